package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.Optional;
import quizhall.game.entity.Claim;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.ResumePoint;
import quizhall.game.room.PlayerId;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;

/** One client's socket as its relay knows it: who it is, and how to reach it. Thread-safe. */
final class Connection implements SocketOwner {
  /** A longer way is felt, and told to the host. */
  static final Duration SLOW = Duration.ofMillis(500);

  private final SessionToken token;
  private final Optional<ResumePoint> resume;
  private final long arrived = System.currentTimeMillis();
  private final long since;
  private final RoundTrip roundTrip = new RoundTrip();
  private final ActorRef<Relays.Message> relays;
  // The relay once it knows this connection; until then messages take the way through Relays.
  private volatile Server server;
  private volatile Socket socket;
  private volatile boolean gone;
  private volatile boolean slow;

  private record Server(ActorRef<ToRelay> relay, Outbox outbox) {}

  Connection(
      SessionToken token,
      Optional<ResumePoint> resume,
      Optional<Long> since,
      ActorRef<Relays.Message> relays) {
    this.token = token;
    this.resume = resume;
    this.since = since.orElse(arrived);
    this.relays = relays;
  }

  SessionToken token() {
    return token;
  }

  Optional<ResumePoint> resume() {
    return resume;
  }

  Optional<PlayerId> player() {
    return token.player();
  }

  /** When the page that it belongs to took its seat. */
  long since() {
    return since;
  }

  Claim claim(int seat) {
    return new Claim(seat, since, arrived);
  }

  boolean isGone() {
    return gone;
  }

  void servedBy(ActorRef<ToRelay> relay, Outbox outbox) {
    server = new Server(relay, outbox);
  }

  Socket socket() {
    return socket;
  }

  /** The way to this client and back; empty until it was measured. */
  Optional<Duration> roundTrip() {
    return roundTrip.median();
  }

  boolean isSlow() {
    return slow;
  }

  /** Compares the way with what is usual; returns whether that turned out otherwise than before. */
  boolean isPaceChanged() {
    boolean was = slow;
    slow = roundTrip().filter(way -> way.compareTo(SLOW) > 0).isPresent();
    return slow != was;
  }

  /** Replies to a heartbeat. */
  void alive(Optional<Long> remainingMs) {
    send(new ServerMessage.Alive(remainingMs, Optional.of(roundTrip.sent(System.nanoTime()))));
  }

  void send(ServerMessage message) {
    send(Frame.of(message));
  }

  void send(Frame frame) {
    tell(() -> socket.send(frame));
  }

  void sendLatest(Slot slot, Frame frame) {
    tell(() -> socket.sendLatest(slot, frame));
  }

  void close(CloseCode code) {
    tell(() -> socket.close(code));
  }

  private void tell(Runnable step) {
    server.outbox().add(socket.thread(), step);
  }

  @Override
  public void opened(Socket opened) {
    socket = opened;
    tell(new RelayMessage.Connected(this));
  }

  @Override
  public void received(Socket from, ClientMessage message) {
    if (message instanceof ClientMessage.Heartbeat(var echo, var heldMs)) {
      Duration held = heldMs.map(Duration::ofMillis).orElse(Duration.ZERO);
      echo.ifPresent(number -> roundTrip.heard(number, held, System.nanoTime()));
    }
    tell(new RelayMessage.Received(this, message));
  }

  @Override
  public void gone(Socket closed) {
    gone = true;
    tell(new RelayMessage.Gone(this));
  }

  private void tell(RelayMessage message) {
    Server known = server;
    if (known == null) {
      relays.tell(new Relays.ToRoom(token.code(), message));
    } else {
      socket.thread().tell(known.relay(), message);
    }
  }
}
