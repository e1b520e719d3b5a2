package quizhall.load.flood;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import quizhall.load.client.HttpPool;
import quizhall.load.client.HttpPool.Response;
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Doors;
import quizhall.load.hall.Entry;
import quizhall.load.hall.Message;
import quizhall.load.hall.QuestionKind;
import quizhall.load.hall.Rooms;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Turnstile;

/**
 * Many who sign in at once, and what that means for others: for who lists tags, for who lists their
 * own quizzes, and for the answers of a room. The same requests at the same pace by the same client
 * are measured quiet and in the flood, in turn.
 */
public final class SignInFlood {
  private static final int QUESTIONS_TO_WARM_UP = 10;
  private static final int REQUESTS_TO_WARM_UP = 300;
  private static final int CONNECTIONS = 8;
  private static final Duration PERIOD = Duration.ofSeconds(10);
  private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * How large it is.
   *
   * @param signIns at once
   * @param players of the room
   * @param repeat how often it is quiet and flooded, after once that is not counted
   */
  public record Size(int signIns, int players, int repeat) {}

  private final Size size;
  private final HttpPool auth;
  private final HttpPool quiz;
  private final Rooms rooms;
  private final Crowd crowd;
  private final Losses losses = new Losses();
  private final LongAdder failed = new LongAdder();
  private final List<Duration> firstTimes = new ArrayList<>();
  private SignIns signIns;
  private String token = "";
  private int question;

  private SignInFlood(Network network, Cluster cluster, Size size) {
    this.size = size;
    this.auth = new HttpPool(network, cluster.auth(), size.signIns());
    this.quiz = new HttpPool(network, cluster.quiz(), CONNECTIONS);
    int questions = QUESTIONS_TO_WARM_UP + 2 * (size.repeat() + 1) + 1;
    Doors doors = new Doors(cluster, Entry.NODE_OF_THE_ROOM);
    this.rooms = new Rooms(doors, 1, size.players(), QuestionKind.SINGLE, questions);
    rooms.enter(network, doors, losses);
    this.crowd =
        new Crowd(network, doors, rooms.list(), QuestionKind.SINGLE, 0, Manner.PLAIN, losses);
  }

  public static FloodReport measure(Network network, Cluster cluster, Size size) {
    SignInFlood flood = new SignInFlood(network, cluster, size);
    return flood.run();
  }

  private FloodReport run() {
    List<Measured> kinds = kinds();
    try (rooms;
        crowd;
        auth;
        quiz) {
      warmUp(kinds());
      period(kinds(), false);
      period(kinds(), true);
      firstTimes.clear();
      for (int i = 0; i < size.repeat(); i++) {
        period(kinds, false);
        period(kinds, true);
      }
      losses.expected();
      rooms.end();
    }
    return new FloodReport(
        size, kinds, firstTimes, signIns.statuses(), failed.sum(), losses.counts());
  }

  private static List<Measured> kinds() {
    return List.of(
        Measured.of("GET of tags", 4),
        Measured.of("GET of one's own quizzes", 4),
        Measured.of("answer to its ack", 2));
  }

  private void warmUp(List<Measured> kinds) {
    complete(crowd.join(new Turnstile(size.players())));
    signIns = new SignIns(auth, size.signIns());
    token = signIns.accessToken();
    for (int i = 0; i < QUESTIONS_TO_WARM_UP; i++) {
      show(Message.QUESTION);
      Round own = crowd.expect(Message.YOU);
      complete(crowd.answer(question));
      complete(own);
      show(Message.STANDINGS);
      question++;
    }
    for (int i = 0; i < REQUESTS_TO_WARM_UP; i++) {
      request(kinds.get(i % 2), i % 2 == 1, false, System.nanoTime()).join();
    }
  }

  /** One question, which everyone answers at a moment of their own, and requests all the time. */
  private void period(List<Measured> kinds, boolean flood) {
    show(Message.QUESTION);
    Round own = crowd.expect(Message.YOU);
    CompletableFuture<Duration> firstTime =
        flood ? signIns.flood() : CompletableFuture.completedFuture(Duration.ZERO);
    Round accepted = crowd.answerOver(PERIOD, question);
    requests(kinds, flood);
    complete(accepted);
    kinds.get(2).of(flood).add(accepted.latencies());
    complete(own);
    Duration last = firstTime.join();
    signIns.stop();
    if (flood) {
      firstTimes.add(last);
    }
    show(Message.STANDINGS);
    question++;
  }

  /** At their times, whether those before were answered or not. */
  private void requests(List<Measured> kinds, boolean flood) {
    List<CompletableFuture<Void>> open = new ArrayList<>();
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      long start = System.nanoTime();
      int many = (int) PERIOD.dividedBy(BETWEEN_REQUESTS);
      for (int i = 0; i < many; i++) {
        long due = start + BETWEEN_REQUESTS.toNanos() * i;
        int kind = i % 2;
        CompletableFuture<Void> answered = new CompletableFuture<>();
        open.add(answered);
        Runnable request =
            () -> {
              var _ =
                  request(kinds.get(kind), kind == 1, flood, due)
                      .whenComplete((_, _) -> answered.complete(null));
            };
        var _ = clock.schedule(request, due - System.nanoTime(), TimeUnit.NANOSECONDS);
      }
    }
    CompletableFuture.allOf(open.toArray(CompletableFuture<?>[]::new)).join();
  }

  private CompletableFuture<Void> request(
      Measured kind, boolean signedIn, boolean flood, long due) {
    Supplier<CompletableFuture<Response>> call =
        signedIn
            ? () -> quiz.get("/api/quiz/quizzes?mine=true", token)
            : () -> quiz.get("/api/quiz/tags", "");
    return call.get()
        .handle(
            (answer, failure) -> {
              if (failure != null || answer.status() != 200) {
                failed.increment();
              } else {
                kind.of(flood).recordValue(Math.max(0, System.nanoTime() - due));
              }
              return null;
            });
  }

  private void show(Message message) {
    Round shown = crowd.expect(message);
    rooms.next(shown);
    complete(shown);
    rooms.awaitDone();
  }

  private static void complete(Round round) {
    int missing = round.await(PATIENCE);
    if (missing > 0) {
      throw new IllegalStateException("%d of %d are missing".formatted(missing, round.size()));
    }
  }
}
