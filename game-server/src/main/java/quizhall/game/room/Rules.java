package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.RoomCommand.ChooseAuto;
import quizhall.game.room.RoomCommand.ChooseReactions;
import quizhall.game.room.RoomCommand.ChooseStandings;
import quizhall.game.room.RoomCommand.CloseQuestion;
import quizhall.game.room.RoomCommand.Conclude;
import quizhall.game.room.RoomCommand.Continue;
import quizhall.game.room.RoomCommand.DoorOrder;
import quizhall.game.room.RoomCommand.End;
import quizhall.game.room.RoomCommand.EndAnswering;
import quizhall.game.room.RoomCommand.Extend;
import quizhall.game.room.RoomCommand.Hold;
import quizhall.game.room.RoomCommand.Moderate;
import quizhall.game.room.RoomCommand.MoveOn;
import quizhall.game.room.RoomCommand.Next;
import quizhall.game.room.RoomCommand.Open;
import quizhall.game.room.RoomCommand.Pause;
import quizhall.game.room.RoomCommand.Play;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomCommand.RejoinOrder;
import quizhall.game.room.RoomCommand.Resume;
import quizhall.game.room.RoomCommand.Reveal;
import quizhall.game.room.RoomCommand.RevealEarly;
import quizhall.game.room.RoomCommand.SeatOrder;
import quizhall.game.room.RoomCommand.Skip;
import quizhall.game.room.RoomCommand.Start;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.RoomCommand.VoidQuestion;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Standings;
import quizhall.game.room.RoomState.Unopened;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;

/**
 * What a command does in a state. Changes nothing: {@link RoomState#after} does, event by event.
 */
public final class Rules {
  private Rules() {}

  /**
   * Decides, and remembers nothing.
   *
   * @param now room time
   */
  public static Decision decide(RoomState state, RoomCommand command, Duration now) {
    return switch (state) {
      case Unopened _ -> command instanceof Open open ? open(open) : noSuchRoom();
      case Opened room -> decideIn(room, command, later(now, room.room().lastEventAt()));
    };
  }

  private static Decision decideIn(Opened state, RoomCommand command, Duration now) {
    return switch (command) {
      case Open(var session, _) ->
          session.id().equals(state.room().session().id())
              ? Decision.done()
              : Decision.refused(Refusal.CODE_TAKEN);
      case Resume(var lastHeard) ->
          Decision.done(
              new RoomEvent.RoomResumed(state.room().incarnation() + 1, later(now, lastHeard)));
      case Submit submit -> Submission.decide(state, submit, now);
      case Start(var wallClock) ->
          state instanceof Lobby(var room)
              ? start(room, wallClock, now)
              : Decision.refused(Refusal.NOT_NOW);
      case Next next ->
          next.leaves(state.room().phase()) ? next(state, next.wallClock(), now) : stale();
      case CloseQuestion(var question) ->
          state instanceof QuestionOpen open && open.takesAnswersTo(question)
              ? new Decision(closed(open, now), new Decision.Done())
              : stale();
      case Moderate moderate -> moderate(state, moderate, now);
      case Regrade regrade -> Regrading.decide(state, regrade, now);
      case Pause pause -> pause(state, pause, now);
      case Continue(var reasons) -> goOn(state.room(), reasons, now);
      case Extend extend -> extend(state, extend, now);
      case Skip skip -> skip(state, skip, now);
      case SeatOrder order -> Seating.decide(state, order, now);
      case RejoinOrder order -> Rejoining.decide(state, order, now);
      case DoorOrder order -> DoorKeeping.decide(state, order, now);
      case VoidQuestion(var question, var reason) -> Regrading.voided(state, question, reason, now);
      case Reveal reveal -> reveal(state, reveal, now);
      case RevealEarly reveal -> EarlyReveal.decide(state, reveal, now);
      case EndAnswering(var question, var players) ->
          EarlyReveal.ended(state, question, players, now);
      case Play play -> OutOfTurn.decide(state, play, now);
      case ChooseStandings(var every) ->
          state instanceof Finished ? notNow() : chooseStandings(state.room(), every, now);
      case ChooseAuto(var after) ->
          state instanceof Finished ? notNow() : chooseAuto(state.room(), after, now);
      case ChooseReactions(var on) -> chooseReactions(state, on, now);
      case Hold hold -> hold(state, hold, now);
      case Conclude(var wallClock) -> conclude(state, wallClock, now);
      case End(var reason, var wallClock) -> end(state, reason, wallClock, now);
      case MoveOn(var successor) -> moveOn(state, successor, now);
      case RoomCommand.Close _ ->
          state instanceof Finished finished ? close(finished, now) : notNow();
    };
  }

  private static Decision open(Open open) {
    return Decision.done(new RoomEvent.RoomOpened(open.session(), open.seats(), Duration.ZERO));
  }

  private static Decision start(Room room, Instant wallClock, Duration now) {
    return Decision.done(
        new RoomEvent.GameStarted(room.players().playing(), wallClock, now),
        new RoomEvent.QuestionOpened(first(room), now));
  }

  private static int first(Room room) {
    return room.session().trial().map(Trial::question).orElse(0);
  }

  private static Decision next(Opened state, Instant wallClock, Duration now) {
    return switch (state) {
      case Lobby(var room) -> start(room, wallClock, now);
      case QuestionOpen open -> leave(open, wallClock, now);
      case RoomState.Reveal reveal ->
          leaving(
              reveal,
              now,
              reveal.standingsFollow()
                  ? new RoomEvent.StandingsShown(reveal.round().question(), now)
                  : following(state, wallClock, now));
      case Standings _ -> Decision.done(following(state, wallClock, now));
      case Finished _ -> Decision.refused(Refusal.SESSION_ENDED);
    };
  }

  private static Decision moderate(Opened state, Moderate moderate, Duration now) {
    return state
        .shownRound()
        .filter(shown -> shown.question() == moderate.question())
        .map(shown -> moderate(state.room(), shown, moderate, now))
        .orElseGet(Rules::stale);
  }

  private static Decision moderate(Room room, Round round, Moderate moderate, Duration now) {
    Optional<Said> said =
        room.question(round.question()).task() instanceof Gathering gathering
            ? gathering.find(moderate.said(), round.responses())
            : Optional.empty();
    if (said.isEmpty()) {
      return Decision.refused(Refusal.NOT_SAID);
    }
    return round.ruling(said.get()).equals(Optional.of(moderate.shown()))
        ? Decision.done()
        : Decision.done(
            new RoomEvent.Moderated(
                round.question(), new Ruling(said.get(), moderate.shown()), now));
  }

  private static Decision pause(Opened state, Pause pause, Duration now) {
    if (!state.runsOut()) {
      return notNow();
    }
    Optional<Standstill> before = state.room().standstill();
    var after = Optional.of(Standstill.with(before, pause.reason(), pause.takesAnswers()));
    return after.equals(before)
        ? Decision.done()
        : Decision.done(new RoomEvent.Paused(pause.reason(), pause.takesAnswers(), now));
  }

  private static Decision goOn(Room room, Set<Standstill.Reason> reasons, Duration now) {
    Optional<Standstill> before = room.standstill();
    return before.flatMap(still -> still.without(reasons)).equals(before)
        ? Decision.done()
        : Decision.done(new RoomEvent.Continued(reasons, now));
  }

  private static Decision extend(Opened state, Extend extend, Duration now) {
    if (!(state instanceof QuestionOpen open)
        || !open.takesAnswersTo(extend.question().orElse(open.round().question()))) {
      return stale();
    }
    Turn turn = open.turn(open.round());
    Optional<Duration> before = turn.limit();
    // While only those are waited for who may take longer, everybody's time is over already.
    Optional<Duration> after =
        extend.by().flatMap(more -> before.map(limit -> later(limit, turn.took(now)).plus(more)));
    boolean isDone =
        after.equals(before)
            || open.round().limit().filter(limit -> limit.isBy(extend.id())).isPresent();
    return isDone
        ? Decision.done()
        : Decision.done(
            new RoomEvent.LimitChanged(open.round().question(), after, extend.id(), now));
  }

  private static Decision skip(Opened state, Skip skip, Duration now) {
    if (!(state instanceof QuestionOpen open) || !skip.isAbout(open)) {
      return stale();
    }
    return Decision.done(
        new RoomEvent.QuestionSkipped(open.round().question(), now),
        following(open, skip.wallClock(), now));
  }

  /**
   * Where answers are anonymous, when the host decided something tells who had not answered yet. So
   * it was written sealed, and is told here, in an order that comes from nothing else.
   */
  static List<RoomEvent> closed(QuestionOpen open, Duration now) {
    Round round = open.round();
    if (!open.question().hasAnonymousAnswers()) {
      return List.of(new RoomEvent.QuestionClosed(round.question(), now));
    }
    List<Response> said = Anonymity.apart(round.responses());
    List<RoomEvent> events = new ArrayList<>();
    events.add(new RoomEvent.QuestionClosed(round.question(), Optional.of(said), now));
    round.rulings().stream()
        .sorted(Comparator.comparing(ruling -> ruling.said().text()))
        .map(ruling -> new RoomEvent.Moderated(round.question(), ruling, now))
        .forEach(events::add);
    return events;
  }

  /** What takes no answers has no key to show, and changes no score. */
  private static Decision leave(QuestionOpen open, Instant wallClock, Duration now) {
    return open.takesAnswers()
        ? new Decision(closed(open, now), new Decision.Done())
        : Decision.done(following(open, wallClock, now));
  }

  /** The next question, or the podium. */
  private static RoomEvent following(Opened state, Instant wallClock, Duration now) {
    return state
        .course()
        .following()
        .<RoomEvent>map(question -> new RoomEvent.QuestionOpened(question, now))
        .orElseGet(() -> new RoomEvent.SessionEnded(EndReason.COMPLETED, wallClock, now));
  }

  private static Decision reveal(Opened state, Reveal reveal, Duration now) {
    if (!(state instanceof QuestionOpen open) || !open.takesAnswers() || !reveal.isAbout(open)) {
      boolean isDone =
          state instanceof RoomState.Reveal(_, var round)
              && reveal.question().equals(Optional.of(round.question()))
              && state.ledger().of(round).filter(entry -> !entry.counts()).isPresent();
      return isDone ? Decision.done() : stale();
    }
    List<RoomEvent> events = new ArrayList<>(closed(open, now));
    events.add(new RoomEvent.QuestionVoided(open.round().question(), Optional.empty(), now));
    return new Decision(events, new Decision.Done());
  }

  private static Decision chooseStandings(Room room, int every, Duration now) {
    return room.session().game().standingsEvery().orElse(1) == every
        ? Decision.done()
        : Decision.done(new RoomEvent.StandingsChosen(every, now));
  }

  private static Decision chooseAuto(Room room, Optional<Duration> after, Duration now) {
    return room.session().game().auto().equals(after)
        ? Decision.done()
        : Decision.done(new RoomEvent.AutoChosen(after, now));
  }

  /** At the podium too, where there is most to clap for. */
  private static Decision chooseReactions(Opened state, boolean on, Duration now) {
    if (state instanceof Finished finished && finished.closed()) {
      return notNow();
    }
    return state.room().session().game().takesReactions() == on
        ? Decision.done()
        : Decision.done(new RoomEvent.ReactionsChosen(on, now));
  }

  private static Decision hold(Opened state, Hold hold, Duration now) {
    if (!hold.isAbout(state.room().phase())) {
      return stale();
    }
    if (!state.mayGoOnByItself()) {
      return notNow();
    }
    return state.room().goesOnAt().isPresent()
        ? Decision.done(new RoomEvent.GoingOnHeld(now))
        : Decision.done();
  }

  private static Decision conclude(Opened state, Instant wallClock, Duration now) {
    if (state instanceof Finished) {
      return Decision.done();
    }
    List<RoomEvent> events = new ArrayList<>(counted(state, now));
    events.add(new RoomEvent.SessionEnded(EndReason.ENDED_BY_HOST, wallClock, now));
    return new Decision(events, new Decision.Done());
  }

  /** What was acknowledged counts, so a question that is open is closed first. */
  private static List<RoomEvent> counted(Opened state, Duration now) {
    return switch (state) {
      case QuestionOpen open when open.takesAnswers() -> closed(open, now);
      case RoomState.Reveal reveal -> EarlyReveal.over(reveal, now);
      case Lobby _, QuestionOpen _, Standings _, Finished _ -> List.of();
    };
  }

  private static Decision leaving(RoomState.Reveal reveal, Duration now, RoomEvent next) {
    List<RoomEvent> events = new ArrayList<>(EarlyReveal.over(reveal, now));
    events.add(next);
    return new Decision(events, new Decision.Done());
  }

  private static Decision end(Opened state, EndReason reason, Instant wallClock, Duration now) {
    if (state instanceof Finished finished) {
      boolean isKept = reason == EndReason.DISCARDED && finished.reason() != reason;
      return isKept ? notNow() : close(finished, now);
    }
    List<RoomEvent> events = new ArrayList<>(counted(state, now));
    events.add(new RoomEvent.SessionEnded(reason, wallClock, now));
    events.add(new RoomEvent.RoomClosed(now));
    return new Decision(events, new Decision.Done());
  }

  private static Decision moveOn(Opened state, Successor successor, Duration now) {
    if (!(state instanceof Finished finished)) {
      return notNow();
    }
    if (finished.successor().isPresent()) {
      return Decision.done();
    }
    List<RoomEvent> events = new ArrayList<>();
    events.add(new RoomEvent.MovedOn(successor, now));
    if (!finished.closed()) {
      events.add(new RoomEvent.RoomClosed(now));
    }
    return new Decision(events, new Decision.Done());
  }

  private static Decision close(Finished finished, Duration now) {
    return finished.closed() ? Decision.done() : Decision.done(new RoomEvent.RoomClosed(now));
  }

  private static Decision stale() {
    return Decision.refused(Refusal.STALE);
  }

  private static Decision notNow() {
    return Decision.refused(Refusal.NOT_NOW);
  }

  private static Decision noSuchRoom() {
    return Decision.refused(Refusal.NO_SUCH_ROOM);
  }

  /** Room time never goes back, whatever a machine's clock says. */
  private static Duration later(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
