package quizhall.game.gateway;

import java.util.ArrayList;
import java.util.List;
import quizhall.game.entity.RoomSignal;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Refusal;

/** Sessions that are to be opened under the relay's code, until the room says yes or no. */
final class Openings {
  private final List<RelayMessage.Open> pending = new ArrayList<>();

  void add(RelayMessage.Open open) {
    pending.add(open);
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Those that somebody still waits for. */
  List<RelayMessage.Open> pending() {
    pending.removeIf(open -> open.reply().isDone());
    return List.copyOf(pending);
  }

  void replied(RoomSignal.OpenReply reply) {
    for (RelayMessage.Open open : pending()) {
      if (open.session().id().equals(reply.session())) {
        pending.remove(open);
        open.reply()
            .complete(
                reply.opened() ? new Reply.Got<>(true) : new Reply.Refused<>(Refusal.CODE_TAKEN));
      }
    }
  }

  /** Callers may try elsewhere at once. */
  void giveUp() {
    pending.forEach(open -> open.reply().complete(new Reply.Unavailable<>()));
    pending.clear();
  }
}
