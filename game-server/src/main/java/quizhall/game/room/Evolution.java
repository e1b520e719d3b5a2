package quizhall.game.room;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.RoomState.Standings;
import quizhall.game.room.question.Response;

/** How events change a room that is there. */
final class Evolution {
  private Evolution() {}

  static Opened of(Opened state, RoomEvent event) {
    Room room = state.room().afterEventAt(event.at());
    return switch (event) {
      case RoomEvent.RoomOpened _ -> throw new IllegalStateException("opened twice");
      case RoomEvent.RoomResumed(var incarnation, _) -> inRoom(state, room.incarnated(incarnation));
      case RoomEvent.PlayersJoined(var seats, _) ->
          inRoom(state, room.with(room.players().with(seats, room.door().admission())));
      case RoomEvent.GameStarted _ -> inRoom(state, room);
      case RoomEvent.QuestionOpened opened -> opened(state, room.inNextPhase(), opened);
      case RoomEvent.AnswersRecorded(_, var answers, _) ->
          state instanceof Reveal
              ? EarlyReveal.answered(state, room, answers)
              : new QuestionOpen(room, round(state).with(answers));
      case RoomEvent.QuestionClosed(_, var said, var answering, _) ->
          reveal(state, room, said, answering.orElse(List.of()));
      case RoomEvent.AnsweringEnded(_, var players, _) -> EarlyReveal.ended(state, room, players);
      case RoomEvent.Moderated(_, var ruling, _) ->
          state instanceof Reveal(_, var round)
              ? new Reveal(room, round.with(ruling))
              : new QuestionOpen(room, round(state).with(ruling));
      case RoomEvent.AnswersRegraded(var question, var task, var answers, _, _) ->
          recounted(
              state,
              room.with(question, task),
              state.ledger().regraded(question, room.players(), answers));
      case RoomEvent.QuestionVoided(var question, _, _) ->
          recounted(state, room, state.ledger().voided(question));
      case RoomEvent.StandingsChosen(var every, _) ->
          inRoom(state, room.with(room.session().with(room.session().game().standings(every))));
      case RoomEvent.AutoChosen(var after, var at) -> {
        Room chosen = room.with(room.session().with(room.session().game().goingOn(after)));
        yield inRoom(state, state.mayGoOnByItself() ? chosen.goingOnFrom(at) : chosen);
      }
      case RoomEvent.ReactionsChosen(var on, _) ->
          inRoom(state, room.with(room.session().with(room.session().game().reacting(on))));
      case RoomEvent.GoingOnHeld _ -> inRoom(state, room.held());
      case RoomEvent.Paused(var reason, var takesAnswers, _) ->
          inRoom(
              state,
              room.with(Optional.of(Standstill.with(room.standstill(), reason, takesAnswers))));
      case RoomEvent.Continued(var reasons, _) ->
          inRoom(state, room.with(room.standstill().flatMap(still -> still.without(reasons))));
      case RoomEvent.LimitChanged(_, var limit, var order, _) -> {
        Round round = round(state);
        yield new QuestionOpen(room, round.with(Limit.changed(round.limit(), limit, order)));
      }
      case RoomEvent.QuestionSkipped(var question, _) ->
          new QuestionOpen(
              room, Round.of(question, round(state).playing(), round(state).openedAt(), List.of()));
      case RoomEvent.DeviceSeated(var device, _) ->
          inRoom(state, room.with(device).with(room.pairing().without(device.id())));
      case RoomEvent.DeviceInvited invited ->
          inRoom(state, room.with(room.pairing().invited(invited)));
      case RoomEvent.PairingMissed _ -> inRoom(state, room.with(room.pairing().missed()));
      case RoomEvent.InvitationEnded _ ->
          inRoom(state, room.with(room.pairing().withoutInvitation()));
      case RoomEvent.DeviceKnocked(var device, _) ->
          inRoom(state, room.with(room.pairing().knocked(device)));
      case RoomEvent.DeviceDismissed(var device, _) ->
          inRoom(state, room.with(room.pairing().without(device)));
      case RoomEvent.DeviceUnseated(var device, _) -> inRoom(state, room.without(device));
      case RoomEvent.DoorChanged(var door, _) -> inRoom(state, room.with(door));
      case RoomEvent.PlayerKicked kicked -> {
        Room without = DoorKeeping.without(room, kicked);
        yield EarlyReveal.without(
            inRoom(DoorKeeping.unsaid(state, kicked.player()), without), without, kicked.player());
      }
      case RoomEvent.PlayerRenamed(var player, var nickname, _) ->
          inRoom(state, room.with(room.players().renamed(player, nickname)));
      case RoomEvent.TimeGiven(var player, var own, _) ->
          inRoom(state, room.with(room.players().having(player, own)));
      case RoomEvent.RejoinOffered(var player, var code, var until, _) ->
          inRoom(state, room.with(room.players().offering(player, code, until)));
      case RoomEvent.RejoinMissed _ -> inRoom(state, room.with(room.players().missed()));
      case RoomEvent.PlayerMoved(var player, var holder, var device, _) ->
          inRoom(state, room.with(room.players().moved(player, holder, device)));
      case RoomEvent.PlayersAdmitted(var players, _) ->
          inRoom(state, room.with(room.players().admitted(players)));
      case RoomEvent.NamesApproved(var players, _) ->
          inRoom(state, room.with(room.players().admitted(players)));
      case RoomEvent.StandingsShown(_, var at) ->
          new Standings(room.inNextPhase().goingOnFrom(at), round(state));
      case RoomEvent.SessionEnded(var reason, _, _) ->
          new Finished(room.inNextPhase(), counted(state), reason, Optional.empty(), false);
      case RoomEvent.MovedOn(var successor, _) -> {
        Finished finished = finished(state);
        yield new Finished(
            room,
            finished.lastRound(),
            finished.reason(),
            Optional.of(successor),
            finished.closed());
      }
      case RoomEvent.RoomClosed _ -> {
        Finished finished = finished(state);
        yield new Finished(
            room, finished.lastRound(), finished.reason(), finished.successor(), true);
      }
    };
  }

  /** What was played before does not count any more. */
  private static QuestionOpen opened(Opened before, Room room, RoomEvent.QuestionOpened opened) {
    int question = opened.question();
    Round round = Round.of(question, opened.playing().orElse(1), opened.at(), List.of());
    Course straight = Course.straight(room.session().quiz().questions().size(), Optional.of(round));
    Room on =
        room.on(
            Optional.of(before.course().opening(question))
                .filter(course -> !course.equals(straight)));
    return opened.playing().isPresent() && before.ledger().last(question).isPresent()
        ? new QuestionOpen(Counting.recounted(on, before.ledger().playedAgain(question)), round)
        : new QuestionOpen(on, round);
  }

  /** Only now do answers count: until the key is shown, no score may give it away. */
  private static Reveal reveal(
      Opened before, Room room, Optional<List<Response>> said, List<PlayerId> answering) {
    Round round = round(before).leaving(answering);
    Players players = room.players();
    Ledger ledger = before.ledger().with(round, Marks.of(players, round), room.version());
    Room counted =
        room.with(Counting.counted(players, room.question(round.question()), round))
            .with(ledger)
            .inNextPhase();
    return new Reveal(
        answering.isEmpty() ? counted.goingOnFrom(room.lastEventAt()) : counted,
        round.closed(players, said));
  }

  private static Opened recounted(Opened before, Room room, Ledger ledger) {
    Room after = Counting.recounted(room, ledger);
    return switch (before) {
      case Lobby _ -> new Lobby(after);
      case QuestionOpen(_, var round) -> new QuestionOpen(after, Counting.recounted(after, round));
      case Reveal(_, var round) -> new Reveal(after, Counting.recounted(after, round));
      case Standings(_, var round) -> new Standings(after, Counting.recounted(after, round));
      case Finished(_, var last, var reason, var successor, var closed) ->
          new Finished(
              after,
              last.map(round -> Counting.recounted(after, round)),
              reason,
              successor,
              closed);
    };
  }

  /** The last question, unless it was skipped: all others that take answers are closed first. */
  private static Optional<Round> counted(Opened state) {
    return state instanceof QuestionOpen open && open.takesAnswers()
        ? Optional.empty()
        : state.lastRound();
  }

  private static Opened inRoom(Opened state, Room room) {
    return switch (state) {
      case Lobby _ -> new Lobby(room);
      case QuestionOpen(_, var round) -> new QuestionOpen(room, round);
      case Reveal(_, var round) -> new Reveal(room, round);
      case Standings(_, var round) -> new Standings(room, round);
      case Finished(_, var round, var reason, var successor, var closed) ->
          new Finished(room, round, reason, successor, closed);
    };
  }

  private static Round round(Opened state) {
    return state.lastRound().orElseThrow(() -> new IllegalStateException("no question was opened"));
  }

  private static Finished finished(Opened state) {
    if (state instanceof Finished finished) {
      return finished;
    }
    throw new IllegalStateException("the session is not over");
  }
}
