package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.question.Tally.Rating;

class ScaleTaskTest {
  private static final ScaleTask TWO = new ScaleTask(7, "no", "yes", List.of("Food", "Music"));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1 7   |
          4     | NOT_EACH_RATED
          4 4 4 | NOT_EACH_RATED
          0 4   | STEP_OUT_OF_RANGE
          4 8   | STEP_OUT_OF_RANGE
          """,
      delimiter = '|')
  void one_step_of_the_scale_for_each_statement_is_an_answer(String values, Misfit misfit) {
    List<Integer> said = List.of(values.split(" ")).stream().map(Integer::valueOf).toList();

    assertThat(TWO.misfit(new ScaleResponse(said)).orElse(null)).isEqualTo(misfit);
  }

  @Property
  void whatever_is_said_fits_or_is_refused_by_name_and_nothing_is_right_or_wrong(
      @ForAll @Size(max = 4) List<Integer> values) {
    Response said = new ScaleResponse(values);

    if (TWO.misfit(said).isEmpty()) {
      assertThat(TWO.grade(TWO.settled(said))).isEqualTo(new Grade.Ungraded());
      assertThat(TWO.tally(List.of(said)).each()).hasSize(2);
    }
  }

  @Property(tries = 200)
  void the_order_of_answers_does_not_matter(
      @ForAll @Size(max = 30) List<@Size(2) List<@IntRange(min = 1, max = 7) Integer>> all,
      @ForAll Random random) {
    List<Response> given = new ArrayList<>(all.stream().map(ScaleResponse::new).toList());
    Tally.Ratings tally = TWO.tally(given);

    Collections.shuffle(given, random);

    assertThat(TWO.tally(given)).isEqualTo(tally);
    assertThat(tally.each())
        .allSatisfy(
            rating ->
                assertThat(rating.counts().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(all.size()));
  }

  @Property
  void mean_and_spread_are_those_of_what_was_chosen(
      @ForAll @NotEmpty @Size(max = 50) List<@IntRange(min = 1, max = 10) Integer> chosen) {
    List<Response> given =
        chosen.stream().<Response>map(step -> new ScaleResponse(List.of(step))).toList();

    Rating rating = new ScaleTask(10, "", "", List.of()).tally(given).each().getFirst();

    double mean = chosen.stream().mapToInt(Integer::intValue).average().orElseThrow();
    double variance =
        chosen.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertThat(rating.mean().orElseThrow().doubleValue()).isCloseTo(mean, within(0.005_001));
    assertThat(rating.spread().orElseThrow().doubleValue())
        .isCloseTo(Math.sqrt(variance), within(0.005_001));
    assertThat(rating.mean().orElseThrow()).isBetween(BigDecimal.ONE, BigDecimal.TEN);
  }

  @Property(tries = 100)
  void all_of_one_mind_are_not_spread(
      @ForAll @IntRange(min = 1, max = 10) int step,
      @ForAll @IntRange(min = 1, max = 10_000) int players) {
    List<Response> given =
        Collections.nCopies(players, (Response) new ScaleResponse(List.of(step)));

    Rating rating = new ScaleTask(10, "", "", List.of()).tally(given).each().getFirst();

    assertThat(rating.mean().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(step));
    assertThat(rating.spread().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
  }
}
