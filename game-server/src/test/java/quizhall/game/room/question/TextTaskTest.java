package quizhall.game.room.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.question.Tally.Spellings;
import quizhall.game.room.question.Tally.Spellings.Counted;

class TextTaskTest {
  private static final Matching STRICT = new Matching(true, true, true, false);
  private static final Matching WITH_TYPOS = new Matching(false, false, false, true);

  @ParameterizedTest
  @CsvSource({
    "Paris, paris",
    "Málaga, malaga",
    "Malaga, MÁLAGA",
    "New York, new-york",
    "'rock ''n'' roll', rock n roll",
    "Straße, STRASSE",
    "Ørsted, orsted",
    "Ёлка, елка",
    "C#, c#",
    "ｆｏｘ, fox",
    "한글, 한글",
    "パリ, ﾊﾟﾘ",
    "1914–1918, 1914-1918",
    "Wi-Fi, wifi",
    "−5, -5",
  })
  void by_itself_only_letters_count(String spelling, String typed) {
    assertThat(isRight(typed, Matching.LENIENT, spelling)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Paris, Pari",
    "C#, C",
    "C++, C",
    "1914, 1915",
    "का, की",
    "パリ, バリ",
    "パリ, ハリ",
    "-5, 5",
    "1.5, 15",
    "3.14, 314",
    "'?', '!'",
  })
  void what_is_another_word_is_wrong(String spelling, String typed) {
    assertThat(isRight(typed, Matching.LENIENT, spelling)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Paris, paris", "Málaga, Malaga", "New York, New-York"})
  void an_author_can_ask_for_more(String spelling, String typed) {
    assertThat(isRight(typed, STRICT, spelling)).isFalse();
    assertThat(isRight(" " + spelling + " ", STRICT, spelling)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Rome, Rone, false",
    "Paris, Pairs, true",
    "Paris, Prais, true",
    "Paris, Pirsa, false",
    "Jupiter, Jupter, true",
    "Jupiter, Juptr, false",
    "Copernicus, Kopernikus, true",
    "Copernicus, Koperniku, false",
    "1848 AD, 1849 AD, false",
  })
  void slips_are_forgiven_by_length(String spelling, String typed, boolean right) {
    assertThat(isRight(typed, WITH_TYPOS, spelling)).isEqualTo(right);
    assertThat(isRight(typed, Matching.LENIENT, spelling)).isFalse();
  }

  @Test
  void what_cannot_be_an_answer_is_named() {
    TextTask task = task(Matching.LENIENT, "Paris");

    assertThat(task.misfit(new TextResponse(" "))).contains(Misfit.NOTHING_TYPED);
    assertThat(task.misfit(new TextResponse("x".repeat(5_000)))).contains(Misfit.TOO_LONG);
    assertThat(task.misfit(new Chosen(List.of(0)))).contains(Misfit.WRONG_KIND);
  }

  @Test
  void right_answers_are_shown_in_the_authors_words_and_wrong_ones_counted() {
    List<Response> said =
        Stream.of("paris", "P-a-r-i-s!", "Paris", "Lutetia", "Rome", "London")
            .<Response>map(TextResponse::new)
            .toList();

    assertThat(task(Matching.LENIENT, "Paris", "Lutetia").tally(said))
        .isEqualTo(new Spellings(List.of(new Counted("Paris", 3), new Counted("Lutetia", 1)), 2));
  }

  @Property(tries = 200)
  void whatever_is_typed_is_graded(@ForAll @StringLength(max = 30) String typed) {
    for (Matching matching : List.of(Matching.LENIENT, STRICT, WITH_TYPOS)) {
      TextTask task = task(matching, "Paris", "Málaga");
      TextResponse response = new TextResponse(typed);
      if (task.misfit(response).isEmpty()) {
        Grade grade = task.grade(task.settled(response));

        assertThat(grade).isIn(new Grade.Share(0, 1), new Grade.Share(1, 1));
      }
    }
  }

  @Property(tries = 200)
  void the_order_of_answers_does_not_matter(
      @ForAll("answers") List<Response> said, @ForAll Random random) {
    TextTask task = task(WITH_TYPOS, "Paris", "Lutetia");
    List<Response> shuffled = new java.util.ArrayList<>(said);
    Collections.shuffle(shuffled, random);

    assertThat(task.tally(shuffled)).isEqualTo(task.tally(said));
  }

  @Provide
  Arbitrary<List<Response>> answers() {
    return Arbitraries.of("Paris", "paris", "PARIS", "Pairs", "Lutetia", "lutetia", "Rome", "x")
        .<Response>map(TextResponse::new)
        .list()
        .ofMaxSize(20);
  }

  private static boolean isRight(String typed, Matching matching, String... accepted) {
    TextTask task = task(matching, accepted);
    return task.grade(task.settled(new TextResponse(typed))).equals(new Grade.Share(1, 1));
  }

  private static TextTask task(Matching matching, String... accepted) {
    return new TextTask(List.of(accepted), matching);
  }
}
