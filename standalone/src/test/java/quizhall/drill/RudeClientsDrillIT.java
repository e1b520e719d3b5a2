package quizhall.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import quizhall.drill.Games.Half;
import quizhall.drill.Hall.OpenRoom;
import quizhall.standalone.RunningHall;

/** What others may do to a server on which several games are played. */
@Tag("same-on-any-stores")
class RudeClientsDrillIT {
  private static final int ROOMS = DrillForm.pick(1, 5);
  private static final int PLAYERS = 10;
  private static final int QUESTIONS = DrillForm.pick(1, 20);
  private static final int CROWD = DrillForm.pick(100, 1_000);

  /** Longer than a question is shown in the long form. */
  private static final int LIMIT_SECONDS = 240;

  /** How long they keep at it, over all questions. */
  private static final Duration TIME =
      DrillForm.pick(Duration.ofSeconds(2), Duration.ofMinutes(10));

  /** Not the one that the players of the games come from. */
  private static final String ELSEWHERE = "127.0.0.9";

  private static final int TOO_MANY = 429;

  private final RunningHall running = RunningHall.get();
  private final Hall hall = running.hall();
  private final URI server = hall.nodes().getFirst();
  private final Referee referee = new Referee(hall, running.journal());
  private final Random random = new Random(4);

  @Drill(
      value = "sockets-silent",
      about = "Many connect and then say nothing, or stop in the middle of a word")
  void silent_sockets_harm_nobody(TestReporter report) {
    List<String> seats = seats(CROWD / 10);
    List<byte[]> beginnings =
        List.of(
            new byte[0],
            "GET /api/se".getBytes(UTF_8),
            Arrays.copyOf(RudeClient.handshake(seats.getFirst()), 120));
    try (Games games = games();
        RudeCrowd mute =
            RudeCrowd.of(
                CROWD,
                member -> {
                  RudeClient client = RudeClient.connected(server, ELSEWHERE);
                  client.write(beginnings.get(member % beginnings.size()));
                  return client;
                },
                (client, _) -> client.listen());
        RudeCrowd listening = withSockets(seats, (client, _) -> client.listen())) {
      play(report, games, mute, listening);
    }
  }

  @Drill(value = "sockets-deaf", about = "Some ask for much and never read a byte of it")
  void who_never_reads_harms_nobody(TestReporter report) {
    byte[] refused =
        RudeClient.text(
            "{\"type\":\"answer\",\"id\":\"%s\",\"question\":0,\"options\":[0]}"
                .formatted("a".repeat(64)));
    try (Games games = games();
        RudeCrowd crowd =
            withSockets(
                seats(CROWD / 10),
                (client, _) -> {
                  client.write(refused);
                  Thread.sleep(60); // no faster than is allowed
                })) {
      play(report, games, crowd);
    }
  }

  @Drill(value = "sockets-byte-by-byte", about = "Some send their frames a byte at a time")
  void slow_senders_harm_nobody(TestReporter report) {
    byte[] message = RudeClient.text("{\"type\":\"heartbeat\"}");
    try (Games games = games();
        RudeCrowd crowd =
            withSockets(
                seats(CROWD / 10),
                (client, turn) -> {
                  client.write(new byte[] {message[turn % message.length]});
                  client.skipWhatCame();
                  Thread.sleep(50);
                })) {
      play(report, games, crowd);
    }
  }

  @Drill(value = "sockets-noise", about = "Some send random bytes where frames are expected")
  void noise_harms_nobody(TestReporter report) {
    try (Games games = games();
        RudeCrowd crowd =
            withSockets(
                seats(4),
                (client, _) -> {
                  byte[] noise = new byte[random.nextInt(1, 2_000)];
                  random.nextBytes(noise);
                  client.write(noise);
                  client.skipWhatCame();
                  Thread.sleep(1); // else proxies of stores find no carrier for their threads
                })) {
      play(report, games, crowd);
    }
  }

  @Drill(
      value = "sockets-any-order",
      about = "Hosts and players say all that the protocol knows, in any order")
  void messages_in_any_order_harm_nobody(TestReporter report) {
    String account = hall.newHost();
    String quiz = hall.newQuiz(account, 3, LIMIT_SECONDS);
    List<OpenRoom> rooms = new CopyOnWriteArrayList<>();
    List<List<String>> tokens = new CopyOnWriteArrayList<>();
    Runnable newRoom =
        () -> {
          OpenRoom room = hall.open(account, quiz);
          rooms.add(room);
          tokens.add(
              Stream.concat(
                      Stream.of(room.hostToken()),
                      hall.join(room, 3).stream().map(Hall.Seat::token))
                  .toList());
        };
    newRoom.run();
    try (Games games = games();
        RudeCrowd crowd =
            RudeCrowd.of(
                tokens.getFirst().size(),
                member -> RudeClient.upgraded(server, ELSEWHERE, tokens.getLast().get(member)),
                this::sayAnything)) {
      // They are soon through with a room, and there is little to say in one that is finished.
      play(report, games, newRoom, crowd);
    }
    assertThat(rooms).allSatisfy(room -> assertThat(hall.results(room, 0)).isNotEmpty());
  }

  private void sayAnything(RudeClient client, int turn) throws InterruptedException {
    int number = random.nextInt(-1, 4);
    List<String> words =
        List.of(
            "{\"type\":\"heartbeat\"}",
            "{\"type\":\"start\",\"id\":\"%d\"}".formatted(turn),
            "{\"type\":\"next\",\"id\":\"%d\",\"seq\":%d}".formatted(turn, number),
            "{\"type\":\"next\",\"id\":\"%d\"}".formatted(turn),
            "{\"type\":\"answer\",\"id\":\"%d\",\"question\":%d,\"options\":[%d]}"
                .formatted(turn, number, number),
            "{\"type\":\"answer\",\"id\":\"%d\",\"question\":0,\"options\":[0,0]}".formatted(turn),
            "{\"type\":\"answer\",\"id\":\"\",\"question\":0,\"options\":[]}",
            "{\"type\":\"accepted\",\"id\":\"1\"}",
            "[]",
            "");
    client.write(RudeClient.text(words.get(random.nextInt(words.size()))));
    client.skipWhatCame();
    Thread.sleep(10);
  }

  @Drill(value = "sockets-bombs", about = "Deep, long and huge JSON, and frames that claim to be")
  void bombs_harm_nobody(TestReporter report) {
    List<byte[]> bombs =
        List.of(
            RudeClient.text("[".repeat(15_000)),
            RudeClient.text("{\"a\":".repeat(3_000)),
            RudeClient.text(
                "{\"type\":\"answer\",\"id\":\"a\",\"question\":1%s,\"options\":[]}"
                    .formatted("0".repeat(10_000))),
            RudeClient.text(
                "{\"type\":\"answer\",\"id\":\"%s\",\"question\":0}".formatted("x".repeat(15_000))),
            RudeClient.text("{\"type\":\"next\",\"id\":\"n\",\"seq\":1e999999999}"),
            RudeClient.frame(RudeClient.TEXT, new byte[1_000_000]),
            new byte[] {(byte) 0x81, (byte) 0xFF, 0x7F, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0});
    List<String> seats = seats(bombs.size());
    try (Games games = games();
        RudeCrowd crowd =
            RudeCrowd.of(
                bombs.size(),
                member -> {
                  RudeClient client = RudeClient.upgraded(server, ELSEWHERE, seats.get(member));
                  client.write(bombs.get(member));
                  return client;
                },
                (client, _) -> client.awaitEnd())) {
      play(report, games, crowd);
    }
  }

  @Drill(
      value = "joins-flood",
      about = "One address joins without end and guesses codes; others join as ever")
  void floods_of_one_address_harm_nobody_else(TestReporter report) throws Exception {
    OpenRoom room = roomOfTheirOwn();
    Hall elsewhere = hall.by(Devices.at(ELSEWHERE));
    AtomicLong limited = new AtomicLong();
    AtomicBoolean over = new AtomicBoolean();
    try (Games games = games()) {
      List<Thread> rude =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      Thread.ofVirtual()
                          .start(
                              () -> {
                                for (int n = 0; !over.get(); n++) {
                                  String code = i % 2 == 0 ? room.code() : guess();
                                  var answer = join(elsewhere, code, "Flood %d-%d".formatted(i, n));
                                  if (answer.status() == TOO_MANY) {
                                    limited.incrementAndGet();
                                  }
                                }
                              }))
              .toList();
      play(report, games);
      List<Hall.Seat> honest = hall.join(roomOfTheirOwn(), PLAYERS);
      over.set(true);
      end(rude);
      assertThat(honest).hasSize(PLAYERS);
    }
    assertThat(limited).hasPositiveValue();
    report.publishEntry("refused with 429", limited + " times");
  }

  @Drill(value = "reconnect-storm", about = "All players lose their sockets at once and come back")
  void a_storm_of_returns_loses_nothing(TestReporter report) {
    try (Games games = Games.start(hall, 1, CROWD, QUESTIONS)) {
      games.answer(Half.FIRST);
      games.awaitAcknowledged(Half.FIRST);
      long begin = System.nanoTime();
      games.clients().forEach(GameClient::cut);
      games.answer(Half.SECOND);
      games.awaitAllAnswered();
      report.publishEntry(
          "everyone answered after",
          Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms");
      games.playToTheEnd();
      report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
    }
  }

  private Games games() {
    return Games.start(hall, ROOMS, PLAYERS, QUESTIONS);
  }

  /** Plays for as long as the others are to be there, and to the end; nobody may lose a socket. */
  private void play(TestReporter report, Games games, RudeCrowd... rude) {
    play(report, games, () -> {}, rude);
  }

  private void play(
      TestReporter report, Games games, Runnable betweenQuestions, RudeCrowd... rude) {
    Duration slowest = answerTogether(games, rude);
    for (int question = 1; question < QUESTIONS; question++) {
      betweenQuestions.run();
      games.nextQuestion();
      slowest = Collections.max(List.of(slowest, answerTogether(games, rude)));
    }
    report.publishEntry("all answered after", slowest.toMillis() + " ms at most");
    games.playToTheEnd();
    assertThat(games.clients()).allMatch(client -> client.closeCodes().isEmpty());
    report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
  }

  /** Lets the others be rude for a while, and returns how long the answers then take. */
  private static Duration answerTogether(Games games, RudeCrowd... rude) {
    Fault.lasts(TIME.dividedBy(QUESTIONS));
    List.of(rude).forEach(RudeCrowd::awaitAllAtIt);
    long begin = System.nanoTime();
    games.answer(Half.FIRST);
    games.answer(Half.SECOND);
    games.awaitAllAnswered();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** One for each of these seats. */
  private RudeCrowd withSockets(List<String> seats, RudeCrowd.Habit habit) {
    return RudeCrowd.of(
        seats.size(), member -> RudeClient.upgraded(server, ELSEWHERE, seats.get(member)), habit);
  }

  private static void end(Collection<Thread> threads) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private OpenRoom roomOfTheirOwn() {
    String account = hall.newHost();
    return hall.open(account, hall.newQuiz(account, QUESTIONS, LIMIT_SECONDS));
  }

  private List<String> seats(int number) {
    return hall.join(roomOfTheirOwn(), number).stream().map(Hall.Seat::token).toList();
  }

  private static Api.Answer join(Hall from, String code, String nickname) {
    return from.node(0).post("/api/session/join", "", Map.of("code", code, "nickname", nickname));
  }

  private String guess() {
    Function<Integer, String> digit = n -> "0123456789ABCDEFGHJKMNPQRSTVWXYZ".substring(n, n + 1);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      code.append(digit.apply(random.nextInt(32)));
    }
    return code.toString();
  }
}
