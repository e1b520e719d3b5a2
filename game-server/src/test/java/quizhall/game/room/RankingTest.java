package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.answer;
import static quizhall.game.room.Samples.poll;
import static quizhall.game.room.Samples.seat;
import static quizhall.game.room.Samples.seats;
import static quizhall.game.room.Samples.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void players_with_equal_scores_share_a_rank_and_the_next_one_is_skipped() {
    Game game = aGame().withPlayers(4).atQuestion(0);
    game.answerNow(2, 0);
    game.answerNow(3, 0);
    game.answer(answer(4, "later", 0, 0));

    game.next();

    assertThat(game.scores()).containsExactly(0, 1_000, 1_000, 975);
    assertThat(game.ranks()).containsExactly(4, 1, 1, 3);
  }

  @Test
  void the_ranking_is_best_first_and_in_order_of_joining_among_equals() {
    Game game = aGame().withPlayers(4).atQuestion(0);
    game.answerNow(4, 0);
    game.answerNow(2, 0);

    game.next();

    assertThat(game.room().players().ranking())
        .extracting(Player::id)
        .containsExactly(
            Samples.player(2), Samples.player(4), Samples.player(1), Samples.player(3));
  }

  @Test
  void there_are_no_ranks_before_the_first_question_is_closed() {
    Game game = aGame().withPlayers(2).atQuestion(0);

    assertThat(game.player(1).rank()).isEmpty();
  }

  @Test
  void a_player_knows_the_rank_one_question_earlier() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.answerNow(2, 0);
    game.next();
    game.next();
    game.next();
    game.answerNow(1, 0);
    game.answerNow(2, 1);
    game.next();
    game.next();
    game.next();
    game.answerNow(1, 0);

    game.next();

    assertThat(game.player(1).previousRank()).contains(1);
    assertThat(game.player(2).rank()).contains(2);
    assertThat(game.player(2).previousRank()).contains(1);
  }

  @Test
  void nobody_is_first_by_no_points() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.answerNow(1, 1);

    game.next();

    assertThat(game.player(1).rank()).isEmpty();
    assertThat(game.player(2).rank()).isEmpty();
  }

  @Test
  void ranks_go_with_the_points_that_made_them() {
    Players players =
        Players.none().with(seats(2)).rescored(player -> withScore(player, numberOf(player)));

    Players without = players.rescored(player -> withScore(player, 0));

    assertThat(without.inOrder()).extracting(Player::rank).containsOnly(Optional.empty());
    assertThat(without.inOrder())
        .extracting(Player::previousRank)
        .containsExactly(Optional.of(2), Optional.of(1));
  }

  @Test
  void who_comes_when_the_question_is_over_is_late_and_who_gave_no_answer_is_not() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.answerNow(1, 0);
    game.next();

    game.join(seat(3));

    assertThat(game.opened().isLateForLastRound(Samples.player(2))).isFalse();
    assertThat(game.opened().isLateForLastRound(Samples.player(3))).isTrue();
  }

  @Test
  void who_was_late_once_is_there_for_the_next_question() {
    Game game = aGame().withPlayers(1).atReveal(0);
    game.join(seat(2));

    game.next();
    game.next();
    game.next();

    assertThat(game.opened().isLateForLastRound(Samples.player(2))).isFalse();
  }

  @Test
  void who_comes_late_has_no_rank_until_the_next_question_is_closed() {
    Game game = aGame().withPlayers(1).atReveal(0);

    game.join(seat(2));

    assertThat(game.player(2).rank()).isEmpty();
    assertThat(game.player(2).previousRank()).isEmpty();
  }

  @Test
  void right_answers_make_a_streak_that_a_wrong_one_or_none_ends() {
    Game game = aGame().withPlayers(3).withQuestions(single(), single(), single()).atQuestion(0);
    List.of(1, 2, 3).forEach(player -> game.answerNow(player, 0));
    nextQuestion(game);
    game.answerNow(1, 0);
    game.answerNow(2, 1);
    game.next();

    assertThat(game.player(1).streak()).isEqualTo(2);
    assertThat(game.player(2).streak()).isZero();
    assertThat(game.player(3).streak()).isZero();
    assertThat(game.scores()).containsExactly(2_100, 1_000, 1_000);
  }

  @Test
  void a_poll_neither_makes_nor_ends_a_streak() {
    Game game = aGame().withPlayers(2).withQuestions(single(), poll(), single()).atQuestion(0);
    game.answerNow(1, 0);
    game.answerNow(2, 0);
    nextQuestion(game);
    game.answerNow(1, 3);
    nextQuestion(game);
    game.answerNow(1, 0);
    game.answerNow(2, 0);

    game.next();

    assertThat(game.scores()).containsExactly(2_100, 2_100);
  }

  @Test
  void no_score_gives_the_key_away_while_the_question_is_open() {
    Game game = aGame().withPlayers(2).atQuestion(0);

    game.answerNow(1, 0);

    assertThat(game.player(1))
        .isEqualTo(Player.seated(seat(1)))
        .extracting(Player::rank)
        .isEqualTo(Optional.empty());
  }

  @Property
  void a_rank_is_one_more_than_the_number_of_better_players(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> scores) {
    Players players =
        Players.none()
            .with(seats(scores.size()))
            .rescored(player -> withScore(player, scores.get(numberOf(player) - 1)));

    boolean anyPoints = scores.stream().anyMatch(score -> score > 0);
    assertThat(players.inOrder())
        .allSatisfy(
            player ->
                assertThat(player.rank().map(Integer::longValue))
                    .isEqualTo(
                        Optional.of(1 + scores.stream().filter(s -> s > player.score()).count())
                            .filter(_ -> anyPoints)));
    List<Player> best = new ArrayList<>(players.ranking());
    assertThat(best).isSortedAccordingTo((a, b) -> b.score() - a.score());
    assertThat(best).containsExactlyInAnyOrderElementsOf(players.inOrder());
  }

  private static void nextQuestion(Game game) {
    game.next();
    game.next();
    game.next();
  }

  private static int numberOf(Player player) {
    return Integer.parseInt(player.id().value().substring(1));
  }

  private static Player withScore(Player player, int score) {
    return player.credited(Verdict.COUNTED, score - player.score(), Optional.empty());
  }
}
