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
import quizhall.game.room.question.Response;

/** Decides over a batch of joins and answers: each item for itself, all new ones in one event. */
final class Submission {
  private final Opened state;
  private final Duration now;
  private final List<Seat> seated = new ArrayList<>();
  private final Map<PlayerId, Seat> seatedById = new HashMap<>();
  private final Set<String> namesTaken = new HashSet<>();
  private final Map<PlayerId, RecordedAnswer> recorded = new HashMap<>();
  private final List<RecordedAnswer> recordedInOrder = new ArrayList<>();

  private Submission(Opened state, Duration now) {
    this.state = state;
    this.now = now;
  }

  static Decision decide(Opened state, Submit submit, Duration now) {
    Submission batch = new Submission(state, now);
    List<SeatOutcome> joins = submit.joins().stream().map(batch::seat).toList();
    List<AnswerOutcome> answers = submit.answers().stream().map(batch::record).toList();
    return new Decision(batch.events(), new Decision.Settled(joins, answers));
  }

  private List<RoomEvent> events() {
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
    Optional<RecordedAnswer> earlier = earlier(answer.player(), answer.question());
    if (earlier.isPresent()) {
      return earlier.get().id().equals(answer.id())
          ? new AnswerOutcome.Recorded(answer.question(), earlier.get())
          : new AnswerOutcome.AlreadyAnswered(answer.question(), earlier.get());
    }
    return refusal(answer)
        .<AnswerOutcome>map(AnswerOutcome.NotRecorded::new)
        .orElseGet(() -> score(answer));
  }

  private Optional<RecordedAnswer> earlier(PlayerId player, int question) {
    return state
        .answerOf(player, question)
        .or(() -> Optional.ofNullable(recorded.get(player)).filter(_ -> isTurn(player, question)));
  }

  private boolean isTurn(PlayerId player, int question) {
    return state.turnOf(player).filter(turn -> turn.question() == question).isPresent();
  }

  private Optional<Refusal> refusal(Answer answer) {
    if (seatOf(answer.player()).isEmpty()) {
      return Optional.of(Refusal.UNKNOWN_PLAYER);
    }
    if (state instanceof Finished) {
      return Optional.of(Refusal.QUESTION_CLOSED);
    }
    Optional<Turn> turn = state.turnOf(answer.player());
    if (answer.question() > turn.map(Turn::question).orElse(-1)) {
      return Optional.of(Refusal.QUESTION_NOT_OPEN);
    }
    Optional<Turn> own =
        turn.filter(_ -> state instanceof QuestionOpen)
            .filter(shown -> shown.question() == answer.question())
            .filter(shown -> !shown.isOver(answer.took()));
    if (own.isPresent() && !state.room().takesAnswers()) {
      return Optional.of(Refusal.PAUSED);
    }
    if (own.filter(shown -> shown.isTooEarly(now)).isPresent()) {
      return Optional.of(Refusal.TOO_EARLY);
    }
    return own.isPresent()
        ? state.room().misfit(answer).map(Refusal::of)
        : Optional.of(Refusal.QUESTION_CLOSED);
  }

  private AnswerOutcome score(Answer answer) {
    Question question = state.room().question(answer.question());
    Response settled = question.task().settled(answer.response());
    Scoring.Score score =
        Judging.score(
            state,
            question,
            answer.player(),
            settled,
            answer.took(),
            state.room().players().find(answer.player()).map(Player::streak).orElse(0));
    RecordedAnswer record =
        new RecordedAnswer(
            answer.player(),
            answer.id(),
            settled,
            answer.took(),
            score.verdict(),
            score.points(),
            score.bonus());
    recorded.put(answer.player(), record);
    recordedInOrder.add(record);
    return new AnswerOutcome.Recorded(answer.question(), record);
  }
}
