package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Connections that are told the same: each of their threads gets a frame once, for all of them. */
final class Audience {
  private final Collection<Connection> members;
  private final Outbox outbox;

  /** Never changed once a thread has it. Empty when somebody came or went since. */
  private Optional<Map<SocketThread, List<Socket>>> byThread = Optional.empty();

  /**
   * @param members as they are at any time
   */
  Audience(Collection<Connection> members, Outbox outbox) {
    this.members = members;
    this.outbox = outbox;
  }

  /** Somebody came or went. */
  void changed() {
    byThread = Optional.empty();
  }

  void send(Frame frame) {
    send(frame, Set.of());
  }

  /** To all but a few. */
  void send(Frame frame, Set<Socket> except) {
    toEach(frame, except, socket -> socket.send(frame));
  }

  void sendLatest(Slot slot, Frame frame) {
    sendLatest(slot, frame, Set.of());
  }

  void sendLatest(Slot slot, Frame frame, Set<Socket> except) {
    toEach(frame, except, socket -> socket.sendLatest(slot, frame));
  }

  private void toEach(Frame frame, Set<Socket> except, Consumer<Socket> send) {
    toEach(
        frame,
        socket -> {
          if (!except.contains(socket)) {
            send.accept(socket);
          }
        });
  }

  private void toEach(Frame frame, Consumer<Socket> send) {
    sorted()
        .forEach(
            (thread, sockets) ->
                outbox.add(
                    thread,
                    sockets.size() == 1
                        ? () -> send.accept(sockets.getFirst())
                        : () -> thread.sharing(frame, () -> sockets.forEach(send))));
  }

  private Map<SocketThread, List<Socket>> sorted() {
    if (byThread.isEmpty()) {
      Map<SocketThread, List<Socket>> sorted = new LinkedHashMap<>();
      for (Connection each : members) {
        Socket socket = each.socket();
        sorted.computeIfAbsent(socket.thread(), _ -> new ArrayList<>()).add(socket);
      }
      byThread = Optional.of(sorted);
    }
    return byThread.get();
  }
}
