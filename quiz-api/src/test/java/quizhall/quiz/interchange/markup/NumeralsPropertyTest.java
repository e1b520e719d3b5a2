package quizhall.quiz.interchange.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whole numbers go a shorter way than through a pattern: it leads to the same. */
class NumeralsPropertyTest {

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("0123456789").ofMaxLength(40),
        Arbitraries.strings().withChars("019+-.,eE x٣").ofMaxLength(12));
  }

  /** With a blank before it, a number goes the long way. */
  @Property(tries = 5_000)
  void digits_are_what_their_pattern_says(@ForAll("numbers") String text) {
    assertThat(Numerals.of(text)).isEqualTo(Numerals.of(" " + text));
    Statistics.collect(Numerals.of(text).isPresent());
  }
}
