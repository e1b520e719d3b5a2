package quizhall.game.http;

import java.util.Optional;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.Documents.RoomPhase;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.RoomState.Standings;
import quizhall.game.view.Views;

/** A room's phase as these routes tell it. */
final class Phases {
  private static final String OPEN = "question";

  private Phases() {}

  /**
   * @param viewer a player, who may have time of his own; empty for whoever is none
   * @param areReactionsKnown whether every node can take and hand on reactions
   */
  static RoomPhase of(Sight sight, Optional<PlayerId> viewer, boolean areReactionsKnown) {
    Opened state = sight.state();
    return new RoomPhase(
        state.room().phase(),
        viewer.flatMap(state::openTo).isPresent() ? OPEN : name(state),
        state.lastRound().map(round -> Views.question(state, round, viewer)),
        Views.remainingMs(state, sight.now(), viewer),
        Views.opensInMs(state, sight.now(), viewer),
        Views.paused(state.room(), sight.now()),
        Views.answersWait(state.room()),
        Views.goesOnInMs(state, sight.now()),
        Optional.of(state.takesReactions())
            .filter(on -> on && areReactionsKnown)
            .filter(_ -> viewer.filter(state::isStillAnswering).isEmpty()));
  }

  static String name(Opened state) {
    return switch (state) {
      case Lobby _ -> "lobby";
      case QuestionOpen _ -> OPEN;
      case Reveal _ -> "reveal";
      case Standings _ -> "standings";
      case Finished _ -> "finished";
    };
  }
}
