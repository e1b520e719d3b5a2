package quizhall.core.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Connection;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.SampleDatabase;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.core.retention.Retention;
import quizhall.core.retention.RetentionRule;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;

/** From the transaction of one service to that of another, over a real broker. */
@ExtendWith(Stores.class)
class EventsIT {
  private static final Topology.Queue QUEUE = Topology.QUIZ_API_USER_EVENTS;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private final List<String> applied = new CopyOnWriteArrayList<>();
  private TestBroker rabbit;
  private Broker broker;
  private Settings settings;
  private Database database;
  private UnitOfWork unitOfWork;

  @BeforeEach
  void open() {
    var store = opening(TestDatabase.create());
    rabbit = opening(TestBroker.create());
    database = opening(SampleDatabase.migrated(store));
    unitOfWork = database.unitOfWork();
    settings =
        Settings.of(
            ConfigFactory.parseMap(Map.of("quizhall.amqp.uri", rabbit.uri()))
                .withFallback(ServiceConfig.load("test")));
    broker = Broker.of(settings.at("quizhall.amqp"));
  }

  @AfterEach
  void close() throws Exception {
    for (var resource : opened.reversed()) {
      resource.close();
    }
  }

  @Test
  void exactly_what_was_committed_arrives_once_and_in_order() {
    publishing();
    consuming(this::apply);

    for (int i = 0; i < 250; i++) {
      publish(i, i % 3 == 1);
    }

    var committed =
        IntStream.range(0, 250).filter(i -> i % 3 != 1).mapToObj(i -> "user-" + i).toList();
    eventually(() -> assertThat(applied).isEqualTo(committed));
    eventually(() -> assertThat(unsent()).isZero());
  }

  @Test
  void two_publishers_of_one_service_publish_in_order_and_nothing_twice() throws Exception {
    publishing();
    publishing();
    for (int i = 0; i < 200; i++) {
      publish(i, false);
    }
    eventually(() -> assertThat(unsent()).isZero());

    try (Connection connection = broker.connect("test");
        var channel = connection.createChannel()) {
      for (int i = 0; i < 200; i++) {
        var message = channel.basicGet(QUEUE.name(), true);
        assertThat(Event.fromJson(message.getBody()).key()).isEqualTo("user-" + i);
      }
      assertThat(channel.basicGet(QUEUE.name(), true)).isNull();
    }
  }

  @Test
  void what_is_committed_while_the_broker_is_away_arrives_when_it_is_back() {
    publishing();
    consuming(this::apply);
    publish(1, false);
    eventually(() -> assertThat(applied).containsExactly("user-1"));

    rabbit.stop();
    publish(2, false);
    publish(3, false);
    rabbit.start();

    eventually(() -> assertThat(applied).containsExactly("user-1", "user-2", "user-3"));
  }

  @Test
  void what_is_published_after_a_queue_was_deleted_arrives() throws Exception {
    publishing();
    consuming(this::apply);
    publish(1, false);
    eventually(() -> assertThat(applied).containsExactly("user-1"));

    try (Connection connection = broker.connect("test");
        var channel = connection.createChannel()) {
      channel.queueDelete(QUEUE.name());
    }
    publish(2, false);

    eventually(() -> assertThat(applied).containsExactly("user-1", "user-2"));
  }

  @Test
  void an_event_that_comes_twice_is_applied_once() throws Exception {
    consuming(this::apply);
    var event = event(1);

    send(event.toJson());
    send(event.toJson());
    send(event(2).toJson());

    eventually(() -> assertThat(applied).containsExactly("user-1", "user-2"));
  }

  @Test
  void an_event_whose_connection_breaks_before_the_commit_is_applied_by_the_next()
      throws Exception {
    var attempts = new AtomicInteger();
    var first =
        consuming(
            (transaction, event) -> {
              attempts.incrementAndGet();
              transaction.handle().execute("SELECT pg_sleep(4)");
            });
    send(event(1).toJson());
    await().until(() -> attempts.get() == 1);

    first.close();
    consuming(this::apply);

    eventually(() -> assertThat(applied).containsExactly("user-1"));
  }

  @Test
  void a_handler_that_fails_for_a_while_is_asked_again_in_order() throws Exception {
    var failures = new AtomicInteger(2);
    consuming(
        (transaction, event) -> {
          if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("not yet");
          }
          apply(transaction, event);
        });

    send(event(1).toJson());
    send(event(2).toJson());

    eventually(() -> assertThat(applied).containsExactly("user-1", "user-2"));
  }

  @Test
  void a_poisonous_message_is_parked_and_holds_nobody_up() throws Exception {
    consuming(
        (transaction, event) -> {
          if (event.key().equals("user-1")) {
            throw new IllegalStateException("cannot be applied");
          }
          apply(transaction, event);
        });

    send("not json".getBytes(UTF_8));
    send(event(1).toJson());
    send(event(2).toJson());

    eventually(() -> assertThat(applied).containsExactly("user-2"));
    assertThat(count("SELECT count(*) FROM inbox_failed")).isEqualTo(2);
  }

  @Test
  void an_event_that_no_exchange_carries_is_refused_at_once() {
    assertThatThrownBy(
            () ->
                unitOfWork.run(
                    transaction ->
                        transaction.publish(
                            Event.of("nobody.cares", Instant.now(), "key", Map.of()))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void events_that_were_sent_applied_or_failed_are_kept_for_a_while_only() {
    unitOfWork.run(
        transaction -> {
          transaction.publish(event(1));
          transaction.publish(event(2));
          transaction.handle().execute("UPDATE outbox SET sent_at = now() WHERE key = 'user-1'");
          new Inbox().once(transaction, "test", event(1).id());
          new Inbox().park(transaction, "test", new byte[0], "broken");
        });

    deleteWhatIsDueIn(Duration.ofDays(6));
    assertThat(kept()).containsExactly(2, 1, 1);
    deleteWhatIsDueIn(Duration.ofDays(8));
    assertThat(kept()).containsExactly(1, 1, 1);
    deleteWhatIsDueIn(Duration.ofDays(31));
    assertThat(kept()).containsExactly(1, 0, 1);
    deleteWhatIsDueIn(Duration.ofDays(366));
    assertThat(kept()).containsExactly(1, 0, 0);

    assertThat(unsent()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_deleted_holds_up_nothing_else_and_what_is_too_much_together_goes_alone() {
    AtomicInteger large = new AtomicInteger(3);
    AtomicBoolean others = new AtomicBoolean();
    List<RetentionRule> rules =
        List.of(
            new RetentionRule(
                "broken",
                Duration.ZERO,
                (_, _, _) -> {
                  throw new IllegalStateException("made by the test");
                }),
            new RetentionRule(
                "large",
                Duration.ZERO,
                (_, _, atMost) -> {
                  if (atMost > 1) {
                    throw new Unavailable("It takes too long", new TimeoutException());
                  }
                  return large.get() == 0 ? 0 : Math.min(1, large.getAndDecrement());
                }),
            new RetentionRule(
                "others",
                Duration.ZERO,
                (_, _, _) -> {
                  others.set(true);
                  return 0;
                }));

    new Retention("test", unitOfWork, settings, rules, Instant::now).deleteWhatIsDue();

    assertThat(large.get()).isZero();
    assertThat(others).isTrue();
  }

  private void deleteWhatIsDueIn(Duration time) {
    new Retention(
            "test",
            unitOfWork,
            settings,
            EventRetention.rules(settings),
            () -> Instant.now().plus(time))
        .deleteWhatIsDue();
  }

  /** Rows of the outbox, of the inbox, and of events that could not be applied. */
  private List<Integer> kept() {
    return Stream.of("outbox", "inbox", "inbox_failed")
        .map(table -> count("SELECT count(*) FROM " + table))
        .toList();
  }

  private void publish(int user, boolean rollBack) {
    try {
      unitOfWork.run(
          transaction -> {
            transaction.publish(event(user));
            if (rollBack) {
              throw new Refusal(Problem.forbidden());
            }
          });
    } catch (Refusal rolledBack) {
      assertThat(rollBack).isTrue();
    }
  }

  private static Event event(int user) {
    return Event.of("user.registered", Instant.now(), "user-" + user, Map.of("userId", user));
  }

  private void apply(Transaction transaction, Event event) {
    applied.add(event.key());
  }

  private void publishing() {
    opening(new OutboxPublisher("sample", database, broker, settings.at("quizhall.outbox")))
        .start();
  }

  private EventConsumer consuming(EventHandler handler) {
    var consumer = opening(new EventConsumer(broker, unitOfWork, QUEUE, handler));
    consumer.start();
    return consumer;
  }

  private void send(byte[] message) throws Exception {
    try (Connection connection = broker.connect("test");
        var channel = connection.createChannel()) {
      channel.confirmSelect();
      channel.basicPublish(QUEUE.exchange(), "user.registered", null, message);
      channel.waitForConfirmsOrDie(5_000);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private int unsent() {
    return count("SELECT count(*) FROM outbox WHERE sent_at IS NULL");
  }

  private int count(String sql) {
    return unitOfWork.inTransaction(
        transaction -> transaction.handle().select(sql).mapTo(Integer.class).one());
  }

  private static void eventually(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
  }

  private <T extends AutoCloseable> T opening(T resource) {
    opened.add(resource);
    return resource;
  }
}
