package quizhall.load.hall;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.client.SocketListener;
import quizhall.load.measure.Losses;

/** The host of one room. Gives one order at a time. */
public final class Host implements SocketListener, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Losses losses;
  private final CompletableFuture<Void> welcomed = new CompletableFuture<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final Socket socket;
  private volatile CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
  private int orders;

  /** Comes in and waits for the welcome. */
  public Host(Network network, Cluster cluster, Room room, int number, Losses losses) {
    this.losses = losses;
    this.socket =
        network.open(
            cluster.nodeOf(number).url().resolve("/api/ws?token=" + room.hostToken()),
            number,
            this);
    await(welcomed);
  }

  /** The first question, or whatever comes after what is shown. Does not wait. */
  public void next() {
    order("next");
  }

  /** Until the order is carried out and durable. */
  public void awaitDone() {
    await(done);
  }

  /** The session is over for everyone, and every socket of the room is closed. */
  public void end() {
    order("end");
    await(closed);
  }

  private void order(String type) {
    done = new CompletableFuture<>();
    socket.send(ClientFrame.text("{\"type\":\"%s\",\"id\":\"%d\"}".formatted(type, orders++)));
  }

  private static void await(CompletableFuture<Void> reply) {
    reply.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public void opened(Socket opened) {}

  @Override
  public void received(Socket from, ByteBuf payload, long nanos) {
    switch (Message.of(payload)) {
      case WELCOME -> welcomed.complete(null);
      case DONE -> done.complete(null);
      case REFUSED, ERROR -> {
        String text = payload.toString(StandardCharsets.UTF_8);
        losses.lost("host: " + text);
        done.completeExceptionally(new IllegalStateException(text));
      }
      default -> {}
    }
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
