package quizhall.core.events;

import com.rabbitmq.client.BuiltinExchangeType;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Every exchange, queue and binding there is. Publishers and consumers alike declare all of it
 * before they do anything else, so that no event is published into nothing.
 */
public final class Topology {
  public static final String SESSION_EVENTS = "session.events";
  public static final String QUIZ_EVENTS = "quiz.events";
  public static final String USER_EVENTS = "user.events";

  public static final Queue QUIZ_API_SESSION_EVENTS =
      new Queue("quiz-api.session-events", SESSION_EVENTS, "session.#");
  public static final Queue QUIZ_API_USER_EVENTS =
      new Queue("quiz-api.user-events", USER_EVENTS, "user.#");
  public static final Queue GAME_SERVER_USER_EVENTS =
      new Queue("game-server.user-events", USER_EVENTS, "user.#");

  private static final List<String> EXCHANGES = List.of(SESSION_EVENTS, QUIZ_EVENTS, USER_EVENTS);
  private static final List<Queue> QUEUES =
      List.of(QUIZ_API_SESSION_EVENTS, QUIZ_API_USER_EVENTS, GAME_SERVER_USER_EVENTS);

  private Topology() {}

  /** A durable queue bound to one exchange. */
  public record Queue(String name, String exchange, String pattern) {}

  /**
   * The exchange of an event type: {@code quiz.created} goes to {@code quiz.events}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static String exchangeOf(String eventType) {
    String exchange = eventType.replaceFirst("\\..*", "") + ".events";
    if (!EXCHANGES.contains(exchange)) {
      throw new IllegalArgumentException("No exchange carries " + eventType);
    }
    return exchange;
  }

  /**
   * Declares all of it.
   *
   * @param queueArguments such as {@code x-queue-type} on RabbitMQ
   */
  static void declare(Channel channel, Map<String, Object> queueArguments) throws IOException {
    for (String exchange : EXCHANGES) {
      channel.exchangeDeclare(exchange, BuiltinExchangeType.TOPIC, true);
    }
    for (Queue queue : QUEUES) {
      channel.queueDeclare(queue.name(), true, false, false, queueArguments);
      channel.queueBind(queue.name(), queue.exchange(), queue.pattern());
    }
  }
}
