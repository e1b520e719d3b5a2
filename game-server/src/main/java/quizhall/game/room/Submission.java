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
    if (!recordedInOrder.isEmpty()) {
      int question = state.lastRound().orElseThrow().question();
      events.add(new RoomEvent.AnswersRecorded(question, recordedInOrder, now));
    }
    return events;
  }

  private SeatOutcome seat(Seat wanted) {
    Players players = state.room().players();
    Optional<Player> held = players.heldBy(wanted.player());
    Optional<Player> before = held.or(() -> players.find(wanted.player()));
    if (before.filter(player -> held.isEmpty() && player.moves() > 0).isPresent()) {
      return new SeatOutcome.NotSeated(Refusal.SEAT_MOVED);
    }
    if (before.isPresent()) {
      return before
          .get()
          .out()
          .<SeatOutcome>map(SeatOutcome.NotSeated::new)
          .orElseGet(() -> new SeatOutcome.Seated(before.get().seat()));
    }
    Seat own = seatedById.get(wanted.player());
    if (own != null) {
      return new SeatOutcome.Seated(own);
    }
    Set<String> nameKeys = wanted.nickname().keys();
    Optional<Refusal> refusal = refusal(players, wanted, nameKeys);
    if (refusal.isPresent()) {
      return new SeatOutcome.NotSeated(refusal.get());
    }
    seated.add(wanted);
    seatedById.put(wanted.player(), wanted);
    namesTaken.addAll(nameKeys);
    return new SeatOutcome.Seated(wanted);
  }

  /** Why somebody new gets no seat. */
  private Optional<Refusal> refusal(Players players, Seat wanted, Set<String> nameKeys) {
    if (state instanceof Finished) {
      return Optional.of(Refusal.SESSION_ENDED);
    }
    if (wanted.device().filter(players::isBarred).isPresent()) {
      return Optional.of(Refusal.KICKED);
    }
    Optional<Refusal> atTheDoor = state.room().door().refusal(state);
    if (atTheDoor.isPresent()) {
      return atTheDoor;
    }
    if (wanted.pass().filter(pass -> players.isUsed(pass) || isUsedNow(pass)).isPresent()) {
      return Optional.of(Refusal.PASS_USED);
    }
    if (players.isAnyTaken(nameKeys) || !Collections.disjoint(namesTaken, nameKeys)) {
      return Optional.of(
          players.isAnyBarred(nameKeys) ? Refusal.NICKNAME_BARRED : Refusal.NICKNAME_TAKEN);
    }
    return Optional.of(Refusal.ROOM_FULL)
        .filter(_ -> players.seated() + seated.size() >= state.room().mostPlayers());
  }

  private boolean isUsedNow(PassId pass) {
    return seated.stream().anyMatch(seat -> seat.pass().equals(Optional.of(pass)));
  }

  private AnswerOutcome record(Answer answer) {
    Optional<Refusal> barred =
        state.room().players().find(answer.player()).flatMap(Player::playsNot);
    if (barred.isPresent()) {
      return new AnswerOutcome.NotRecorded(barred.get());
    }
    Optional<RecordedAnswer> earlier =
        isOfLastPlaying(answer) ? earlier(answer.player(), answer.question()) : Optional.empty();
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

  /** What was meant for an earlier playing of the last question says nothing about this one. */
  private boolean isOfLastPlaying(Answer answer) {
    return state.lastRound().map(Round::playing).orElse(1) == answer.playing();
  }

  private boolean isTurn(PlayerId player, int question) {
    return state.turnOf(player).filter(turn -> turn.question() == question).isPresent();
  }

  private Optional<Refusal> refusal(Answer answer) {
    if (state.room().players().find(answer.player()).isEmpty()
        && !seatedById.containsKey(answer.player())) {
      return Optional.of(Refusal.UNKNOWN_PLAYER);
    }
    if (seatedById.containsKey(answer.player()) && state.room().door().waitingRoom()) {
      return Optional.of(Refusal.NOT_ADMITTED);
    }
    if (state instanceof Finished) {
      return Optional.of(Refusal.QUESTION_CLOSED);
    }
    Optional<Turn> own =
        state
            .openTo(answer.player())
            .map(round -> state.turn(round).of(own(answer.player())))
            .filter(shown -> shown.question() == answer.question() && isOfLastPlaying(answer))
            .filter(shown -> !shown.isOver(answer.took()));
    if (own.isPresent() && !state.room().takesAnswers()) {
      return Optional.of(Refusal.PAUSED);
    }
    if (own.filter(shown -> shown.isTooEarly(now)).isPresent()) {
      return Optional.of(Refusal.TOO_EARLY);
    }
    return own.isPresent()
        ? state.room().misfit(answer).map(Refusal::of)
        : Optional.of(wasOpened(answer) ? Refusal.QUESTION_CLOSED : Refusal.QUESTION_NOT_OPEN);
  }

  /** Who has got a seat just now may have brought it along. */
  private Optional<OwnTime> own(PlayerId player) {
    return state
        .room()
        .players()
        .own(player)
        .or(() -> Optional.ofNullable(seatedById.get(player)).flatMap(Seat::own));
  }

  private boolean wasOpened(Answer answer) {
    return state.room().has(answer.question())
        && answer.playing() <= state.course().playings().get(answer.question());
  }

  private AnswerOutcome score(Answer answer) {
    Question question = state.room().question(answer.question());
    Response settled = question.task().settled(answer.response());
    Optional<OwnTime> own = own(answer.player());
    Judging.Judgement judged =
        Judging.judge(
            state.room(),
            question,
            settled,
            answer.fairTook(),
            own,
            state.room().players().find(answer.player()).map(Player::streak).orElse(0));
    RecordedAnswer record =
        new RecordedAnswer(
            answer.player(),
            answer.id(),
            settled,
            answer.fairTook(),
            judged.verdict(),
            judged.points(),
            judged.bonus(),
            own,
            judged.merit());
    recorded.put(answer.player(), record);
    recordedInOrder.add(record);
    return new AnswerOutcome.Recorded(answer.question(), record);
  }
}
