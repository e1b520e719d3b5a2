package quizhall.load.hall;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.client.SocketListener;
import quizhall.load.measure.Losses;

/** The host of one room. Gives one order at a time, and knows what is shown. */
public final class Host implements SocketListener, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int number;
  private final Losses losses;
  private final CompletableFuture<Void> welcomed = new CompletableFuture<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final Socket socket;
  private volatile CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
  private volatile Message goal = Message.OTHER;
  private volatile long seq;
  private volatile boolean upgraded;
  private int orders;

  /** Comes in. Does not wait. */
  public Host(Network network, Doors doors, Room room, Losses losses) {
    this.number = room.from();
    this.losses = losses;
    this.socket =
        network.open(
            Doors.socket(doors.of(room, number), room.code(), room.hostToken()), number, this);
  }

  /** Until the room is shown. */
  void awaitWelcome() {
    await(welcomed, "the welcome");
  }

  /**
   * As often as it takes until this phase is shown: a question that waits for a late answer has to
   * be closed first. Does not wait.
   */
  public synchronized void goOnTo(Message phase) {
    goal = phase;
    goOn();
  }

  /** From what is shown now: if the room has moved on by itself, it is not to move twice. */
  private void goOn() {
    order("next", ",\"seq\":" + seq);
  }

  /** Until the order is carried out and durable. */
  public void awaitDone() {
    await(done, "the order's reply");
  }

  /** The session is over for everyone, and every socket of the room is closed. */
  public void end() {
    order("end", "");
    await(closed, "the end of the session");
  }

  /**
   * Any other order. Does not wait.
   *
   * @param more its fields as JSON, each after a comma
   */
  public synchronized void order(String type, String more) {
    done = new CompletableFuture<>();
    socket.send(
        ClientFrame.text("{\"type\":\"%s\",\"id\":\"%d\"%s}".formatted(type, orders++, more)));
  }

  private void await(CompletableFuture<Void> reply, String what) {
    try {
      reply.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException(waitingFor(what), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(waitingFor(what), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String waitingFor(String what) {
    return "host %d, %supgraded, waits for %s".formatted(number, upgraded ? "" : "not ", what);
  }

  @Override
  public void opened(Socket opened) {
    upgraded = true;
  }

  @Override
  public void received(Socket from, ByteBuf payload, long nanos) {
    Message message = Message.of(payload);
    switch (message) {
      case WELCOME -> {
        seq = Message.seq(payload);
        welcomed.complete(null);
      }
      case QUESTION, REVEAL, STANDINGS, FINISHED -> shown(message, Message.seq(payload));
      case DONE -> done.complete(null);
      case TOO_LATE, REFUSED, ERROR -> {
        String text = payload.toString(StandardCharsets.UTF_8);
        if (isStale(text)) {
          return;
        }
        losses.lost("host: " + text);
        done.completeExceptionally(new IllegalStateException(text));
      }
      default -> {}
    }
  }

  private synchronized void shown(Message phase, long number) {
    seq = number;
    if (phase == goal) {
      goal = Message.OTHER;
    } else if (goal != Message.OTHER) {
      goOn();
    }
  }

  /** The room moved on by itself meanwhile; where it does not go on, frames are missing. */
  private static boolean isStale(String refusal) {
    return refusal.contains("\"stale\"");
  }

  @Override
  public void closed(Socket lost, String reason) {
    losses.lost("host: " + reason);
    closed.complete(null);
    welcomed.completeExceptionally(new IllegalStateException(reason));
    done.completeExceptionally(new IllegalStateException(reason));
  }

  @Override
  public void close() {
    losses.expected();
    socket.cut();
  }
}
