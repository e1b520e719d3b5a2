package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Game.notRecorded;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.taking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.RoomCommand.EndAnswering;
import quizhall.game.room.RoomCommand.GiveTime;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomCommand.RevealEarly;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Correction;

/** A key is shown while those go on who have more time than others. */
class EarlyRevealTest {
  private static final RevealEarly NOW = new RevealEarly(Optional.of(0));

  @Test
  void those_with_more_time_still_answer_when_the_key_is_shown_and_nobody_else_does() {
    Game game = revealed();

    assertThat(game.state()).isInstanceOf(Reveal.class);
    assertThat(game.opened().isStillAnswering(player(1))).isTrue();
    assertThat(game.opened().isStillAnswering(player(2))).isFalse();
    assertThat(game.answer(after(25, 3))).isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(game.answer(after(30, 1))).isInstanceOf(AnswerOutcome.Recorded.class);
    assertThat(game.opened().isStillAnswering(player(1))).isFalse();
  }

  @Test
  void what_they_say_counts_as_if_it_had_come_before_the_key_was_shown() {
    Game early = revealed();
    Game waiting = asked();
    early.answer(after(30, 1));
    waiting.at(Duration.ofSeconds(30));
    waiting.answer(after(30, 1));
    waiting.next();

    assertThat(early.room().players()).isEqualTo(waiting.room().players());
    assertThat(early.recorded()).containsExactlyInAnyOrderElementsOf(waiting.recorded());
    assertThat(early.opened().given().getFirst()).isEqualTo(waiting.opened().given().getFirst());
  }

  @Test
  void until_then_they_neither_win_nor_lose_anything() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.on(new GiveTime(player(1), Optional.of(OwnTime.TWICE)));
    game.answerNow(1, 0);
    game.answerNow(2, 0);
    game.next();
    game.next();
    game.next();
    game.on(new RevealEarly(Optional.of(1)));

    assertThat(game.player(1).streak()).isEqualTo(1);
    assertThat(game.player(1).score()).isEqualTo(1_000);
    assertThat(game.player(2).streak()).isZero();

    game.on(new EndAnswering(1, List.of(player(1))));

    assertThat(game.player(1).streak()).isZero();
  }

  @Test
  void going_on_ends_it_for_them() {
    Game game = revealed();

    assertThat(kinds(game.next())).containsExactly("AnsweringEnded", "StandingsShown");
    assertThat(game.answer(after(30, 1))).isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
  }

  @Test
  void whatever_the_host_goes_on_to_ends_it_for_them() {
    assertThat(kinds(revealed().on(new RoomCommand.Conclude(Samples.WALL_CLOCK))))
        .containsExactly("AnsweringEnded", "SessionEnded");
    assertThat(kinds(revealed().end(EndReason.ENDED_BY_HOST)))
        .containsExactly("AnsweringEnded", "SessionEnded", "RoomClosed");
    assertThat(kinds(revealed().on(new RoomCommand.Play(2, false, Optional.empty()))))
        .containsExactly("AnsweringEnded", "QuestionOpened");
  }

  @Test
  void whose_own_time_is_up_already_is_not_left() {
    Game game = asked();
    game.at(Duration.ofSeconds(41));

    game.on(NOW);

    assertThat(((Reveal) game.state()).round().answering()).isEmpty();
  }

  @Test
  void it_does_not_go_on_by_itself_before_they_are_done() {
    Game game = asked();
    game.on(new RoomCommand.ChooseAuto(Optional.of(Duration.ofSeconds(5))));
    game.at(Duration.ofSeconds(22));
    game.on(NOW);
    assertThat(game.room().goesOnAt()).isEmpty();
    game.at(Duration.ofSeconds(30));

    game.answer(after(30, 1));

    assertThat(game.room().goesOnAt()).contains(Duration.ofSeconds(35));
  }

  @Test
  void a_pause_stands_still_for_them() {
    Game game = revealed();

    assertThat(kinds(game.on(new RoomCommand.Pause(Standstill.Reason.HOST, false))))
        .containsExactly("Paused");
    assertThat(game.answer(after(30, 1))).isEqualTo(notRecorded(Refusal.PAUSED));
  }

  @Test
  void who_is_sent_away_answers_no_more_and_keeps_nobody_waiting() {
    Game game = revealed();

    game.on(new RoomCommand.Kick(player(1), false));

    assertThat(((Reveal) game.state()).round().answering()).isEmpty();
    assertThat(game.answer(after(30, 1))).isEqualTo(notRecorded(Refusal.KICKED));
  }

  @Test
  void a_key_that_is_corrected_meanwhile_holds_for_them_too() {
    Game game = revealed();

    game.on(new Regrade(0, new Correction.Key.Options(4, Set.of(1)), Optional.empty()));
    game.answer(taking(Duration.ofSeconds(30), Samples.answer(1, "late", 0, 1)));

    assertThat(game.player(1).score()).isEqualTo(625);
    assertThat(game.player(2).score()).isZero();
  }

  @Test
  void what_is_void_counts_for_them_no_more_than_for_others() {
    Game game = revealed();

    game.on(new RoomCommand.VoidQuestion(0, Optional.empty()));
    game.answer(after(30, 1));

    assertThat(game.scores()).containsExactly(0, 0, 0);
    assertThat(game.player(1).streak()).isZero();
  }

  @Test
  void an_earlier_question_is_mended_with_what_they_said() {
    Game game = revealed();
    game.answer(after(30, 1));
    Ledger.Span span = game.opened().ledger().span(0).orElseThrow();

    List<RoomEvent> told =
        game.journal().subList(Math.toIntExact(span.from() - 1), Math.toIntExact(span.to()));

    assertThat(told).anyMatch(event -> event instanceof RoomEvent.QuestionClosed);
    assertThat(told.getLast()).isInstanceOf(RoomEvent.AnswersRecorded.class);
  }

  @Test
  void where_answers_are_anonymous_nobody_goes_on_alone() {
    Game game = aGame().withQuestions(Samples.poll().anonymously()).withPlayers(2).atQuestion(0);
    game.on(new GiveTime(player(1), Optional.of(OwnTime.TWICE)));

    assertThat(game.on(NOW)).isEqualTo(Decision.refused(Refusal.ASKED_ANONYMOUSLY));
  }

  @Test
  void what_they_say_is_shown_to_others_once_nobody_answers_any_more_and_not_one_by_one() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.on(new GiveTime(player(1), Optional.of(OwnTime.TWICE)));
    game.on(new GiveTime(player(2), Optional.of(OwnTime.TWICE)));
    game.answerNow(3, 0);
    game.at(Duration.ofSeconds(22));
    game.on(NOW);

    game.answer(after(30, 1));
    assertThat(round(game).answers()).hasSize(2);
    assertThat(round(game).asShown().answers())
        .extracting(RecordedAnswer::player)
        .containsExactly(player(3));

    game.on(new EndAnswering(0, List.of(player(2))));
    assertThat(round(game).asShown().answers()).hasSize(2);
    assertThat(round(game).late()).isEmpty();
  }

  @Test
  void who_still_answers_does_not_react_as_others_do() {
    Game game = revealed();

    assertThat(Reacting.refusal(game.opened(), player(1))).contains(Refusal.NOT_NOW);
    assertThat(Reacting.refusal(game.opened(), player(2))).isEmpty();
  }

  @Test
  void given_twice_it_is_done_once() {
    Game game = revealed();

    assertThat(kinds(game.on(NOW))).isEmpty();
    assertThat(game.on(new RevealEarly(Optional.of(1)))).isEqualTo(Decision.refused(Refusal.STALE));
  }

  @Property(tries = 200)
  void at_whatever_moment_they_answer_it_comes_to_the_same(
      @ForAll boolean right, @ForAll boolean otherRight, @ForAll boolean inTime) {
    Game early = revealed();
    Game waiting = asked();
    for (Game game : List.of(early, waiting)) {
      game.at(Duration.ofSeconds(30));
      if (inTime) {
        game.answer(taking(Duration.ofSeconds(30), Samples.answer(1, "late", 0, right ? 0 : 1)));
      } else if (game == early) {
        game.on(new EndAnswering(0, List.of(player(1))));
      }
      if (game == waiting) {
        game.next();
      }
      for (int phase = 0; phase < 2; phase++) {
        game.next();
      }
      game.answerNow(1, otherRight ? 0 : 1);
      game.answerNow(2, 0);
      game.next();
    }

    assertThat(early.room().players()).isEqualTo(waiting.room().players());
  }

  /** With a player who has twice the time and has yet to answer, and two who have not. */
  private static Game asked() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.on(new GiveTime(player(1), Optional.of(OwnTime.TWICE)));
    game.answerNow(2, 0);
    return game;
  }

  private static Game revealed() {
    Game game = asked();
    game.at(Duration.ofSeconds(22));
    game.on(NOW);
    return game;
  }

  private static Round round(Game game) {
    return game.opened().lastRound().orElseThrow();
  }

  private static RoomCommand.Answer after(int seconds, int player) {
    return taking(Duration.ofSeconds(seconds), Samples.answer(player, "late", 0, 0));
  }
}
