package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import quizhall.game.room.RoomCommand.Admit;
import quizhall.game.room.RoomCommand.ApproveNames;
import quizhall.game.room.RoomCommand.ChangeDoor;
import quizhall.game.room.RoomCommand.DoorOrder;
import quizhall.game.room.RoomCommand.GiveTime;
import quizhall.game.room.RoomCommand.Kick;
import quizhall.game.room.RoomCommand.Rename;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;

/** Who gets in, who has to go, and what they are called: as long as the session is not over. */
final class DoorKeeping {
  private DoorKeeping() {}

  static Decision decide(Opened state, DoorOrder order, Duration now) {
    if (state instanceof Finished) {
      return Decision.refused(Refusal.NOT_NOW);
    }
    Room room = state.room();
    return switch (order) {
      case ChangeDoor(var change) -> {
        Door door = room.door().with(change);
        yield door.equals(room.door())
            ? Decision.done()
            : Decision.done(new RoomEvent.DoorChanged(door, now));
      }
      case Kick(var id, var mayReturn) ->
          of(
              room,
              id,
              player ->
                  player.admission().equals(Optional.of(out(mayReturn)))
                      ? Decision.done()
                      : Decision.done(new RoomEvent.PlayerKicked(id, mayReturn, now)));
      case Rename(var id, var nickname) ->
          of(room, id, player -> rename(room, player, nickname, now));
      case GiveTime(var id, var own) -> of(room, id, player -> giveTime(player, own, now));
      case Admit(var ids) -> all(room, ids, Admission.WAITING, RoomEvent.PlayersAdmitted::new, now);
      case ApproveNames(var ids) ->
          all(room, ids, Admission.UNNAMED, RoomEvent.NamesApproved::new, now);
    };
  }

  private static Decision of(Room room, PlayerId id, Function<Player, Decision> decide) {
    return room.players()
        .find(id)
        .map(decide)
        .orElseGet(() -> Decision.refused(Refusal.NO_SUCH_PLAYER));
  }

  private static Decision rename(Room room, Player player, Nickname nickname, Duration now) {
    if (player.wasSentAway()) {
      return Decision.refused(Refusal.NO_SUCH_PLAYER);
    }
    if (player.equals(player.renamed(nickname))) {
      return Decision.done();
    }
    return room.players().isAnyTakenBesides(player.id(), nickname.keys())
        ? Decision.refused(Refusal.NICKNAME_TAKEN)
        : Decision.done(new RoomEvent.PlayerRenamed(player.id(), nickname, now));
  }

  private static Decision giveTime(Player player, Optional<OwnTime> own, Duration now) {
    if (player.wasSentAway()) {
      return Decision.refused(Refusal.NO_SUCH_PLAYER);
    }
    return player.own().equals(own)
        ? Decision.done()
        : Decision.done(new RoomEvent.TimeGiven(player.id(), own, now));
  }

  /** Those of them who are held for this; somebody else may have had to do with the others. */
  private static Decision all(
      Room room,
      List<PlayerId> ids,
      Admission held,
      BiFunction<List<PlayerId>, Duration, RoomEvent> event,
      Duration now) {
    List<PlayerId> concerned =
        ids.stream()
            .distinct()
            .filter(
                id ->
                    room.players()
                        .find(id)
                        .filter(player -> player.admission().equals(Optional.of(held)))
                        .isPresent())
            .toList();
    return concerned.isEmpty() ? Decision.done() : Decision.done(event.apply(concerned, now));
  }

  private static Admission out(boolean mayReturn) {
    return mayReturn ? Admission.MAY_RETURN : Admission.BARRED;
  }

  static Room without(Room room, RoomEvent.PlayerKicked kicked) {
    return room.with(room.players().without(kicked.player(), out(kicked.mayReturn())));
  }

  /**
   * The state without what the player said to the open question. Where answers are anonymous it
   * stays: what changes with a player would tell what the player said.
   */
  static Opened unsaid(Opened state, PlayerId player) {
    return state instanceof QuestionOpen open && !open.question().hasAnonymousAnswers()
        ? new QuestionOpen(open.room(), open.round().without(player))
        : state;
  }
}
