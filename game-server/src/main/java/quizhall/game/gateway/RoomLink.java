package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.serialization.Serialization;
import akka.serialization.SerializationExtension;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSerializer;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.RoomClock;

/** How things stand between a relay and its room's actor. */
final class RoomLink {
  /** Differences between the two clocks below this come from the way between nodes. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofMillis(250);

  private final Serialization serialization;
  private final RelaySettings settings;
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

  private Optional<ActorRef<RoomMessage>> room = Optional.empty();
  private Optional<Duration> lastHeard = Optional.empty();
  private RoomClock clock = RoomClock.startingAt(Duration.ZERO, 0);
  private long incarnation;
  private long heardAt;
  private int attempts;
  private int nextPart;

  RoomLink(ActorSystem<?> system, RelaySettings settings) {
    this.serialization = SerializationExtension.get(system);
    this.settings = settings;
  }

  boolean isLive() {
    return room.isPresent();
  }

  Optional<ActorRef<RoomMessage>> room() {
    return room;
  }

  long incarnation() {
    return incarnation;
  }

  /** Room time as it was last heard, from whichever incarnation. */
  Optional<Duration> lastHeard() {
    return lastHeard;
  }

  /** Room time as far as this node can tell; it stands still while the room is away. */
  Duration roomTime(long nanos) {
    return clock.at(nanos);
  }

  boolean isStopped() {
    return clock.isStopped();
  }

  /** Whether a signal comes from the room as it is now. */
  boolean isCurrent(long ofIncarnation) {
    return isLive() && ofIncarnation == incarnation;
  }

  /** Whether an incarnation is one that this relay has not seen replaced. */
  boolean mayFollow(long newIncarnation) {
    return newIncarnation >= incarnation;
  }

  void follow(RoomSignal.Subscribed subscribed, long nanos) {
    room = Optional.of(subscribed.room());
    incarnation = subscribed.incarnation();
    attempts = 0;
    setClock(subscribed.roomTime(), nanos);
  }

  /** Room time as the room itself says it, at an event. */
  void setClock(Duration roomTime, long nanos) {
    clock = RoomClock.startingAt(roomTime, nanos);
    heard(roomTime, nanos);
  }

  /** Returns whether clients have to be told of another time than they count with. */
  boolean pulse(RoomSignal.Pulse pulse, long nanos) {
    heard(pulse.roomTime(), nanos);
    Duration difference = clock.at(nanos).minus(pulse.roomTime()).abs();
    boolean differs =
        difference.compareTo(CLOCK_TOLERANCE) > 0 || pulse.stopped() != clock.isStopped();
    if (differs) {
      clock = RoomClock.startingAt(pulse.roomTime(), nanos);
      clock = pulse.stopped() ? clock.stoppedSince(nanos) : clock;
    }
    return differs;
  }

  private void heard(Duration roomTime, long nanos) {
    lastHeard = Optional.of(roomTime);
    heardAt = nanos;
  }

  boolean isSilent(long nanos) {
    return isLive() && nanos - heardAt > settings.silence().toNanos();
  }

  /** Until the room is back nobody's time runs, as of when it was last heard. */
  void lose() {
    room = Optional.empty();
    forgetParts();
    clock = clock.stoppedSince(heardAt);
  }

  /** How long to wait before the room is looked for again. */
  Duration nextRetry() {
    long doubled = settings.firstRetry().toMillis() << Math.min(attempts, 10);
    attempts++;
    long longest = Math.min(doubled, settings.longestRetry().toMillis());
    return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
  }

  /**
   * Puts a big signal together. Parts arrive in order; one that follows a gap is dropped, with all
   * before it: what was missed shows at the next signal, or is asked for again.
   */
  Optional<RoomSignal> assemble(RoomSignal.Part part) {
    if (part.index() == 0) {
      forgetParts();
    } else if (part.index() != nextPart) {
      forgetParts();
      return Optional.empty();
    }
    parts.writeBytes(part.bytes());
    nextPart = part.index() + 1;
    if (nextPart < part.count()) {
      return Optional.empty();
    }
    byte[] whole = parts.toByteArray();
    forgetParts();
    return Optional.of(
        (RoomSignal)
            serialization.deserialize(whole, RoomSerializer.IDENTIFIER, part.manifest()).get());
  }

  private void forgetParts() {
    parts.reset();
    nextPart = 0;
  }
}
