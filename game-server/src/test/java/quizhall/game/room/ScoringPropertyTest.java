package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Scoring.Score;
import quizhall.game.room.question.Choice;

@Domain(Quizzes.class)
@Domain(DomainContext.Global.class)
class ScoringPropertyTest {

  @Property
  void points_have_bounds_and_hold_the_bonus(
      @ForAll Question question,
      @ForAll Set<@IntRange(min = 0, max = 4) Integer> chosen,
      @ForAll @IntRange(min = -1_000, max = 300_000) int millis,
      @ForAll @IntRange(min = 0, max = 1_000) int streak) {
    Score score = score(question, offered(question, chosen), millis, streak);

    int full = question.weight().full();
    assertThat(score.bonus()).isBetween(0, (full + 1) / 2);
    assertThat(score.points() - score.bonus()).isBetween(0, full);
    switch (score.verdict()) {
      case CORRECT -> assertThat(score.points() - score.bonus()).isGreaterThanOrEqualTo(full / 2);
      case PARTLY -> assertThat(score.bonus()).isZero();
      case WRONG, COUNTED -> assertThat(score.points()).isZero();
    }
  }

  @Property
  void all_right_options_and_no_other_are_correct(
      @ForAll Question question, @ForAll Set<@IntRange(min = 0, max = 4) Integer> chosen) {
    List<Integer> options = offered(question, chosen);

    Verdict verdict = score(question, options, 0, 0).verdict();

    Set<Integer> correct = ((Choice) question.task()).correct();
    assertThat(verdict == Verdict.COUNTED).isEqualTo(correct.isEmpty());
    assertThat(verdict == Verdict.CORRECT)
        .isEqualTo(!correct.isEmpty() && correct.equals(Set.copyOf(options)));
  }

  @Property
  void a_later_answer_never_gives_more(
      @ForAll Question question,
      @ForAll Set<@IntRange(min = 0, max = 4) Integer> chosen,
      @ForAll @IntRange(min = -1_000, max = 300_000) int millis,
      @ForAll @IntRange(min = 0, max = 300_000) int more,
      @ForAll @IntRange(min = 0, max = 9) int streak) {
    List<Integer> options = offered(question, chosen);

    Score early = score(question, options, millis, streak);
    Score late = score(question, options, millis + more, streak);

    assertThat(late.points()).isLessThanOrEqualTo(early.points());
    assertThat(late.verdict()).isEqualTo(early.verdict());
  }

  @Property
  void one_more_wrong_option_never_gives_more(
      @ForAll Question question,
      @ForAll Set<@IntRange(min = 0, max = 4) Integer> chosen,
      @ForAll @IntRange(min = 0, max = 4) int extra) {
    List<Integer> options = offered(question, chosen);
    Choice choice = (Choice) question.task();
    if (extra >= choice.options().size()
        || choice.correct().contains(extra)
        || options.contains(extra)) {
      return;
    }

    Score without = score(question, options, 0, 0);
    Score with =
        score(
            question,
            IntStream.concat(stream(options), IntStream.of(extra)).boxed().toList(),
            0,
            0);

    assertThat(with.points()).isLessThanOrEqualTo(without.points());
  }

  @Property
  void a_double_question_gives_twice_the_points_of_a_normal_one(
      @ForAll Question question,
      @ForAll Set<@IntRange(min = 0, max = 4) Integer> chosen,
      @ForAll @IntRange(min = 0, max = 300_000) int millis,
      @ForAll @IntRange(min = 0, max = 9) int streak) {
    List<Integer> options = offered(question, chosen);

    Score normal = score(Samples.weighing(Weight.NORMAL, question), options, millis, streak);
    Score twice = score(Samples.weighing(Weight.DOUBLE, question), options, millis, streak);
    Score none = score(Samples.weighing(Weight.NONE, question), options, millis, streak);

    assertThat(twice)
        .isEqualTo(new Score(normal.verdict(), 2 * normal.points(), 2 * normal.bonus()));
    assertThat(none).isEqualTo(new Score(normal.verdict(), 0, 0));
  }

  private static Score score(Question question, List<Integer> options, int millis, int streak) {
    return Samples.score(question, options, Duration.ofMillis(millis), streak);
  }

  /** Those of the chosen options that the question has. */
  private static List<Integer> offered(Question question, Set<Integer> chosen) {
    Assume.that(question.task() instanceof Choice);
    Choice choice = (Choice) question.task();
    return chosen.stream().filter(o -> o < choice.options().size()).sorted().toList();
  }

  private static IntStream stream(List<Integer> options) {
    return options.stream().mapToInt(Integer::intValue);
  }
}
