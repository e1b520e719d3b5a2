package quizhall.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.MessageProperties;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import quizhall.drill.Games.Half;
import quizhall.embedded.junit.TestBroker;
import quizhall.standalone.RunningHall;

/** What may happen to the broker: nobody who plays notices, and no event of a session is lost. */
class BrokerDrillIT {
  private static final int ROOMS = DrillForm.pick(2, 10);
  private static final int PLAYERS = 10;
  private static final int QUESTIONS = DrillForm.pick(1, 4);
  private static final Duration SLOW = Duration.ofMillis(200);

  /** In which a game's answers are settled though there is no broker. */
  private static final Duration UNNOTICED = Duration.ofSeconds(5);

  private static final String PLAYS_QUEUE = "quiz-api.session-events";

  private final RunningHall running = RunningHall.get();
  private final TestBroker broker = running.broker();
  private final Referee referee = new Referee(running.hall(), running.journal());
  private SessionEvents events;

  @BeforeEach
  void listen() throws Exception {
    events = new SessionEvents(broker.uri());
  }

  @AfterEach
  void heal() {
    running.brokerProxy().heal();
  }

  @Drill(value = "broker-stopped", about = "The broker is stopped before games end, and started")
  void what_was_due_is_told_when_the_broker_is_back(TestReporter report) {
    try (Games games = games()) {
      broker.stop();
      try {
        play(report, games);
      } finally {
        broker.start();
      }
      assertAllIsTold(report, games);
    }
  }

  @Drill(value = "broker-slow", about = "Whatever is said to the broker takes 200 ms more")
  void a_slow_broker_is_not_noticed(TestReporter report) {
    try (Games games = games()) {
      running.brokerProxy().delay(SLOW);
      play(report, games);
      assertAllIsTold(report, games);
    }
  }

  @Drill(value = "broker-silent", about = "The network swallows all that is sent to the broker")
  void a_silent_broker_is_not_noticed(TestReporter report) {
    try (Games games = games()) {
      running.brokerProxy().hold();
      play(report, games);
      // Confirms are given up by now, so that events are sent again.
      Fault.lasts(DrillForm.pick(Duration.ofSeconds(6), Duration.ofMinutes(1)));
      running.brokerProxy().heal();
      assertAllIsTold(report, games);
    }
  }

  @Drill(
      value = "broker-blocks",
      about = "The broker takes nothing from publishers, as when its memory is full")
  void publishers_that_are_blocked_go_on_later(TestReporter report) {
    assumeThat(broker.blockade())
        .as("the embedded broker has no memory alarm; .ci/with-real-stores has a RabbitMQ")
        .isPresent();
    TestBroker.Blockade blockade = broker.blockade().orElseThrow();
    try (Games games = games()) {
      blockade.begin();
      try {
        play(report, games);
        Fault.lasts(DrillForm.pick(Duration.ofSeconds(6), Duration.ofMinutes(1)));
      } finally {
        blockade.end();
      }
      assertAllIsTold(report, games);
    }
  }

  @Drill(
      value = "broker-queue-deleted",
      about = "An empty queue is deleted just before games begin")
  void a_deleted_queue_is_made_anew_before_anything_is_told(TestReporter report) throws Exception {
    events.onChannel(channel -> channel.queueDelete(PLAYS_QUEUE));
    try (Games games = games()) {
      play(report, games);
      assertAllIsTold(report, games);
    }
  }

  @Drill(value = "broker-poison", about = "Messages that no consumer understands are in a queue")
  void poison_holds_up_nothing_that_comes_after_it(TestReporter report) throws Exception {
    try (Games games = games()) {
      List<byte[]> poison =
          List.of(
              new byte[0],
              new byte[] {0, 1, 2, (byte) 0xff},
              "[".repeat(100_000).getBytes(UTF_8),
              "{}".getBytes(UTF_8),
              event("session.start", "{}"),
              event("session.start\\u0000", "{\"quizId\": \"\\u0000\"}"),
              event("session.start", "{\"quizId\": \"\\u0000\"}"),
              event("session.start", "{\"quizId\": 1e999999}"));
      events.onChannel(
          channel -> {
            for (byte[] message : poison) {
              channel.basicPublish("", PLAYS_QUEUE, MessageProperties.PERSISTENT_BASIC, message);
            }
          });
      play(report, games);
      assertAllIsTold(report, games);
    }
  }

  private Games games() {
    return Games.start(running.hall(), ROOMS, PLAYERS, QUESTIONS);
  }

  private void play(TestReporter report, Games games) {
    long began = System.nanoTime();
    games.answer(Half.FIRST);
    games.answer(Half.SECOND);
    games.awaitAllAnswered();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(UNNOTICED);
    games.playToTheEnd();
    report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
  }

  private void assertAllIsTold(TestReporter report, Games games) {
    long began = System.nanoTime();
    events.awaitStartAndEndOf(games.rooms());
    await("plays of the quiz")
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(plays(games)).isEqualTo(ROOMS));
    report.publishEntry(
        "all told after", Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
    await("no play that is counted twice")
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(10))
        .until(() -> plays(games) == ROOMS);
  }

  private int plays(Games games) {
    return running
        .hall()
        .node(0)
        .get("/api/quiz/quizzes/" + games.quiz(), games.account())
        .expect(200)
        .get("plays")
        .asInt();
  }

  private static byte[] event(String type, String data) {
    return """
    {"id": "%s", "type": "%s", "at": "2026-01-01T00:00:00Z", "key": "k", "data": %s}
    """
        .formatted(UUID.randomUUID(), type, data)
        .getBytes(UTF_8);
  }
}
