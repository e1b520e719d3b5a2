package quizhall.game.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomState.Opened;

/** A room in a test: what is decided is applied, event by event. */
final class Game {
  private RoomState state = RoomState.initial();
  private Duration now = Duration.ZERO;
  private final List<RoomEvent> journal = new ArrayList<>();

  static GameBuilder aGame() {
    return new GameBuilder();
  }

  Decision on(RoomCommand command) {
    Decision decision = Rules.decide(state, command, now);
    for (RoomEvent event : decision.events()) {
      state = state.after(event);
      journal.add(event);
    }
    return decision;
  }

  /** Goes on to the next phase. */
  Decision next() {
    return on(new RoomCommand.Next(room().phase(), Samples.WALL_CLOCK));
  }

  Decision end(EndReason reason) {
    return on(new RoomCommand.End(reason, Samples.WALL_CLOCK));
  }

  SeatOutcome join(Seat seat) {
    return settled(on(Samples.joins(seat))).joins().getFirst();
  }

  List<SeatOutcome> join(Seat... seats) {
    return settled(on(Samples.joins(seats))).joins();
  }

  AnswerOutcome answer(Answer answer) {
    return settled(on(Samples.answers(answer))).answers().getFirst();
  }

  List<AnswerOutcome> answer(Answer... answers) {
    return settled(on(Samples.answers(answers))).answers();
  }

  /** The player answers the open question at once. */
  AnswerOutcome answerNow(int player, Integer... options) {
    int question = opened().lastRound().orElseThrow().question();
    return answer(
        Samples.taking(Duration.ZERO, Samples.answer(player, "at once", question, options)));
  }

  /** Whatever the room time, also an earlier one. */
  Game at(Duration roomTime) {
    now = roomTime;
    return this;
  }

  RoomState state() {
    return state;
  }

  Opened opened() {
    return RoomState.opened(state).orElseThrow();
  }

  Room room() {
    return opened().room();
  }

  Player player(int number) {
    return room().players().find(Samples.player(number)).orElseThrow();
  }

  List<RecordedAnswer> recorded() {
    return List.copyOf(opened().lastRound().orElseThrow().answers());
  }

  List<Integer> scores() {
    return room().players().inOrder().stream().map(Player::score).toList();
  }

  List<Integer> ranks() {
    return room().players().inOrder().stream().map(p -> p.rank().orElseThrow()).toList();
  }

  List<RoomEvent> journal() {
    return List.copyOf(journal);
  }

  static Settled settled(Decision decision) {
    return (Settled) decision.outcome();
  }

  /** Names of the kinds of events. */
  static List<String> kinds(Decision decision) {
    return decision.events().stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  static SeatOutcome[] seated(Seat... seats) {
    return Arrays.stream(seats).map(SeatOutcome.Seated::new).toArray(SeatOutcome[]::new);
  }

  static SeatOutcome notSeated(Refusal reason) {
    return new SeatOutcome.NotSeated(reason);
  }

  static AnswerOutcome notRecorded(Refusal reason) {
    return new AnswerOutcome.NotRecorded(reason);
  }
}
