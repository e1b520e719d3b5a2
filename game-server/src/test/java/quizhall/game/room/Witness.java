package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.Done;
import quizhall.game.room.Decision.Refused;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Grade;

/** Watches a room and keeps its own books of what was promised to whom. */
final class Witness {
  private RoomState state = RoomState.initial();
  private final List<RoomEvent> journal = new ArrayList<>();

  private final Books books = new Books();
  private final Map<PlayerId, Seat> seated = new HashMap<>();
  private final Set<PlayerId> out = new HashSet<>();
  private final Set<PassId> passes = new HashSet<>();
  private boolean answeredLate;
  private boolean begins;

  /** Of the question that is open, for those who have no time of their own. */
  private Optional<Duration> limit = Optional.empty();

  RoomState state() {
    return state;
  }

  List<RoomEvent> journal() {
    return List.copyOf(journal);
  }

  /** Whether anybody answered when the key was shown to others. */
  boolean answeredLate() {
    return answeredLate;
  }

  boolean anyPoints() {
    return RoomState.opened(state).stream()
        .flatMap(opened -> opened.room().players().inOrder().stream())
        .anyMatch(player -> player.score() > 0);
  }

  /** The room is another one, which is to be the same. */
  void goesOnFrom(RoomState rebuilt) {
    assertThat(rebuilt).isEqualTo(state);
    state = rebuilt;
  }

  void watch(RoomCommand asked, Duration at) {
    RoomState before = state;
    RoomCommand command = knowing(asked);
    Decision decision = Rules.decide(before, command, at);
    for (RoomEvent event : decision.events()) {
      RoomState next = state.after(event);
      checkStep(state, event, next);
      note(event);
      journal.add(event);
      state = next;
    }
    // Where nothing happened, all is as it was when it was looked at last.
    if (!decision.events().isEmpty()) {
      checkPlayers();
      checkAnswersAndScores();
    }
    checkOutcome(command, decision);
    if (before instanceof Finished finished && finished.closed()) {
      checkHarmless(finished, decision);
    }
  }

  /** What a room has forgotten is looked up for it. */
  private RoomCommand knowing(RoomCommand command) {
    return command instanceof RoomCommand.Regrade regrade && state instanceof Opened room
        ? regrade
            .missing(room)
            .<RoomCommand>map(span -> regrade.knowing(span, books.answersTo(regrade.question())))
            .orElse(regrade)
        : command;
  }

  private static void checkStep(RoomState before, RoomEvent event, RoomState after) {
    Room now = room(after);
    assertThat(now.lastEventAt()).isEqualTo(event.at());
    if (!(before instanceof Opened opened)) {
      assertThat(now.version()).isEqualTo(1);
      assertThat(now.phase()).isEqualTo(1);
      return;
    }
    Room then = opened.room();
    if (!(event instanceof RoomEvent.AnswersRegraded
        || event instanceof RoomEvent.StandingsChosen
        || event instanceof RoomEvent.AutoChosen
        || event instanceof RoomEvent.ReactionsChosen)) {
      assertThat(now.session()).isEqualTo(then.session());
    }
    assertThat(now.version()).isEqualTo(then.version() + 1);
    assertThat(now.phase()).isBetween(then.phase(), then.phase() + 1);
    // Only what takes no answers is followed by another question straight away.
    boolean isLeft = event instanceof RoomEvent.QuestionOpened;
    assertThat(now.phase() > then.phase())
        .isEqualTo(isLeft || before.getClass() != after.getClass());
    assertThat(now.lastEventAt()).isGreaterThanOrEqualTo(then.lastEventAt());
    assertThat(now.incarnation())
        .isEqualTo(then.incarnation() + (event instanceof RoomEvent.RoomResumed ? 1 : 0));
  }

  private void note(RoomEvent event) {
    switch (event) {
      case RoomEvent.RoomOpened(_, var seats, _) -> seats.forEach(this::note);
      case RoomEvent.PlayersJoined(var seats, _) -> {
        assertThat(room(state).door().locked()).isFalse();
        assertThat(room(state).session().trial()).isEmpty();
        seats.forEach(this::note);
      }
      case RoomEvent.GameStarted _ -> begins = true;
      case RoomEvent.QuestionOpened(var question, var playing, _) -> {
        if (begins) {
          int first = room(state).session().trial().map(Trial::question).orElse(0);
          assertThat(question).isEqualTo(first);
          begins = false;
        }
        limit = room(state).question(question).limit();
        books.opened(question, playing.orElse(1));
      }
      case RoomEvent.LimitChanged(_, var changed, _, _) -> limit = changed;
      case RoomEvent.AnswersRecorded(var question, var answers, _) -> {
        assertThat(room(state).question(question).task().takesAnswers()).isTrue();
        answers.forEach(
            answer -> {
              assertThat(out).as("sent away").doesNotContain(answer.player());
              checkOwnTime(opened(state), answer);
              if (state instanceof Reveal reveal) {
                assertThat(reveal.round().answering()).contains(answer.player());
                answeredLate = true;
                books.recordedLate(question, answer);
              } else {
                books.recorded(question, answer);
              }
            });
      }
      case RoomEvent.QuestionSkipped(var question, _) -> books.skipped(question);
      case RoomEvent.AnsweringEnded(var question, var players, _) -> books.over(question, players);
      case RoomEvent.QuestionClosed(var question, _, var answering, _) -> {
        assertThat(room(state).question(question).task().takesAnswers()).isTrue();
        books.closed(
            question,
            room(state).question(question),
            room(state).players(),
            answering.orElse(List.of()));
      }
      case RoomEvent.PlayerKicked(var player, _, _) -> {
        out.add(player);
        if (state instanceof QuestionOpen open && !open.question().hasAnonymousAnswers()) {
          books.forgot(open.round().question(), player);
        }
      }
      case RoomEvent.PlayerRenamed(var player, var nickname, _) ->
          seated.computeIfPresent(
              player,
              (_, seat) -> new Seat(player, nickname, seat.device(), seat.own(), seat.pass()));
      case RoomEvent.PlayerMoved(var player, _, var device, _) ->
          seated.computeIfPresent(
              player,
              (_, seat) ->
                  new Seat(
                      player, seat.nickname(), device.or(seat::device), seat.own(), seat.pass()));
      case RoomEvent.TimeGiven(var player, var own, _) ->
          seated.computeIfPresent(
              player,
              (_, seat) -> new Seat(player, seat.nickname(), seat.device(), own, seat.pass()));
      case RoomEvent.AnswersRegraded(var question, _, var answers, _, _) ->
          books.regraded(question, answers);
      case RoomEvent.QuestionVoided(var question, _, _) -> books.voided(question);
      default -> {}
    }
  }

  /** Within the player's own limit, and worth what that makes of its speed. */
  private void checkOwnTime(Opened open, RecordedAnswer answer) {
    Question asked = open.room().question(open.lastRound().orElseThrow().question());

    Optional<OwnTime> own = Optional.ofNullable(seated.get(answer.player())).flatMap(Seat::own);
    assertThat(answer.own()).isEqualTo(own);
    double factor = own.map(CheckedTime::factor).orElse(1.0);
    Duration taken = answer.took().minusSeconds(1);
    assertThat(limit.map(all -> taken.toNanos() <= all.toNanos() * factor).orElse(true)).isTrue();
    double pace = own.map(CheckedTime::pace).orElse(1.0);
    double swiftness =
        asked
            .limit()
            .map(all -> Math.clamp(answer.took().toNanos() / (all.toNanos() * pace), 0, 1))
            .map(share -> 1 - share / 2)
            .orElse(1.0);
    if (asked.task().grade(answer.response()) instanceof Grade.Share share) {
      assertThat(answer.points() - answer.bonus())
          .isEqualTo(asked.weight().of((int) Math.round(1_000 * share.toDouble() * swiftness)));
      assertThat(answer.merit().isPresent())
          .isEqualTo(open.room().session().ties().isPresent() && answer.points() > answer.bonus());
      answer.merit().ifPresent(merit -> checkMerit(merit, share, 2 * (1 - swiftness)));
    } else {
      assertThat(answer.points()).isZero();
      assertThat(answer.merit()).isEmpty();
    }
  }

  /** As much of the whole as was right, and as much of the player's own limit as was taken. */
  private static void checkMerit(Merit merit, Grade.Share share, double taken) {
    assertThat((double) merit.right() / Merit.ALL).isCloseTo(share.toDouble(), within(1e-6));
    assertThat((double) merit.time() / Merit.LIMIT).isCloseTo(taken, within(1e-4));
  }

  /** Told here once more, as it is in the documents. */
  private static final class CheckedTime {
    static double factor(OwnTime own) {
      return switch (own) {
        case QUARTER_MORE -> 1.25;
        case HALF_MORE -> 1.5;
        case TWICE -> 2;
        case WITHOUT_LIMIT -> Double.POSITIVE_INFINITY;
      };
    }

    static double pace(OwnTime own) {
      return Math.min(2, factor(own));
    }
  }

  private void note(Seat seat) {
    assertThat(seat.pass().filter(pass -> !passes.add(pass))).as("pass used twice").isEmpty();
    assertThat(seated.put(seat.player(), seat)).as("seat given twice").isNull();
  }

  private void checkPlayers() {
    Players players = room(state).players();
    assertThat(players.size()).isEqualTo(seated.size());
    assertThat(players.seated()).isLessThanOrEqualTo(AnyCommands.SEATS);
    assertThat(players.ranking()).extracting(Player::id).noneMatch(out::contains);
    assertThat(players.inOrder()).flatExtracting(p -> p.nickname().keys()).doesNotHaveDuplicates();
    assertThat(players.inOrder())
        .allSatisfy(p -> assertThat(seated).containsEntry(p.id(), p.seat()));
  }

  private void checkAnswersAndScores() {
    opened(state).lastRound().ifPresent(this::checkAnswers);
    checkAnswering();
    List<Player> players = room(state).players().inOrder();
    for (Player player : players) {
      Books.Standing standing = books.standing(player.id());
      assertThat(player.score()).isEqualTo(standing.score());
      assertThat(player.streak()).isEqualTo(standing.streak());
    }
    checkRanks(players.stream().filter(Player::plays).toList());
  }

  /** Who still answers has time of their own, has said nothing, and keeps what is shown there. */
  private void checkAnswering() {
    Set<PlayerId> answering = opened(state).lastRound().map(Round::answering).orElse(Set.of());
    assertThat(answering.isEmpty() || state instanceof Reveal).isTrue();
    assertThat(answering.isEmpty() || room(state).goesOnAt().isEmpty()).isTrue();
    assertThat(answering)
        .allSatisfy(
            player -> {
              assertThat(out).doesNotContain(player);
              assertThat(opened(state).lastRound().orElseThrow().answerOf(player)).isEmpty();
            });
  }

  private void checkAnswers(Round round) {
    assertThat(round.answers())
        .containsExactlyInAnyOrderElementsOf(
            books.worth(round, room(state).question(round.question())).stream()
                .map(answer -> asKept(round, answer))
                .toList());
  }

  /** Who has more is ahead, who has as much is level, and those with ranks are all who count. */
  private void checkRanks(List<Player> players) {
    List<Player> ranked = players.stream().filter(player -> player.rank().isPresent()).toList();
    for (Player player : ranked) {
      Books.Standing own = books.standing(player.id());
      assertThat(player.rank().orElseThrow())
          .isEqualTo(
              1 + ranked.stream().filter(each -> isAhead(books.standing(each.id()), own)).count());
    }
    assertThat(players.stream().filter(player -> player.score() > 0).toList())
        .allMatch(player -> player.rank().isPresent());
  }

  private static boolean isAhead(Books.Standing one, Books.Standing other) {
    if (one.score() != other.score()) {
      return one.score() > other.score();
    }
    return one.right() == other.right() ? one.time() < other.time() : one.right() > other.right();
  }

  private RecordedAnswer asKept(Round round, RecordedAnswer answer) {
    return round.said().isPresent() ? answer.withheld() : answer;
  }

  private void checkOutcome(RoomCommand command, Decision decision) {
    switch (decision.outcome()) {
      case Refused _ ->
          // A wrong code is counted, which no crash may undo.
          assertThat(decision.events())
              .allMatch(
                  event ->
                      event instanceof RoomEvent.PairingMissed
                          || event instanceof RoomEvent.RejoinMissed);
      case Done _ -> assertThat(command).isNotInstanceOf(Submit.class);
      case Settled(var joins, var answers) -> {
        Submit submit = (Submit) command;
        assertThat(joins).hasSameSizeAs(submit.joins());
        assertThat(answers).hasSameSizeAs(submit.answers());
        joins.forEach(this::checkJoin);
        answers.forEach(this::checkAnswer);
        for (int i = 0; i < answers.size(); i++) {
          if (answers.get(i) instanceof AnswerOutcome.Recorded(_, var answer)) {
            assertThat(answer.player()).isEqualTo(submit.answers().get(i).player());
            assertThat(answer.id()).isEqualTo(submit.answers().get(i).id());
          }
        }
      }
    }
  }

  private void checkJoin(SeatOutcome outcome) {
    if (outcome instanceof SeatOutcome.Seated(var seat)) {
      assertThat(seated).containsEntry(seat.player(), seat);
    }
  }

  /** What is acknowledged is in the journal, and is what was acknowledged before. */
  private void checkAnswer(AnswerOutcome outcome) {
    switch (outcome) {
      case AnswerOutcome.Recorded(var question, var answer) -> checkKept(question, answer);
      case AnswerOutcome.AlreadyAnswered(var question, var first) -> checkKept(question, first);
      case AnswerOutcome.NotRecorded _ -> {}
    }
  }

  private void checkKept(int question, RecordedAnswer answer) {
    assertThat(books.lastAnswer(question, answer.player()))
        .hasValueSatisfying(
            kept -> {
              assertThat(answer.id()).isEqualTo(kept.id());
              assertThat(answer.response()).isIn(kept.response(), kept.withheld().response());
            });
  }

  /** A closed room may still come to life, learn its successor, and be mended, nothing else. */
  private void checkHarmless(Finished closed, Decision decision) {
    Finished now = (Finished) state;
    assertThat(decision.events())
        .allMatch(
            e ->
                e instanceof RoomEvent.RoomResumed
                    || e instanceof RoomEvent.MovedOn
                    || e instanceof RoomEvent.StandingsChosen
                    || isMend(e));
    assertThat(now.closed()).isTrue();
    assertThat(now.reason()).isEqualTo(closed.reason());
    if (decision.events().stream().noneMatch(Witness::isMend)) {
      assertThat(now.lastRound()).isEqualTo(closed.lastRound());
      assertThat(now.room().players()).isEqualTo(closed.room().players());
    }
    assertThat(now.room().phase()).isEqualTo(closed.room().phase());
    closed.successor().ifPresent(successor -> assertThat(now.successor()).contains(successor));
  }

  private static boolean isMend(RoomEvent event) {
    return event instanceof RoomEvent.AnswersRegraded || event instanceof RoomEvent.QuestionVoided;
  }

  private static Room room(RoomState state) {
    return opened(state).room();
  }

  private static Opened opened(RoomState state) {
    return RoomState.opened(state).orElseThrow();
  }
}
