package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.RoomCommand.OfferRejoin;
import quizhall.game.room.RoomCommand.Rejoin;
import quizhall.game.room.RoomCommand.RejoinOrder;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;

/** How a player takes a seat along to another device. */
final class Rejoining {
  private Rejoining() {}

  static Decision decide(Opened state, RejoinOrder order, Duration now) {
    if (state instanceof Finished finished && finished.closed()) {
      return Decision.refused(Refusal.SESSION_ENDED);
    }
    return switch (order) {
      case OfferRejoin offer -> offer(state.room().players(), offer, now);
      case Rejoin rejoin -> rejoin(state.room().players(), rejoin, now);
    };
  }

  private static Decision offer(Players players, OfferRejoin order, Duration now) {
    Optional<Player> player = players.find(order.player()).filter(each -> !each.wasSentAway());
    if (player.isEmpty()) {
      return Decision.refused(Refusal.NO_SUCH_PLAYER);
    }
    Instant wallClock = order.wallClock();
    boolean isDone =
        player
            .flatMap(each -> each.offer(wallClock))
            .filter(shown -> shown.code().equals(order.code()) || shown.isFresh(wallClock))
            .isPresent();
    if (isDone) {
      return Decision.done();
    }
    return players.offering(order.code(), wallClock).isPresent()
        ? Decision.refused(Refusal.STALE)
        : Decision.done(
            new RoomEvent.RejoinOffered(
                order.player(), order.code(), wallClock.plus(Hand.Offer.LIFETIME), now));
  }

  private static Decision rejoin(Players players, Rejoin order, Duration now) {
    if (players.heldBy(order.holder()).isPresent()) {
      return Decision.done();
    }
    if (order.device().filter(players::isBarred).isPresent()) {
      return Decision.refused(Refusal.KICKED);
    }
    Optional<Player> player = players.offering(order.code(), order.wallClock());
    if (player.isPresent()) {
      return Decision.done(
          new RoomEvent.PlayerMoved(player.get().id(), order.holder(), order.device(), now));
    }
    // Where no code is good nothing can be guessed, and nothing is written.
    return players.isAnyOffered(order.wallClock())
        ? new Decision(
            List.of(new RoomEvent.RejoinMissed(now)), new Decision.Refused(Refusal.WRONG_REJOIN))
        : Decision.refused(Refusal.WRONG_REJOIN);
  }
}
