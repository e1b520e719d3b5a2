package quizhall.game.gateway;

import akka.actor.Address;
import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.RoomCode;
import quizhall.game.view.Moment;

/**
 * The way from a relay to its room's actor: found through sharding, which brings the room to life
 * wherever it may live now, followed from then on, lost and found again. What needs the room waits
 * meanwhile.
 */
final class RoomContact {
  /**
   * It hears of a node that is gone at the same time as we do, and a few messages later at most.
   */
  private static final Duration UNTIL_SHARDING_KNOWS = Duration.ofMillis(10);

  private final ActorContext<ToRelay> context;
  private final TimerScheduler<ToRelay> timers;
  private final RoomCode code;
  private final RelayContext dependencies;
  private final WaitingRoom waiting = new WaitingRoom();
  private final Openings openings = new Openings();
  private final FollowedClock clock = new FollowedClock();

  private Optional<ActorRef<RoomMessage>> room = Optional.empty();
  private long incarnation;
  private int attempts;
  private long neededAt = System.nanoTime();
  private boolean seeksNoMore;

  RoomContact(
      ActorContext<ToRelay> context,
      TimerScheduler<ToRelay> timers,
      RoomCode code,
      RelayContext dependencies) {
    this.context = context;
    this.timers = timers;
    this.code = code;
    this.dependencies = dependencies;
  }

  boolean isLive() {
    return room.isPresent();
  }

  /** Whether the room was found on this node. */
  boolean isAt(Address node) {
    return room.filter(there -> there.path().address().equals(node)).isPresent();
  }

  FollowedClock clock() {
    return clock;
  }

  Moment now() {
    return new Moment(roomTime(), clock.isSaving());
  }

  Duration roomTime() {
    return clock.at(System.nanoTime());
  }

  /** Where the room's signals go. */
  ActorRef<RoomSignal> self() {
    return context.getSelf().narrow();
  }

  /** Does nothing while the room is away: whatever matters is told again when it is back. */
  void tell(RoomMessage message) {
    room.ifPresent(there -> there.tell(message));
  }

  /** Whether a signal comes from the room as it is now. */
  boolean isCurrent(long ofIncarnation) {
    return isLive() && ofIncarnation == incarnation;
  }

  boolean isSilent(long nanos) {
    return isLive() && clock.isSilent(nanos, dependencies.settings().silence());
  }

  /** Somebody has to do with the room. */
  void needed(long nanos) {
    neededAt = nanos;
  }

  /** Whether nobody has had to do with the room for long, and nothing waits for it. */
  boolean isUnneeded(long nanos) {
    return waiting.isEmpty()
        && openings.isEmpty()
        && nanos - neededAt > dependencies.settings().idle().toNanos();
  }

  /** Whether nothing more can wait. */
  boolean isFull() {
    return waiting.isFull();
  }

  /** Does one of the two: at once, or when it is known whether there is a room. */
  void whenLive(Runnable inContact, Runnable noRoom) {
    needed(System.nanoTime());
    if (isLive()) {
      inContact.run();
    } else {
      waiting.add(inContact, noRoom);
      seekSoon();
    }
  }

  void open(RelayMessage.Open open) {
    openings.add(open);
    sendOpenings();
  }

  /** Each is sent once at least: what a node that goes down has sent it waits for a while. */
  void openAgain() {
    if (seeksNoMore) {
      openNoMore();
    } else {
      sendOpenings();
    }
  }

  /** Whoever waits for one to be opened hears that it is not. */
  void openNoMore() {
    openings.giveUp();
  }

  private void sendOpenings() {
    for (RelayMessage.Open open : openings.pending()) {
      throughSharding(new RoomMessage.OpenRoom(open.session(), open.seats(), self()));
    }
    if (!openings.isEmpty()) {
      openAgainAfter(dependencies.settings().longestRetry());
    }
  }

  private void openAgainAfter(Duration time) {
    timers.startSingleTimer(RelayMessage.OpenAgain.class, new RelayMessage.OpenAgain(), time);
  }

  void opened(RoomSignal.OpenReply reply) {
    openings.replied(reply);
  }

  private void seekSoon() {
    if (!seeksNoMore && !timers.isTimerActive(RelayMessage.Seek.class)) {
      seek();
    }
  }

  void seek() {
    if (isLive()) {
      return;
    }
    throughSharding(new RoomMessage.Subscribe(self(), clock.lastHeard()));
    timers.startSingleTimer(RelayMessage.Seek.class, new RelayMessage.Seek(), nextRetry());
  }

  /**
   * A node is gone: sharding does not send there any more, so a room that was looked for in vain up
   * to now is found by the next look.
   */
  void seekSooner() {
    attempts = 0;
    if (timers.isTimerActive(RelayMessage.Seek.class)) {
      timers.startSingleTimer(
          RelayMessage.Seek.class, new RelayMessage.Seek(), UNTIL_SHARDING_KNOWS);
    }
    if (timers.isTimerActive(RelayMessage.OpenAgain.class)) {
      openAgainAfter(UNTIL_SHARDING_KNOWS);
    }
  }

  void seekNoMore() {
    seeksNoMore = true;
    timers.cancel(RelayMessage.Seek.class);
  }

  private Duration nextRetry() {
    RelaySettings settings = dependencies.settings();
    long doubled = settings.firstRetry().toMillis() << Math.min(attempts, 10);
    attempts++;
    long longest = Math.min(doubled, settings.longestRetry().toMillis());
    return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
  }

  private void throughSharding(RoomMessage message) {
    dependencies.sharding().accept(code, message);
  }

  /** Returns whether it is an incarnation that this relay has not seen replaced. */
  boolean follow(RoomSignal.Subscribed subscribed) {
    if (subscribed.incarnation() < incarnation) {
      return false;
    }
    room.ifPresent(context::unwatch);
    timers.cancel(RelayMessage.Seek.class);
    room = Optional.of(subscribed.room());
    incarnation = subscribed.incarnation();
    attempts = 0;
    clock.set(
        subscribed.roomTime(),
        subscribed.state().room().standstill().isPresent(),
        System.nanoTime());
    context.watchWith(subscribed.room(), new RelayMessage.RoomStopped(incarnation));
    return true;
  }

  /** What waited for the room goes on. */
  void leaveWaiting() {
    waiting.inContact();
  }

  void lose() {
    room.ifPresent(context::unwatch);
    room = Optional.empty();
    clock.stop();
    seekSoon();
  }

  void noRoom() {
    timers.cancel(RelayMessage.Seek.class);
    waiting.noRoom();
  }
}
