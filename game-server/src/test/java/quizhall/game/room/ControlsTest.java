package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Standstill.Reason;

/** The host's hand on the clock and on the order of play. */
class ControlsTest {
  private static final RoomCommand.Pause ANSWERS_WAIT = new RoomCommand.Pause(Reason.HOST, false);
  private static final RoomCommand.Pause ANSWERS_TAKEN = new RoomCommand.Pause(Reason.HOST, true);
  private static final RoomCommand.Pause LEADERLESS = new RoomCommand.Pause(Reason.NOBODY, true);
  private static final RoomCommand.Continue GO_ON =
      new RoomCommand.Continue(EnumSet.allOf(Reason.class));
  private static final RoomCommand.Skip SKIP =
      new RoomCommand.Skip(Optional.empty(), Samples.WALL_CLOCK);

  private final Game game = Game.aGame().withPlayers(2).atQuestion(0);

  @Test
  void answers_wait_until_time_goes_on_where_the_host_wants_it_so() {
    game.on(ANSWERS_WAIT);

    assertThat(game.answerNow(1, 0)).isEqualTo(new AnswerOutcome.NotRecorded(Refusal.PAUSED));
    game.on(GO_ON);
    assertThat(game.answerNow(1, 0)).isInstanceOf(AnswerOutcome.Recorded.class);
  }

  @Test
  void answers_are_taken_meanwhile_where_the_host_wants_it_so() {
    game.on(ANSWERS_TAKEN);

    assertThat(game.answerNow(1, 0)).isInstanceOf(AnswerOutcome.Recorded.class);
  }

  @Test
  void an_answer_given_before_is_confirmed_again() {
    AnswerOutcome first = game.answerNow(1, 0);
    game.on(ANSWERS_WAIT);

    assertThat(game.answerNow(1, 0)).isEqualTo(first);
  }

  @Test
  void time_goes_on_when_no_reason_is_left() {
    game.on(ANSWERS_WAIT);
    game.on(LEADERLESS);
    assertThat(game.room().standstill())
        .contains(new Standstill(EnumSet.of(Reason.HOST, Reason.NOBODY), false));

    game.on(new RoomCommand.Continue(Set.of(Reason.NOBODY)));
    assertThat(game.room().standstill()).contains(new Standstill(Set.of(Reason.HOST), false));
    game.on(GO_ON);
    assertThat(game.room().standstill()).isEmpty();
  }

  @Test
  void what_is_on_the_podium_cannot_be_discarded_any_more() {
    RoomCommand.End discard = new RoomCommand.End(EndReason.DISCARDED, Samples.WALL_CLOCK);
    assertThat(Game.aGame().atPodium().on(discard)).isEqualTo(Decision.refused(Refusal.NOT_NOW));

    game.on(discard);
    assertThat(((Finished) game.state()).reason()).isEqualTo(EndReason.DISCARDED);
    assertThat(game.on(new RoomCommand.VoidQuestion(0, Optional.empty())))
        .isEqualTo(Decision.refused(Refusal.NOT_NOW));
    assertThat(((Finished) game.state()).closed()).isTrue();
    assertThat(game.on(discard)).isEqualTo(Decision.done());
  }

  @Test
  void the_same_again_changes_nothing() {
    game.on(ANSWERS_WAIT);
    assertThat(game.on(ANSWERS_WAIT)).isEqualTo(Decision.done());
    assertThat(game.on(LEADERLESS).events()).hasSize(1);
    assertThat(game.on(LEADERLESS)).isEqualTo(Decision.done());
    game.on(GO_ON);
    assertThat(game.on(GO_ON)).isEqualTo(Decision.done());
  }

  @Test
  void whoever_moves_on_lets_time_run() {
    game.on(ANSWERS_WAIT);
    game.next();

    assertThat(game.room().standstill()).isEmpty();
  }

  @Test
  void only_a_question_that_takes_answers_can_be_paused() {
    assertThat(Game.aGame().atReveal(0).on(ANSWERS_WAIT))
        .isEqualTo(Decision.refused(Refusal.NOT_NOW));
    assertThat(Game.aGame().withQuestions(Samples.slide()).atQuestion(0).on(ANSWERS_WAIT))
        .isEqualTo(Decision.refused(Refusal.NOT_NOW));
  }

  @Test
  void more_time_is_added_to_what_there_is_and_points_stay_what_they_were() {
    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.of(Duration.ofSeconds(10))));

    assertThat(deadline()).contains(Duration.ofSeconds(30));
    assertThat(points(1, Duration.ofSeconds(10))).isEqualTo(750);
    assertThat(points(2, Duration.ofSeconds(29))).isEqualTo(500);
  }

  @Test
  void a_limit_is_taken_away_and_then_stays_away() {
    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.empty()));
    assertThat(deadline()).isEmpty();

    assertThat(
            game.on(
                new RoomCommand.Extend("", Optional.empty(), Optional.of(Duration.ofSeconds(5)))))
        .isEqualTo(Decision.done());
    assertThat(points(1, Duration.ofMinutes(5))).isEqualTo(500);
  }

  /** An order may come again by another way, when the first one is carried out already. */
  @Test
  void more_time_that_is_ordered_twice_under_one_id_is_given_once() {
    var ordered =
        new RoomCommand.Extend("e", Optional.empty(), Optional.of(Duration.ofSeconds(10)));
    game.on(ordered.about(game.opened()));

    assertThat(game.on(ordered.about(game.opened()))).isEqualTo(Decision.done());
    assertThat(deadline()).contains(Duration.ofSeconds(30));
    game.on(new RoomCommand.Extend("f", Optional.of(0), Optional.of(Duration.ofSeconds(10))));
    assertThat(deadline()).contains(Duration.ofSeconds(40));
  }

  @Test
  void only_the_open_question_gets_more_time() {
    assertThat(game.on(new RoomCommand.Extend("", Optional.of(1), Optional.empty())))
        .isEqualTo(Decision.refused(Refusal.STALE));
    game.next();
    assertThat(game.on(new RoomCommand.Extend("", Optional.empty(), Optional.empty())))
        .isEqualTo(Decision.refused(Refusal.STALE));
  }

  @Test
  void the_next_question_has_its_own_time_again() {
    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.empty()));
    game.next();
    game.next();
    game.next();

    assertThat(deadline()).contains(Samples.LIMIT);
  }

  @Test
  void a_skipped_question_counts_for_nobody_and_leaves_streaks() {
    game.answerNow(1, 0);
    game.next();
    game.next();
    game.next();
    Player before = game.player(1);
    game.answerNow(1, 1);

    game.on(SKIP);

    assertThat(game.state())
        .isInstanceOfSatisfying(
            QuestionOpen.class,
            open -> {
              assertThat(open.round().question()).isEqualTo(2);
              assertThat(open.round().answers()).isEmpty();
            });
    assertThat(game.player(1)).isEqualTo(before);
    assertThat(before.streak()).isEqualTo(1);
  }

  @Test
  void the_podium_follows_a_last_question_that_is_skipped() {
    Game last = Game.aGame().withPlayers(1).atQuestion(3);
    last.answerNow(1, 0);
    last.on(SKIP);

    assertThat(last.state())
        .isInstanceOfSatisfying(
            Finished.class,
            over -> {
              assertThat(over.reason()).isEqualTo(EndReason.COMPLETED);
              assertThat(over.lastRound()).isEmpty();
            });
    assertThat(last.player(1).score()).isZero();
  }

  @Test
  void a_question_is_skipped_once() {
    RoomCommand.Order ordered = SKIP.about(game.opened());
    game.on(ordered);

    assertThat(game.on(ordered)).isEqualTo(Decision.refused(Refusal.STALE));
    assertThat(ordered.isDone(Refusal.STALE)).isFalse();
    assertThat(Game.aGame().atReveal(0).on(SKIP)).isEqualTo(Decision.refused(Refusal.STALE));
  }

  private Optional<Duration> deadline() {
    return ((QuestionOpen) game.state()).deadline();
  }

  private int points(int player, Duration took) {
    AnswerOutcome outcome = game.answer(Samples.taking(took, Samples.answer(player, "a", 0, 0)));
    return ((AnswerOutcome.Recorded) outcome).answer().points();
  }
}
