package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.util.Optional;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Round;

/** What the room is told of who is with its relay: changes only. */
final class PresenceReport {
  private static final int NO_QUESTION = -1;

  private final ActorRef<RoomSignal> relay;
  private final Sockets sockets;
  private Optional<RoomMessage.Presence> told = Optional.empty();

  PresenceReport(ActorRef<RoomSignal> relay, Sockets sockets) {
    this.relay = relay;
    this.sockets = sockets;
  }

  /** The room may be another incarnation, which was told nothing. */
  void startOver() {
    told = Optional.empty();
  }

  /** Whether nobody here is waited for: the room should hear of that at once. */
  boolean isEveryoneDone(Opened room) {
    return room instanceof QuestionOpen(_, var round) && sockets.waiting(round) == 0;
  }

  Optional<RoomMessage.Presence> news(Opened room, long nanos) {
    RoomMessage.Presence now =
        room instanceof QuestionOpen(_, var round)
            ? presence(round, nanos)
            : new RoomMessage.Presence(relay, sockets.connected(nanos), NO_QUESTION, 0);
    if (told.equals(Optional.of(now))) {
      return Optional.empty();
    }
    told = Optional.of(now);
    return told;
  }

  private RoomMessage.Presence presence(Round round, long nanos) {
    return new RoomMessage.Presence(
        relay, sockets.connected(nanos), round.question(), sockets.waiting(round));
  }
}
