package quizhall.core.events;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.DefaultConsumer;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.Envelope;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Unavailable;

/**
 * Applies the events of one queue, one after another, each once. A message is acknowledged after
 * its transaction: what a crash leaves open comes again. While the database is away it waits with
 * the message; a message that cannot be applied is tried a few times, then parked in {@code
 * inbox_failed}, so that it holds nobody up.
 *
 * <p>Several processes may consume the same queue; then the order of a key holds within each of
 * them only.
 */
public final class EventConsumer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EventConsumer.class);
  private static final int PREFETCH = 20;
  private static final int ATTEMPTS = 3;
  private static final Duration IDLE_CHECK = Duration.ofSeconds(1);

  private final Broker broker;
  private final UnitOfWork unitOfWork;
  private final String queue;
  private final EventHandler handler;
  private final Inbox inbox = new Inbox();
  private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
  private final PatientThread thread;

  public EventConsumer(
      Broker broker, UnitOfWork unitOfWork, Topology.Queue queue, EventHandler handler) {
    this.broker = broker;
    this.unitOfWork = unitOfWork;
    this.queue = queue.name();
    this.handler = handler;
    this.thread = new PatientThread(queue.name(), backoff, this::consumeWhileConnected);
  }

  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.close();
  }

  private void consumeWhileConnected() throws InterruptedException {
    try (Connection connection = broker.connect(queue);
        Channel channel = connection.createChannel()) {
      channel.basicQos(PREFETCH);
      BlockingQueue<Delivery> deliveries = new ArrayBlockingQueue<>(PREFETCH);
      channel.basicConsume(queue, false, new Receiver(channel, deliveries));
      if (backoff.recovered()) {
        log.info("{} is consumed again", queue);
      }
      while (channel.isOpen()) {
        Optional<Delivery> delivery =
            Optional.ofNullable(deliveries.poll(IDLE_CHECK.toMillis(), TimeUnit.MILLISECONDS));
        if (delivery.isPresent()) {
          apply(delivery.get().getBody());
          channel.basicAck(delivery.get().getEnvelope().getDeliveryTag(), false);
        } else {
          requireConsumed(channel);
        }
      }
      throw new IOException("The channel was closed");
    } catch (IOException | TimeoutException | RuntimeException failure) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (backoff.failed()) {
        log.warn("{} is not consumed: broker or database is away ({})", queue, failure.toString());
      }
    }
  }

  /** Not every broker tells consumers that their queue was deleted; it may even be there again. */
  private void requireConsumed(Channel channel) throws IOException {
    if (channel.queueDeclarePassive(queue).getConsumerCount() == 0) {
      throw new IOException("The queue was deleted");
    }
  }

  /** Ends when the message is applied or parked. */
  private void apply(byte[] message) throws InterruptedException {
    Backoff pause = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));
    for (int failures = 0; ; pause.await()) {
      try {
        Event event = Event.fromJson(message);
        unitOfWork.run(transaction -> applyOnce(transaction, event));
        return;
      } catch (Unavailable away) {
        if (pause.failed()) {
          log.warn("{} waits: {}", queue, away.getMessage());
        }
      } catch (RuntimeException failure) {
        pause.failed();
        failures++;
        if (failures == ATTEMPTS || failure instanceof UnreadableEvent) {
          park(message, failure);
          return;
        }
      }
    }
  }

  private void applyOnce(Transaction transaction, Event event) {
    if (inbox.once(transaction, queue, event.id())) {
      handler.handle(transaction, event);
    }
  }

  private void park(byte[] message, RuntimeException failure) {
    log.error("A message of {} cannot be applied; it is kept in inbox_failed", queue, failure);
    unitOfWork.run(transaction -> inbox.park(transaction, queue, message, failure.toString()));
  }

  /** Hands deliveries over; there are never more than the prefetch, so the queue has room. */
  private static final class Receiver extends DefaultConsumer {
    private final BlockingQueue<Delivery> deliveries;

    Receiver(Channel channel, BlockingQueue<Delivery> deliveries) {
      super(channel);
      this.deliveries = deliveries;
    }

    @Override
    public void handleDelivery(
        String consumerTag, Envelope envelope, AMQP.BasicProperties properties, byte[] body) {
      deliveries.add(new Delivery(envelope, properties, body));
    }

    @Override
    public void handleCancel(String consumerTag) throws IOException {
      // The queue was deleted: connecting again declares it anew.
      getChannel().abort();
    }

    @Override
    public void handleShutdownSignal(String consumerTag, ShutdownSignalException signal) {
      // The loop sees that the channel is closed.
    }
  }
}
