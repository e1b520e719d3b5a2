package quizhall.core.listener;

import akka.actor.AbstractActor;
import akka.actor.ActorRef;
import akka.actor.ActorSystem;
import akka.actor.DeadLetterSuppression;
import akka.actor.NotInfluenceReceiveTimeout;
import akka.actor.Props;
import akka.actor.ReceiveTimeout;
import akka.actor.Terminated;
import akka.io.Tcp;
import akka.io.TcpMessage;
import akka.util.ByteString;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.http.SecurityHeaders;
import scala.PartialFunction;
import scala.runtime.BoxedUnit;

/**
 * One accepted connection. First it feeds Akka HTTP's streams; after a switch it lets them go and
 * hands everything to the new protocol.
 */
final class ConnectionActor extends AbstractActor {
  /** How long an idle connection is looked at before it counts as idle. */
  private static final Duration QUIET = Duration.ofMillis(100);

  private static final ByteString SWITCHING =
      ByteString.fromString("HTTP/1.1 101 ", StandardCharsets.US_ASCII);

  private static final ByteString REQUEST_TIMEOUT =
      ByteString.fromString(
          SecurityHeaders.ALL.entrySet().stream()
              .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
              .collect(
                  Collectors.joining(
                      "",
                      "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n",
                      "Content-Length: 0\r\n\r\n")),
          StandardCharsets.US_ASCII);

  private static final Logger log = LoggerFactory.getLogger(ConnectionActor.class);

  private final ActorRef tcp;
  private final Duration idleTimeout;
  private final Duration headTimeout;
  private Optional<HttpExchange> http;
  private Optional<SwitchedProtocol> protocol = Optional.empty();

  /** Whether nothing happened since this was last looked at. */
  private boolean isQuiet;

  private boolean looksForHead;

  private enum Written implements Tcp.Event {
    HTTP,
    ALL
  }

  /** May go off when the connection is gone already, of which nobody needs to hear. */
  private enum Alarm implements DeadLetterSuppression, NotInfluenceReceiveTimeout {
    LOOK_IF_QUIET,
    LOOK_FOR_HEAD,
    WAKE_PROTOCOL
  }

  /** From now on this protocol, once the peer has been told. */
  record Switch(SwitchedProtocol protocol) {}

  /** No request any more after the one that is running. */
  record Finish() {}

  private ConnectionActor(ActorRef tcp, InetSocketAddress peer, HttpLayer layer) {
    this.tcp = tcp;
    this.idleTimeout = layer.idleTimeout();
    this.headTimeout = layer.headTimeout();
    this.http = Optional.of(layer.run(self(), peer));
  }

  static Props props(ActorRef tcp, InetSocketAddress peer, HttpLayer layer) {
    return Props.create(ConnectionActor.class, () -> new ConnectionActor(tcp, peer, layer));
  }

  @Override
  public void preStart() {
    getContext().watch(tcp);
    getContext().setReceiveTimeout(idleTimeout);
    tcp.tell(TcpMessage.register(self(), true, true), self());
    oweHead();
  }

  /**
   * Whatever is thrown, be it an error that Akka would end the process for, ends the connection.
   */
  @Override
  public void aroundReceive(PartialFunction<Object, BoxedUnit> receive, Object message) {
    try {
      super.aroundReceive(receive, message);
    } catch (Throwable error) {
      log.error("An error ended a connection", error);
      tcp.tell(TcpMessage.abort(), self());
      getContext().stop(self());
    }
  }

  @Override
  public void postStop() {
    http.ifPresent(
        exchange -> {
          exchange.stream().end();
          exchange.head().settle();
        });
    protocol.ifPresent(SwitchedProtocol::closed);
  }

  /** HTTP. */
  @Override
  public Receive createReceive() {
    return receiveBuilder()
        .match(Tcp.Received.class, this::received)
        .matchEquals(Written.HTTP, _ -> stream().written())
        .match(HttpStream.Told.class, this::told)
        .match(Switch.class, wanted -> protocol = Optional.of(wanted.protocol()))
        .match(Finish.class, _ -> finish())
        .matchEquals(Alarm.LOOK_IF_QUIET, _ -> closeIfQuiet())
        .matchEquals(Alarm.LOOK_FOR_HEAD, _ -> lookForHead())
        .match(OwedHead.OneTooMany.class, _ -> closeIfHeadIsOwed())
        .matchEquals(Tcp.PeerClosed$.MODULE$, _ -> stream().peerClosed())
        .match(ReceiveTimeout.class, _ -> tcp.tell(TcpMessage.abort(), self()))
        .match(Tcp.ConnectionClosed.class, _ -> getContext().stop(self()))
        .match(Terminated.class, _ -> getContext().stop(self()))
        .build();
  }

  private HttpStream.Handle stream() {
    return http.orElseThrow().stream();
  }

  private void received(Tcp.Received read) {
    if (http.orElseThrow().running().get() == 0) {
      oweHead();
      head().begin();
    }
    stream().received(read.data());
  }

  private OwedHead head() {
    return http.orElseThrow().head();
  }

  private void oweHead() {
    head().owe();
    if (!looksForHead) {
      looksForHead = true;
      schedule(getContext().getSystem(), self(), headTimeout, Alarm.LOOK_FOR_HEAD);
    }
  }

  private void lookForHead() {
    looksForHead = false;
    if (!head().isOwed()) {
      return;
    }
    Duration left = headTimeout.minus(head().age());
    if (left.isPositive()) {
      looksForHead = true;
      schedule(getContext().getSystem(), self(), left, Alarm.LOOK_FOR_HEAD);
    } else {
      // Who has not begun may be a browser's connection for later, which takes no answer.
      if (head().isBegun()) {
        tcp.tell(TcpMessage.write(REQUEST_TIMEOUT), self());
      }
      tcp.tell(TcpMessage.close(), self());
    }
  }

  private void closeIfHeadIsOwed() {
    if (head().isOwed()) {
      tcp.tell(TcpMessage.close(), self());
    }
  }

  private void told(HttpStream.Told told) {
    switch (told) {
      case HttpStream.Told.Read _ -> tcp.tell(TcpMessage.resumeReading(), self());
      case HttpStream.Told.Write(var bytes) -> {
        isQuiet = false;
        head().settle();
        if (protocol.isPresent() && bytes.take(SWITCHING.length()).equals(SWITCHING)) {
          tcp.tell(TcpMessage.write(bytes), self());
          leaveHttp(protocol.get());
        } else {
          tcp.tell(TcpMessage.write(bytes, Written.HTTP), self());
        }
      }
      case HttpStream.Told.Finished _ -> tcp.tell(TcpMessage.close(), self());
      case HttpStream.Told.Failed _ -> tcp.tell(TcpMessage.abort(), self());
    }
  }

  private void finish() {
    http.orElseThrow().finishing().set(true);
    isQuiet = false;
    closeIfQuiet();
  }

  /** A running request ends its connection itself; here go those that only wait for a next one. */
  private void closeIfQuiet() {
    boolean idle = http.orElseThrow().running().get() == 0;
    if (isQuiet && idle) {
      tcp.tell(TcpMessage.close(), self());
    } else {
      isQuiet = idle;
      schedule(getContext().getSystem(), self(), QUIET, Alarm.LOOK_IF_QUIET);
    }
  }

  private void leaveHttp(SwitchedProtocol next) {
    stream().end();
    http = Optional.empty();
    getContext().cancelReceiveTimeout();
    getContext().become(switched(next));
    next.opened(new Raw());
    tcp.tell(TcpMessage.resumeReading(), self());
  }

  private Receive switched(SwitchedProtocol next) {
    return receiveBuilder()
        .match(
            Tcp.Received.class,
            read -> {
              next.received(read.data());
              tcp.tell(TcpMessage.resumeReading(), self());
            })
        .match(
            Tcp.CommandFailed.class,
            failed -> {
              if (failed.cmd() instanceof Tcp.Write write) {
                if (write.ack() == Written.ALL) {
                  // The protocol closes anew when it can write.
                  tcp.tell(TcpMessage.resumeWriting(), self());
                } else {
                  next.refused(write.data());
                }
              }
            })
        .matchEquals(Written.ALL, _ -> tcp.tell(TcpMessage.close(), self()))
        .matchEquals(Tcp.WritingResumed$.MODULE$, _ -> next.writable())
        .matchEquals(Alarm.WAKE_PROTOCOL, _ -> next.wake())
        // A peer that only reads on is no use to a protocol of two directions.
        .matchEquals(Tcp.PeerClosed$.MODULE$, _ -> tcp.tell(TcpMessage.abort(), self()))
        .match(Tcp.ConnectionClosed.class, _ -> getContext().stop(self()))
        .match(Terminated.class, _ -> getContext().stop(self()))
        // The last words of HTTP's streams; and whoever speaks the protocol ends it.
        .match(HttpStream.Told.class, _ -> {})
        .match(Finish.class, _ -> {})
        .matchEquals(Alarm.LOOK_FOR_HEAD, _ -> {})
        .match(OwedHead.OneTooMany.class, _ -> {})
        .build();
  }

  private static void schedule(
      ActorSystem system, ActorRef connection, Duration delay, Alarm alarm) {
    var _ =
        system.scheduler().scheduleOnce(delay, connection, alarm, system.dispatcher(), connection);
  }

  private final class Raw implements RawConnection {
    private final ActorRef connection = self();
    private final ActorSystem system = getContext().getSystem();

    @Override
    public void write(ByteString bytes) {
      tcp.tell(TcpMessage.write(bytes), connection);
    }

    @Override
    public void awaitRoom() {
      tcp.tell(TcpMessage.resumeWriting(), connection);
    }

    @Override
    public void wakeAfter(Duration delay) {
      schedule(system, connection, delay, Alarm.WAKE_PROTOCOL);
    }

    /** An empty write is taken only when all before it was: a close at once could overtake. */
    @Override
    public void close() {
      tcp.tell(TcpMessage.write(ByteString.emptyByteString(), Written.ALL), connection);
    }

    @Override
    public void abort() {
      tcp.tell(TcpMessage.abort(), connection);
    }
  }
}
