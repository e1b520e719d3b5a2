package quizhall.game.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.game.room.Nickname;

class MadeNamesTest {

  @ParameterizedTest
  @MethodSource("quizhall.game.words.MadeNames#languages")
  void each_can_be_chosen_and_nobody_minds_it(String language) {
    List<String> names = MadeNames.in(language).all().toList();

    assertThat(names).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(names).allMatch(name -> Nickname.parse(name + " 99").isPresent());
    assertThat(names).noneMatch(BadWords.listedAnd(List.of())::areInName);
  }

  @Test
  void they_are_in_the_language_that_is_wanted_or_in_english() {
    assertThat(first("de-AT")).isEqualTo(first("de")).isNotEqualTo(first("en"));
    assertThat(first("ja")).isEqualTo(first("")).isEqualTo(first("en"));
  }

  @Test
  void where_many_are_taken_a_number_tells_them_apart() {
    assertThat(MadeNames.in("en").draw(new Random(1), 9).value()).matches("\\p{L}+ \\p{L}+ \\d+");
  }

  private static String first(String language) {
    return MadeNames.in(language).draw(new Random(1), 0).value();
  }
}
