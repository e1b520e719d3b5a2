package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Samples.LIMIT;
import static quizhall.game.room.Samples.multiple;
import static quizhall.game.room.Samples.poll;
import static quizhall.game.room.Samples.score;
import static quizhall.game.room.Samples.single;
import static quizhall.game.room.Samples.trueFalse;
import static quizhall.game.room.Samples.weighing;
import static quizhall.game.room.Samples.withoutLimit;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Scoring.Score;

class ScoringTest {
  private static final List<Integer> RIGHT = List.of(0);
  private static final List<Integer> WRONG = List.of(1);

  @ParameterizedTest
  @CsvSource({"0, 1000", "5, 875", "10, 750", "15, 625", "20, 500", "21, 500", "-1, 1000"})
  void a_right_answer_falls_evenly_from_all_points_to_half_of_them(int seconds, int points) {
    Score score = score(single(), RIGHT, Duration.ofSeconds(seconds), 0);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, points, 0));
  }

  @Test
  void without_a_time_limit_speed_does_not_matter() {
    Score score = score(withoutLimit(single()), RIGHT, Duration.ofDays(1_000_000), 0);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, 1_000, 0));
  }

  @Test
  void a_wrong_answer_gives_nothing_whatever_the_streak() {
    Score score = score(trueFalse(), WRONG, Duration.ZERO, 7);

    assertThat(score).isEqualTo(new Score(Verdict.WRONG, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 100", "4, 400", "5, 500", "6, 500", "1000, 500"})
  void right_answers_in_a_row_add_a_bonus_that_has_a_limit(int streak, int bonus) {
    Score score = score(single(), RIGHT, LIMIT, streak);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, 500 + bonus, bonus));
  }

  @Test
  void a_double_question_counts_twice_and_so_does_its_bonus() {
    Score score = score(weighing(Weight.DOUBLE, single()), RIGHT, LIMIT, 3);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, 1_600, 600));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 750, 0", "20, 0, 375, 0", "0, 3, 975, 225", "13, 1, 581, 75"})
  void a_question_with_points_of_its_own_gives_these_at_most_and_its_bonus_in_proportion(
      int seconds, int streak, int points, int bonus) {
    Score score =
        score(weighing(new Weight(750), single()), RIGHT, Duration.ofSeconds(seconds), streak);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, points, bonus));
  }

  @Test
  void a_question_without_weight_gives_nothing_but_is_right() {
    Score score = score(weighing(Weight.NONE, single()), RIGHT, Duration.ZERO, 3);

    assertThat(score).isEqualTo(new Score(Verdict.CORRECT, 0, 0));
  }

  @Test
  void a_poll_counts_and_gives_nothing() {
    Score score = score(weighing(Weight.DOUBLE, poll()), RIGHT, Duration.ZERO, 3);

    assertThat(score).isEqualTo(new Score(Verdict.COUNTED, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'0,1', CORRECT, 1000, 200",
    "'0', PARTLY, 500, 0",
    "'0,1,2', PARTLY, 500, 0",
    "'0,2', WRONG, 0, 0",
    "'0,1,2,3', WRONG, 0, 0",
    "'2,3', WRONG, 0, 0"
  })
  void right_options_share_the_points_and_wrong_ones_take_a_share_away(
      String chosen, Verdict verdict, int base, int bonus) {
    List<Integer> options = List.of(chosen.split(",")).stream().map(Integer::valueOf).toList();

    Score score = score(multiple(), options, Duration.ZERO, 2);

    assertThat(score).isEqualTo(new Score(verdict, base + bonus, bonus));
  }
}
