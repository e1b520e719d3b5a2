package quizhall.game.room;

import java.util.Optional;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;

/** Who may react, and when. Nothing of it is an event: it changes nothing and is not kept. */
public final class Reacting {
  private Reacting() {}

  /** Why this player may not react now; empty for one who may. */
  public static Optional<Refusal> refusal(Opened state, PlayerId id) {
    if (state instanceof Finished finished && finished.closed()) {
      return Optional.of(Refusal.SESSION_ENDED);
    }
    Optional<Player> player = state.room().players().find(id);
    if (player.isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_PLAYER);
    }
    if (player.get().out().isPresent()) {
      return player.get().out();
    }
    if (!player.get().plays()) {
      return Optional.of(Refusal.NOT_ADMITTED);
    }
    if (!state.room().session().game().takesReactions()) {
      return Optional.of(Refusal.REACTIONS_OFF);
    }
    return state.mayBeReactedTo() && !state.isStillAnswering(id)
        ? Optional.empty()
        : Optional.of(Refusal.NOT_NOW);
  }
}
