package quizhall.quiz.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({
    "Crème Brûlée, creme brulee",
    "Paul CÉZANNE, paul cezanne",
    "Łódź über Ångström, łodz uber angstrom",
    "МОСКВА, москва",
    "C++ & F-16!, c f 16",
    "ﬁne ①, fine 1"
  })
  void a_text_becomes_plain_words(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!?", "':*", "\u0000", "&|<->"})
  void without_a_word_there_is_nothing(String text) {
    assertThat(FoldedText.of(text)).isEmpty();
  }
}
