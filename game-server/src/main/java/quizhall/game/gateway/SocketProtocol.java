package quizhall.game.gateway;

import akka.util.ByteString;
import java.time.Duration;
import java.util.Optional;
import quizhall.core.listener.RawConnection;
import quizhall.core.listener.SwitchedProtocol;
import quizhall.core.problem.Problem;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.Wire;
import quizhall.game.wire.WireProblem;

/**
 * One WebSocket's life. Open: what the client says is held to its limits, and its owner hears what
 * was understood. Closing: what the client says is ignored until its own close frame comes; a
 * client that does not answer in time is cut off.
 */
final class SocketProtocol implements SwitchedProtocol {
  private final SocketLimits limits;
  private final SocketOwner owner;
  private final FrameReader reader;
  private final TokenBucket rate;
  private Optional<Opened> opened = Optional.empty();
  private int errors;
  private boolean deaf;

  /** Whether a fragment of the message that goes on was over the rate. */
  private boolean isDropped;

  private long heardAt = System.nanoTime();

  private record Opened(RawConnection connection, SocketWriter socket) {}

  SocketProtocol(SocketLimits limits, SocketOwner owner) {
    this.limits = limits;
    this.owner = owner;
    this.reader = new FrameReader(limits.maxMessageBytes(), limits.maxFragments());
    this.rate =
        new TokenBucket(
            limits.messageBurst(),
            Duration.ofSeconds(limits.messageBurst()).dividedBy(limits.messagesPerSecond()),
            heardAt);
  }

  @Override
  public void opened(RawConnection connection) {
    SocketWriter socket = new SocketWriter(connection, limits);
    opened = Optional.of(new Opened(connection, socket));
    connection.wakeAfter(limits.idleTimeout());
    owner.opened(socket);
  }

  @Override
  public void received(ByteString bytes) {
    if (deaf) {
      return;
    }
    SocketWriter socket = socket();
    heardAt = System.nanoTime();
    reader.add(bytes);
    for (var next = reader.next(); next.isPresent(); next = reader.next()) {
      handle(socket, next.get());
      if (next.get() instanceof Incoming.Violation || next.get() instanceof Incoming.Close) {
        // What comes after it means nothing, and is not to be kept until the connection is cut.
        deaf = true;
        return;
      }
    }
  }

  private void handle(SocketWriter socket, Incoming incoming) {
    if (incoming instanceof Incoming.Close(var payload)) {
      socket.peerCloses(payload);
    } else if (!socket.isClosing()) {
      switch (incoming) {
        case Incoming.Fragment _ -> isDropped |= !isWithinRate(socket);
        case Incoming.Text(var text) -> message(socket, text);
        case Incoming.Ping(var data) -> {
          if (isWithinRate(socket)) {
            socket.pong(data);
          }
        }
        case Incoming.Pong _ -> isWithinRate(socket);
        case Incoming.Violation(var code) -> socket.closeAtOnce(code);
        case Incoming.Close _ -> {}
      }
    }
  }

  private void message(SocketWriter socket, String text) {
    boolean drop = isDropped;
    isDropped = false;
    if (!isWithinRate(socket) || drop) {
      return;
    }
    switch (Wire.read(text)) {
      case Wire.Reading.Understood(var message) -> owner.received(socket, message);
      case Wire.Reading.Refused(var problem, var id) -> complain(socket, problem, id);
    }
  }

  /** Each frame counts; one over the rate is an error of its own. */
  private boolean isWithinRate(SocketWriter socket) {
    if (rate.tryTake(heardAt)) {
      return true;
    }
    complain(socket, WireProblem.TOO_MANY_MESSAGES, Optional.empty());
    return false;
  }

  /**
   * @param id of the message, for whoever sent it not to send it again
   */
  private void complain(SocketWriter socket, Problem problem, Optional<String> id) {
    errors++;
    if (errors > limits.maxErrors()) {
      socket.closeAtOnce(CloseCode.POLICY);
    } else {
      socket.send(
          Frame.of(
              id.<ServerMessage>map(known -> new ServerMessage.Refused(known, problem))
                  .orElseGet(() -> new ServerMessage.Error(problem))));
    }
  }

  @Override
  public void refused(ByteString bytes) {
    socket().refused(bytes);
  }

  @Override
  public void writable() {
    socket().writable();
  }

  @Override
  public void wake() {
    SocketWriter socket = socket();
    if (socket.isCloseOverdue()) {
      // A polite end would wait for a peer that reads nothing.
      opened.orElseThrow().connection().abort();
    } else if (!socket.isClosing()) {
      Duration left = limits.idleTimeout().minusNanos(System.nanoTime() - heardAt);
      if (left.isPositive()) {
        opened.orElseThrow().connection().wakeAfter(left);
      } else {
        socket.closeAtOnce(CloseCode.IDLE);
      }
    }
  }

  @Override
  public void closed() {
    opened.ifPresent(
        it -> {
          it.socket().end();
          owner.gone(it.socket());
        });
  }

  private SocketWriter socket() {
    return opened.orElseThrow().socket();
  }
}
