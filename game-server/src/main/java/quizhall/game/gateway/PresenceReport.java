package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.util.Optional;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Round;

/** What the room is told of who is with its relay: what makes a difference to it. */
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
  boolean isEveryoneDone(Opened room, long nanos) {
    return room instanceof QuestionOpen(_, var round) && !sockets.isAnyoneWaiting(round, nanos);
  }

  Optional<RoomMessage.Presence> news(Opened room, long nanos) {
    RoomMessage.Presence now =
        room instanceof QuestionOpen(_, var round)
            ? presence(round, nanos)
            : new RoomMessage.Presence(relay, sockets.connected(nanos), NO_QUESTION, 0);
    if (told.filter(last -> isTheSame(last, now)).isPresent()) {
      return Optional.empty();
    }
    told = Optional.of(now);
    return told;
  }

  /** The room counts who is here, and asks only whether any of them has not answered yet. */
  private static boolean isTheSame(RoomMessage.Presence one, RoomMessage.Presence other) {
    return one.connected() == other.connected()
        && one.question() == other.question()
        && (one.waiting() == 0) == (other.waiting() == 0);
  }

  private RoomMessage.Presence presence(Round round, long nanos) {
    return new RoomMessage.Presence(
        relay, sockets.connected(nanos), round.question(), sockets.waiting(round, nanos));
  }
}
