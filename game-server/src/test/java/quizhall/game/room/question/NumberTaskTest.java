package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.NumberTask.Slider;
import quizhall.game.room.question.Tally.Histogram.Bin;

class NumberTaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42|42",
        "-7|-7",
        "\u22127|-7",
        "+7|7",
        "3.14|3.14",
        "3,14|3.14",
        ".5|0.5",
        "0,125|0.125",
        "1,000.5|1000.5",
        "1.000,5|1000.5",
        "1,000,000|1000000",
        "1.000.000|1000000",
        "1 000|1000",
        "1\u00a0000\u00a0000|1000000",
        "1\u202f000|1000",
        "1'000|1000",
        "1234.5678|1234.5678",
        "1.2340|1.234",
        "01.234|1.234",
        "-12,3450|-12.345",
        "1 234,5|1234.5",
        "1'234.50|1234.5",
        "1’234|1234",
        "４２|42",
        "٤٢|42",
        "1000\u00a0|1000",
        "007|7",
        "1.50|1.5",
        "0.000|0",
      })
  void a_number_is_read_as_people_write_it(String typed, String value) {
    NumberTask task = within("0", "0");

    assertThat(task.misfit(new NumberResponse(typed))).isEmpty();
    assertThat(task.settled(new NumberResponse(typed))).isEqualTo(new NumberResponse(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,000", "1.000", "12,345", "-3.142"})
  void what_is_a_thousand_to_some_is_asked_back(String typed) {
    assertThat(within("0", "0").misfit(new NumberResponse(typed)))
        .contains(Misfit.AMBIGUOUS_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "two",
        "1.2.3",
        "1,2,3",
        "1,00,000",
        "1e5",
        "0x10",
        "NaN",
        "Infinity",
        "--1",
        "1 2",
        "1.000,000.5",
        "5.",
        "∞",
      })
  void what_is_no_number_is_named(String typed) {
    assertThat(within("0", "0").misfit(new NumberResponse(typed))).contains(Misfit.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000001", "0.0000000001"})
  void a_number_no_key_could_be_is_out_of_range(String typed) {
    assertThat(within("0", "0").misfit(new NumberResponse(typed)))
        .contains(Misfit.NUMBER_OUT_OF_RANGE);
  }

  @Test
  void on_a_slider_numbers_end_where_it_does() {
    NumberTask task =
        new NumberTask(
            BigDecimal.ONE,
            new Closeness.Within(BigDecimal.ZERO),
            Optional.empty(),
            Optional.of(new Slider(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE)));

    assertThat(task.misfit(new NumberResponse("10"))).isEmpty();
    assertThat(task.misfit(new NumberResponse("10.5"))).contains(Misfit.NUMBER_OUT_OF_RANGE);
    assertThat(task.misfit(new NumberResponse("-1"))).contains(Misfit.NUMBER_OUT_OF_RANGE);
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0, 0.3, 1", "0.3, 0.1, 0.4, 1", "0.3, 0.1, 0.41, 0", "-5, 2, -7, 1"})
  void within_the_tolerance_it_is_right(String key, String tolerance, String said, int right) {
    assertThat(grade(within(key, tolerance), said)).isEqualTo(new Grade.Share(right, 1));
  }

  @ParameterizedTest
  @CsvSource({"200, 10, 220, 1", "200, 10, 220.01, 0", "-200, 10, -180, 1", "0, 10, 0.1, 0"})
  void so_many_percent_of_the_key_are_right(String key, String percent, String said, int right) {
    NumberTask task = near(key, new Closeness.WithinPercent(new BigDecimal(percent)));

    assertThat(grade(task, said)).isEqualTo(new Grade.Share(right, 1));
  }

  @ParameterizedTest
  @CsvSource({"1889, 1000000", "1899, 800000", "1864, 500000", "1939, 0", "2025, 0"})
  void an_estimate_gives_less_with_the_distance(String said, int share) {
    NumberTask task = near("1889", new Closeness.Nearest(new BigDecimal("50")));

    assertThat(grade(task, said)).isEqualTo(new Grade.Share(share, 1_000_000));
  }

  @Test
  void few_different_numbers_stand_alone_and_many_in_ranges() {
    NumberTask task = within("0", "0");

    assertThat(task.tally(said("2", "1.5", "2")).bins())
        .containsExactly(
            new Bin(new BigDecimal("1.5"), new BigDecimal("1.5"), 1),
            new Bin(new BigDecimal("2"), new BigDecimal("2"), 2));
    assertThat(
            task.tally(
                    said(
                        IntStream.range(0, 10_000)
                            .mapToObj(Integer::toString)
                            .toArray(String[]::new)))
                .bins())
        .hasSize(12)
        .satisfies(bins -> assertThat(bins.stream().mapToInt(Bin::count).sum()).isEqualTo(10_000));
  }

  @Property
  void nearer_never_gives_less(
      @ForAll @BigRange(min = "-100", max = "100") BigDecimal one,
      @ForAll @BigRange(min = "-100", max = "100") BigDecimal other,
      @ForAll @BigRange(min = "0.01", max = "200") BigDecimal zeroAt) {
    NumberTask task = near("0", new Closeness.Nearest(zeroAt));
    BigDecimal nearer = one.abs().min(other.abs());
    BigDecimal farther = one.abs().max(other.abs());

    assertThat(((Grade.Share) grade(task, nearer.toPlainString())).part())
        .isGreaterThanOrEqualTo(((Grade.Share) grade(task, farther.toPlainString())).part());
  }

  @Property
  void whatever_is_typed_is_a_number_or_named(@ForAll @StringLength(max = 45) String typed) {
    isANumberOrNamed(typed);
  }

  @Property
  void what_looks_like_a_number_is_one_or_named(
      @ForAll
          @CharRange(from = '0', to = '9')
          @Chars({'.', ',', ' ', '-', '\''})
          @StringLength(max = 12)
          String typed) {
    isANumberOrNamed(typed);
  }

  private static void isANumberOrNamed(String typed) {
    NumberTask task = within("1", "1");
    NumberResponse response = new NumberResponse(typed);

    if (task.misfit(response).isEmpty()) {
      assertThat(task.grade(task.settled(response))).isInstanceOf(Grade.Share.class);
    }
  }

  @Test
  void an_estimate_that_is_off_is_never_all_right() {
    NumberTask task = near("7800000000", new Closeness.Nearest(new BigDecimal("8000000000")));

    assertThat(grade(task, "7800003000")).isEqualTo(new Grade.Share(999_999, 1_000_000));
  }

  @Test
  void a_slider_has_steps_and_no_thousands() {
    NumberTask task =
        new NumberTask(
            new BigDecimal("1.5"),
            new Closeness.Within(BigDecimal.ZERO),
            Optional.empty(),
            Optional.of(new Slider(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("0.125"))));

    assertThat(task.misfit(new NumberResponse("1.125"))).isEmpty();
    assertThat(task.settled(new NumberResponse("1.125"))).isEqualTo(new NumberResponse("1.125"));
    assertThat(task.grade(new NumberResponse("1.125"))).isEqualTo(new Grade.Share(0, 1));
    assertThat(task.misfit(new NumberResponse("1.2"))).contains(Misfit.NUMBER_OUT_OF_RANGE);
  }

  @Property(tries = 200)
  void the_order_of_answers_does_not_matter(
      @ForAll("answers") List<Response> said, @ForAll Random random) {
    NumberTask task = within("1", "1");
    List<Response> shuffled = new ArrayList<>(said);
    Collections.shuffle(shuffled, random);

    assertThat(task.tally(shuffled)).isEqualTo(task.tally(said));
  }

  @Provide
  Arbitrary<List<Response>> answers() {
    return Arbitraries.integers()
        .between(-9, 9)
        .<Response>map(number -> new NumberResponse(Integer.toString(number)))
        .list()
        .ofMaxSize(40);
  }

  private static Grade grade(NumberTask task, String typed) {
    return task.grade(task.settled(new NumberResponse(typed)));
  }

  private static List<Response> said(String... numbers) {
    return List.of(numbers).stream().<Response>map(NumberResponse::new).toList();
  }

  private static NumberTask within(String key, String tolerance) {
    return near(key, new Closeness.Within(new BigDecimal(tolerance)));
  }

  private static NumberTask near(String key, Closeness closeness) {
    return new NumberTask(new BigDecimal(key), closeness, Optional.empty(), Optional.empty());
  }
}
