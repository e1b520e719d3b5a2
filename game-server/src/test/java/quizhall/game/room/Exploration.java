package quizhall.game.room;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Correction;

/** A small room, walked through by every command from every state it can be in. */
final class Exploration {
  private static final Session SESSION =
      Samples.session(1, List.of(Samples.text(), Samples.slide(), Samples.wordCloud()), 1);
  private static final Session SLIDE = Samples.session(2, List.of(Samples.slide()), 1);

  private static final PairingCode SHOWN = new PairingCode("123456");

  private final Set<Step> steps = new HashSet<>();
  private final Set<Class<?>> commands = new HashSet<>();
  private final Set<Place> visited = new HashSet<>();
  private final Deque<RoomState> ahead = new ArrayDeque<>();

  private Exploration() {}

  /** What an event did to a state, and which command was the cause; by their names. */
  record Step(String from, String event, String command, String to) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return toString().compareTo(other.toString());
    }
  }

  /**
   * What came of it, without the states, of which there are very many.
   *
   * @param commands the kinds that were given
   */
  record Walk(Set<Step> steps, Set<Class<?>> commands) {}

  /** A state without what only counts up: else there would be no end of them. */
  private record Place(
      Class<?> state,
      Optional<SessionId> session,
      int question,
      int playing,
      boolean counts,
      boolean isRanked,
      int players,
      int answers,
      boolean paused,
      boolean auto,
      boolean goesOn,
      int devices,
      boolean invited,
      int knocking,
      Optional<Door> door,
      List<Optional<Admission>> admissions,
      List<Nickname> names,
      boolean movedOn,
      boolean closed) {
    static Place of(RoomState state) {
      Optional<Opened> room = RoomState.opened(state);
      Optional<Round> round = room.flatMap(Opened::lastRound);
      return new Place(
          state.getClass(),
          room.map(opened -> opened.room().session().id()),
          round.map(Round::question).orElse(-1),
          round.map(Round::playing).orElse(0),
          room.flatMap(opened -> round.flatMap(opened.ledger()::of))
              .filter(Ledger.Entry::counts)
              .isPresent(),
          room.filter(opened -> opened.room().session().game().areStandingsDue(0)).isPresent(),
          room.map(opened -> opened.room().players().size()).orElse(0),
          round.map(last -> last.answers().size()).orElse(0),
          room.flatMap(opened -> opened.room().standstill()).isPresent(),
          room.flatMap(opened -> opened.room().session().game().auto()).isPresent(),
          room.flatMap(opened -> opened.room().goesOnAt()).isPresent(),
          room.map(opened -> opened.room().devices().size()).orElse(0),
          room.flatMap(opened -> opened.room().pairing().invitation()).isPresent(),
          room.map(opened -> opened.room().pairing().knocking().size()).orElse(0),
          room.flatMap(opened -> opened.room().changedDoor()),
          players(room).map(Player::admission).toList(),
          players(room).map(Player::nickname).toList(),
          state instanceof Finished over && over.successor().isPresent(),
          state instanceof Finished over && over.closed());
    }

    private static Stream<Player> players(Optional<Opened> room) {
      return room.stream().flatMap(opened -> opened.room().players().inOrder().stream());
    }
  }

  static Walk ofAllStates() {
    Exploration exploration = new Exploration();
    exploration.reach(RoomState.initial());
    while (!exploration.ahead.isEmpty()) {
      RoomState state = exploration.ahead.remove();
      commands(state).forEach(command -> exploration.go(state, command));
      exploration.takeSeatAlong(state);
      exploration.goOnAlone(state);
    }
    return new Walk(exploration.steps, exploration.commands);
  }

  private void go(RoomState from, RoomCommand command) {
    reach(take(from, command));
  }

  /**
   * In whose hand a seat is matters to nothing else, and would only make more of the same states.
   */
  private void takeSeatAlong(RoomState state) {
    RoomState offered =
        take(state, new RoomCommand.OfferRejoin(Samples.player(1), SHOWN, Samples.WALL_CLOCK));
    take(offered, rejoin(new PairingCode("000000")));
    take(offered, rejoin(SHOWN));
  }

  /** Who has more time than others matters to nothing else. */
  private void goOnAlone(RoomState state) {
    RoomState unhurried =
        take(state, new RoomCommand.GiveTime(Samples.player(1), Optional.of(OwnTime.TWICE)));
    RoomState revealed = take(unhurried, new RoomCommand.RevealEarly(Optional.empty()));
    int question =
        RoomState.opened(revealed).flatMap(Opened::lastRound).map(Round::question).orElse(0);
    Stream.of(
            Samples.answers(Samples.types(1, "late", question, "Rome")),
            new RoomCommand.EndAnswering(question, List.of(Samples.player(1))),
            new RoomCommand.Next(Optional.empty(), Samples.WALL_CLOCK),
            new RoomCommand.Play(question, true, Optional.empty()),
            new RoomCommand.Conclude(Samples.WALL_CLOCK),
            new RoomCommand.End(EndReason.ENDED_BY_HOST, Samples.WALL_CLOCK))
        .forEach(command -> take(revealed, command));
  }

  private static RoomCommand rejoin(PairingCode code) {
    return new RoomCommand.Rejoin(code, new PlayerId("NEXT"), Optional.empty(), Samples.WALL_CLOCK);
  }

  private RoomState take(RoomState from, RoomCommand command) {
    commands.add(command.getClass());
    RoomState state = from;
    for (RoomEvent event : Rules.decide(from, command, Duration.ZERO).events()) {
      RoomState next = state.after(event);
      steps.add(new Step(name(state), name(event), name(command), name(next)));
      state = next;
    }
    return state;
  }

  private void reach(RoomState state) {
    if (visited.add(Place.of(state))) {
      ahead.add(state);
    }
  }

  private static Stream<RoomCommand> commands(RoomState state) {
    Optional<Opened> room = RoomState.opened(state);
    long phase = room.map(opened -> opened.room().phase()).orElse(1L);
    int question = room.flatMap(Opened::lastRound).map(Round::question).orElse(0);
    // Devices have nothing to do with players, and would only make more of the same states.
    boolean isSimple = room.filter(opened -> opened.room().players().size() > 0).isEmpty();
    return Stream.concat(isSimple ? pairing() : Stream.of(), playing(phase, question));
  }

  private static Stream<RoomCommand> pairing() {
    return Stream.of(
        new RoomCommand.Invite(SHOWN, Device.Duty.REMOTE, Samples.WALL_CLOCK),
        knock(SHOWN),
        knock(new PairingCode("000000")),
        new RoomCommand.Agree(Samples.deviceId(1)),
        new RoomCommand.Dismiss(Optional.of(Samples.deviceId(1))),
        new RoomCommand.Dismiss(Optional.empty()));
  }

  private static Stream<RoomCommand> playing(long phase, int question) {
    return Stream.of(
        new RoomCommand.Open(SESSION, List.of()),
        new RoomCommand.Open(SLIDE, List.of()),
        new RoomCommand.Resume(Duration.ZERO),
        Samples.joins(Samples.seat(1)),
        Samples.answers(Samples.answer(1, "a", question, 0)),
        Samples.answers(Samples.says(1, "b", question, "sea")),
        Samples.answers(Samples.types(1, "c", question, "Rome")),
        new RoomCommand.Regrade(question, new Correction.Spelling("Rome", true), Optional.empty()),
        new RoomCommand.Moderate(question, "sea", false),
        new RoomCommand.Pause(Standstill.Reason.HOST, false),
        new RoomCommand.Continue(Set.of(Standstill.Reason.HOST)),
        new RoomCommand.Extend("e", Optional.empty(), Optional.of(Duration.ofSeconds(10))),
        new RoomCommand.Skip(Optional.of(question), Samples.WALL_CLOCK),
        new RoomCommand.SeatDevice(Samples.device(1, Device.Duty.REMOTE)),
        new RoomCommand.UnseatDevice(Samples.deviceId(1)),
        new RoomCommand.ChangeDoor(
            new Door.Change(
                Optional.empty(), Optional.of(true), Optional.empty(), Optional.of(true))),
        new RoomCommand.ChangeDoor(
            new Door.Change(
                Optional.empty(), Optional.of(true), Optional.empty(), Optional.of(false))),
        new RoomCommand.Kick(Samples.player(1), false),
        new RoomCommand.Rename(Samples.player(1), Samples.named("Zoe")),
        new RoomCommand.GiveTime(Samples.player(1), Optional.of(OwnTime.TWICE)),
        new RoomCommand.Admit(List.of(Samples.player(1))),
        new RoomCommand.ApproveNames(List.of(Samples.player(1))),
        new RoomCommand.Reveal(Optional.of(question)),
        new RoomCommand.Play(question, true, Optional.of(2)),
        new RoomCommand.VoidQuestion(question, Optional.empty()),
        new RoomCommand.Regrade(
            question, new Correction.Key.Spellings(List.of("Lyon")), Optional.empty()),
        new RoomCommand.ChooseStandings(0),
        new RoomCommand.ChooseAuto(Optional.of(Duration.ofSeconds(10))),
        new RoomCommand.ChooseReactions(false),
        new RoomCommand.Hold(Optional.of(phase)),
        new RoomCommand.Conclude(Samples.WALL_CLOCK),
        new RoomCommand.Start(Samples.WALL_CLOCK),
        new RoomCommand.Next(phase, Samples.WALL_CLOCK),
        new RoomCommand.Next(phase - 1, Samples.WALL_CLOCK),
        new RoomCommand.CloseQuestion(question),
        new RoomCommand.CloseQuestion(question - 1),
        new RoomCommand.End(EndReason.ENDED_BY_HOST, Samples.WALL_CLOCK),
        new RoomCommand.MoveOn(Samples.SUCCESSOR),
        new RoomCommand.Close());
  }

  private static RoomCommand knock(PairingCode code) {
    return new RoomCommand.Knock(
        Samples.deviceId(1), Optional.of(code), Samples.named("Phone"), Samples.WALL_CLOCK);
  }

  private static String name(Object named) {
    return named.getClass().getSimpleName();
  }
}
