package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import quizhall.drill.Games.Half;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Hall.Seat;
import quizhall.standalone.RunningHall;

/** A school behind one address: one of its pupils guesses codes, another a teacher's password. */
@Tag("same-on-any-stores")
class CrowdAndGuesserDrillIT {
  /** Theirs alone among all that these tests do, so that nobody else's misses count. */
  private static final String SCHOOL = "127.0.0.77";

  private static final int PLAYERS = 320;
  private static final int QUESTIONS = DrillForm.pick(1, 20);
  private static final int GUESSES_AT_ONCE = DrillForm.pick(20, 60);

  /** How long a question is thought about, in which the others go on with what they do. */
  private static final Duration THINKING =
      DrillForm.pick(Duration.ofMillis(500), Duration.ofSeconds(15));

  /** The limits as they are by default. */
  private static final int MISSES = 60;

  private static final int GUESSES_PER_SECOND = 30;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TOO_MANY = 429;
  private static final String PASSWORD = "a long enough password";
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RunningHall running = RunningHall.get();
  private final Hall anywhere = running.hall();
  private final Hall school = anywhere.by(Devices.at(SCHOOL));
  private final Referee referee = new Referee(anywhere, running.journal());
  private final AtomicBoolean over = new AtomicBoolean();
  private final ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger guesses = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger turnsMissed = new AtomicInteger();
  private final AtomicInteger signIns = new AtomicInteger();
  private final LongAccumulator slowestSignIn = new LongAccumulator(Math::max, 0);
  private final LongAccumulator slowestJoin = new LongAccumulator(Math::max, 0);

  @Drill(
      value = "crowd-and-guesser",
      about = "320 play from one address, where others guess codes and a teacher's password")
  void a_crowd_plays_where_others_guess(TestReporter report) throws Exception {
    String teacher = account();
    Hall desk = anywhere.by(Devices.at(SCHOOL));
    signIn(desk, teacher, PASSWORD).expect(200);
    String guesser = school.newHost();
    Hall guessers = anywhere.by(Devices.at(SCHOOL));
    long begin = System.nanoTime();
    long missed = lookedUpInVain();
    List<CompletableFuture<Void>> guessing =
        IntStream.range(0, GUESSES_AT_ONCE)
            .mapToObj(i -> repeatedly(() -> guessCode(guessers.node(i), guesser)))
            .toList();
    Hall other = anywhere.by(Devices.at(SCHOOL));
    CompletableFuture<Void> guessingPasswords =
        repeatedly(
            () ->
                assertThat(signIn(other, teacher, "not the password").status())
                    .isIn(401, TOO_MANY, 503));
    CompletableFuture<Void> signingIn =
        repeatedly(
            () -> {
              long start = System.nanoTime();
              signIn(desk, teacher, PASSWORD).expect(200);
              slowestSignIn.accumulate(Duration.ofNanos(System.nanoTime() - start).toMillis());
              signIns.incrementAndGet();
              Fault.lasts(Duration.ofMillis(300));
            });
    await("the address to be over its misses").atMost(PATIENCE).until(() -> refused.get() > 0);

    try (Games games = Games.start(school, 1, QUESTIONS, this::joinAllAtOnce)) {
      for (int question = 0; question < QUESTIONS; question++) {
        if (question > 0) {
          games.nextQuestion();
        }
        Fault.lasts(THINKING);
        games.answer(Half.FIRST);
        games.answer(Half.SECOND);
        games.awaitAllAnswered();
      }
      games.playToTheEnd();
      assertThat(games.clients()).allMatch(client -> client.closeCodes().isEmpty());
      report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
    }
    over.set(true);
    guessing.forEach(CompletableFuture::join);
    guessingPasswords.join();
    signingIn.join();
    assertThat(signIns).hasPositiveValue();

    double seconds = (System.nanoTime() - begin) / 1e9;
    long lookups = lookedUpInVain() - missed;
    report.publishEntry(
        "guesses", "%d in %.1f s, %d looked up".formatted(guesses.get(), seconds, lookups));
    report.publishEntry(
        "slowest join", "%d ms, %d times no turn".formatted(slowestJoin.get(), turnsMissed.get()));
    report.publishEntry(
        "sign-ins of the teacher",
        "%d, slowest %d ms".formatted(signIns.get(), slowestSignIn.get()));
    assertThat((double) lookups).isLessThanOrEqualTo(MISSES + seconds * GUESSES_PER_SECOND + 1);
  }

  /** Everybody looks whether the code is right, and takes a seat; some lose the answer to it. */
  private Hall.FullRoom joinAllAtOnce(OpenRoom room) {
    List<CompletableFuture<Seat>> seats =
        IntStream.range(0, PLAYERS)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> join(room, i), everybody))
            .toList();
    return school.enter(room, seats.stream().map(CompletableFuture::join).toList());
  }

  private Seat join(OpenRoom room, int player) {
    Api api = school.node(player);
    String nickname = "Pupil " + player;
    Map<String, String> seat =
        Map.of("code", room.code(), "nickname", nickname, "id", UUID.randomUUID().toString());
    long begin = System.nanoTime();
    inTurn(() -> api.get("/api/session/validate?code=" + room.code(), "")).expect(200);
    var first = inTurn(() -> api.post("/api/session/join", "", seat)).expect(201);
    slowestJoin.accumulate(Duration.ofNanos(System.nanoTime() - begin).toMillis());
    if (player % 10 == 0) {
      assertThat(inTurn(() -> api.post("/api/session/join", "", seat)).expect(201).get("playerId"))
          .isEqualTo(first.get("playerId"));
    }
    return new Seat(nickname, first.get("playerId").asText(), first.get("token").asText());
  }

  /**
   * As pages do that are told to come back later: where the machine is busy, lookups take so long
   * that a turn may not come within the time for which the server lets somebody wait.
   */
  private Api.Answer inTurn(Supplier<Api.Answer> asked) {
    return await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              Api.Answer answer = asked.get();
              if (answer.status() == TOO_MANY) {
                turnsMissed.incrementAndGet();
              }
              return answer;
            },
            answer -> answer.status() != TOO_MANY);
  }

  private void guessCode(Api api, String account) {
    String code = guess();
    Api.Answer answer =
        switch (guesses.incrementAndGet() % 3) {
          case 0 -> api.get("/api/session/validate?code=" + code, "");
          case 1 -> api.post("/api/session/join", "", Map.of("code", code, "nickname", "Guesser"));
          default -> api.post("/api/session/%s/host".formatted(code), account);
        };
    assertThat(answer.status()).isIn(404, TOO_MANY);
    if (answer.status() == TOO_MANY) {
      refused.incrementAndGet();
    }
  }

  /** Registers somebody new; returns the email. */
  private String account() {
    String email = "teacher-" + UUID.randomUUID() + "@example.org";
    new Api(school.http(), school.services())
        .post(
            "/api/auth/register",
            "",
            Map.of("email", email, "password", PASSWORD, "displayName", "Teacher"))
        .expect(201);
    return email;
  }

  private static Api.Answer signIn(Hall device, String email, String password) {
    return new Api(device.http(), device.services())
        .post("/api/auth/login", "", Map.of("email", email, "password", password));
  }

  /** Until it is over; fails when one time did. */
  private CompletableFuture<Void> repeatedly(Runnable turn) {
    return CompletableFuture.runAsync(
        () -> {
          while (!over.get()) {
            turn.run();
          }
        },
        everybody);
  }

  private static String guess() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      code.append(DIGITS.charAt(ThreadLocalRandom.current().nextInt(DIGITS.length())));
    }
    return code.toString();
  }

  /** All services are in this process. */
  private static long lookedUpInVain() throws JMException {
    return (long)
        ManagementFactory.getPlatformMBeanServer()
            .getAttribute(new ObjectName("quizhall:type=CodeLookups"), "Missed");
  }
}
