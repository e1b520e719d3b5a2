package quizhall.game.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;

/** Decides over a batch of joins and answers: each item for itself, all new ones in one event. */
final class Submission {
  /** How late an answer may be at its relay, for the way between relay and room. */
  static final Duration LATENESS = Duration.ofSeconds(1);

  private final Opened state;
  private final List<Seat> seated = new ArrayList<>();
  private final Map<PlayerId, Seat> seatedById = new HashMap<>();
  private final Set<String> namesTaken = new HashSet<>();
  private final Map<PlayerId, RecordedAnswer> recorded = new HashMap<>();
  private final List<RecordedAnswer> recordedInOrder = new ArrayList<>();

  private Submission(Opened state) {
    this.state = state;
  }

  static Decision decide(Opened state, Submit submit, Duration now) {
    Submission batch = new Submission(state);
    List<SeatOutcome> joins = submit.joins().stream().map(batch::seat).toList();
    List<AnswerOutcome> answers = submit.answers().stream().map(batch::record).toList();
    return new Decision(batch.events(now), new Decision.Settled(joins, answers));
  }

  private List<RoomEvent> events(Duration now) {
    List<RoomEvent> events = new ArrayList<>();
    if (!seated.isEmpty()) {
      events.add(new RoomEvent.PlayersJoined(seated, now));
    }
    if (!recordedInOrder.isEmpty() && state instanceof QuestionOpen(_, var round)) {
      events.add(new RoomEvent.AnswersRecorded(round.question(), recordedInOrder, now));
    }
    return events;
  }

  private SeatOutcome seat(Seat wanted) {
    Optional<Seat> own = seatOf(wanted.player());
    if (own.isPresent()) {
      return new SeatOutcome.Seated(own.get());
    }
    if (state instanceof Finished) {
      return new SeatOutcome.NotSeated(Refusal.SESSION_ENDED);
    }
    Players players = state.room().players();
    Set<String> nameKeys = wanted.nickname().keys();
    if (players.isAnyTaken(nameKeys) || !Collections.disjoint(namesTaken, nameKeys)) {
      return new SeatOutcome.NotSeated(Refusal.NICKNAME_TAKEN);
    }
    if (players.size() + seated.size() >= state.room().session().maxPlayers()) {
      return new SeatOutcome.NotSeated(Refusal.ROOM_FULL);
    }
    seated.add(wanted);
    seatedById.put(wanted.player(), wanted);
    namesTaken.addAll(nameKeys);
    return new SeatOutcome.Seated(wanted);
  }

  private Optional<Seat> seatOf(PlayerId player) {
    return state
        .room()
        .players()
        .find(player)
        .map(found -> new Seat(found.id(), found.nickname()))
        .or(() -> Optional.ofNullable(seatedById.get(player)));
  }

  private AnswerOutcome record(Answer answer) {
    Optional<Round> round = state.lastRound().filter(last -> last.question() == answer.question());
    Optional<RecordedAnswer> earlier =
        round
            .flatMap(last -> last.answerOf(answer.player()))
            .or(() -> round.flatMap(_ -> Optional.ofNullable(recorded.get(answer.player()))));
    if (earlier.isPresent()) {
      return earlier.get().id().equals(answer.id())
          ? new AnswerOutcome.Recorded(answer.question(), earlier.get())
          : new AnswerOutcome.AlreadyAnswered(answer.question(), earlier.get());
    }
    return refusal(answer)
        .<AnswerOutcome>map(AnswerOutcome.NotRecorded::new)
        .orElseGet(() -> score(answer));
  }

  private Optional<Refusal> refusal(Answer answer) {
    if (seatOf(answer.player()).isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_PLAYER);
    }
    if (state instanceof Finished) {
      return Optional.of(Refusal.QUESTION_CLOSED);
    }
    int current = state.lastRound().map(Round::question).orElse(-1);
    if (answer.question() > current) {
      return Optional.of(Refusal.QUESTION_NOT_OPEN);
    }
    if (answer.question() < current || !(state instanceof QuestionOpen open)) {
      return Optional.of(Refusal.QUESTION_CLOSED);
    }
    if (isLate(open.question(), answer)) {
      return Optional.of(Refusal.QUESTION_CLOSED);
    }
    return misfit(open.question().task(), Set.copyOf(answer.options()));
  }

  private static boolean isLate(Question question, Answer answer) {
    return question
        .limit()
        .filter(limit -> answer.took().compareTo(limit.plus(LATENESS)) > 0)
        .isPresent();
  }

  private static Optional<Refusal> misfit(Question.Task task, Set<Integer> options) {
    if (options.isEmpty()) {
      return Optional.of(Refusal.NO_OPTION_CHOSEN);
    }
    if (options.stream().anyMatch(option -> option < 0 || option >= task.options().size())) {
      return Optional.of(Refusal.UNKNOWN_OPTION);
    }
    return options.size() > 1 && !task.takesSeveral()
        ? Optional.of(Refusal.TOO_MANY_OPTIONS)
        : Optional.empty();
  }

  private AnswerOutcome score(Answer answer) {
    List<Integer> options = answer.options().stream().distinct().sorted().toList();
    Question question = state.room().question(answer.question());
    int streak = state.room().players().find(answer.player()).map(Player::streak).orElse(0);
    Scoring.Score score = Scoring.score(question, options, answer.took(), streak);
    RecordedAnswer record =
        new RecordedAnswer(
            answer.player(),
            answer.id(),
            options,
            answer.took(),
            score.verdict(),
            score.points(),
            score.bonus());
    recorded.put(answer.player(), record);
    recordedInOrder.add(record);
    return new AnswerOutcome.Recorded(answer.question(), record);
  }
}
