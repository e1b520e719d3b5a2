package quizhall.game.gateway;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import quizhall.game.wire.ClientMessage;

/** Keeps what a socket tells. */
final class RecordingOwner implements SocketOwner {
  final List<ClientMessage> received = new CopyOnWriteArrayList<>();
  final AtomicBoolean fails = new AtomicBoolean();
  private final CompletableFuture<Socket> opened = new CompletableFuture<>();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();

  @Override
  public void opened(Socket socket) {
    opened.complete(socket);
  }

  @Override
  public void received(Socket socket, ClientMessage message) {
    if (fails.get()) {
      throw new StackOverflowError("made by the test");
    }
    received.add(message);
  }

  @Override
  public void gone(Socket socket) {
    if (!gone.complete(null)) {
      throw new AssertionError("gone twice");
    }
  }

  Socket socket() {
    return opened.orTimeout(20, TimeUnit.SECONDS).join();
  }

  void awaitGone() {
    gone.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
