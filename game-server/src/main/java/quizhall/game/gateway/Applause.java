package quizhall.game.gateway;

import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Reacting;
import quizhall.game.room.Reactions;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Sign;

/**
 * What this node's players have shown: counted here, and told to the room a few times a second, so
 * that thousands who react all the time cost what one does. What cannot be told is dropped.
 */
final class Applause {
  /** So many at once, and then one a second: pages hold back by the same. */
  static final int BURST = 5;

  private static final Duration BURST_COMES_BACK = Duration.ofSeconds(BURST);
  private static final Duration PACE = Duration.ofMillis(250);

  private final TimerScheduler<ToRelay> timers;
  private final RoomContact contact;
  private final Replica replica;
  private final BooleanSupplier isKnownEverywhere;

  /** Of those who have reacted of late. */
  private final Map<PlayerId, TokenBucket> rates = new HashMap<>();

  private Reactions gathered = Reactions.NONE;

  /**
   * @param isKnownEverywhere whether a room takes reactions wherever it may live
   */
  Applause(
      TimerScheduler<ToRelay> timers,
      RoomContact contact,
      Replica replica,
      BooleanSupplier isKnownEverywhere) {
    this.timers = timers;
    this.contact = contact;
    this.replica = replica;
    this.isKnownEverywhere = isKnownEverywhere;
  }

  /** How often a player may react. */
  static TokenBucket rate(long nanos) {
    return new TokenBucket(BURST, BURST_COMES_BACK, nanos);
  }

  /** Counts it; returns why not, where that may not be. */
  Optional<Refusal> react(PlayerId player, Sign sign, long nanos) {
    Optional<Refusal> refusal = Reacting.refusal(replica.room(), player);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (!isKnownEverywhere.getAsBoolean()) {
      return Optional.of(Refusal.NOT_ON_ALL_NODES);
    }
    if (!rates.computeIfAbsent(player, _ -> rate(nanos)).tryTake(nanos)) {
      return Optional.of(Refusal.TOO_MANY_REACTIONS);
    }
    gathered = gathered.with(sign);
    if (!timers.isTimerActive(RelayMessage.SendReactions.class)) {
      timers.startSingleTimer(
          RelayMessage.SendReactions.class, new RelayMessage.SendReactions(), PACE);
    }
    return Optional.empty();
  }

  /** Not where it would come into a question that has opened meanwhile. */
  void send() {
    if (!gathered.isNone() && replica.state().filter(Opened::takesReactions).isPresent()) {
      contact.tell(new RoomMessage.React(gathered));
    }
    gathered = Reactions.NONE;
  }

  /** Keeps nobody who might react as often as somebody new. */
  void forgetCalm(long nanos) {
    rates.values().removeIf(rate -> rate.isFull(nanos));
  }
}
