package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWordTest {

  @ParameterizedTest
  @CsvSource({
    "mud, mud",
    "'  Herr \t Müller ', Herr Müller",
    "88, 88",
    "flub*, flub*",
    "🥒, 🥒",
    "泥, 泥",
    "कीचड़, कीचड़",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  })
  void it_is_read_with_single_blanks(String typed, String word) {
    assertThat(HiddenWord.parse(typed)).map(HiddenWord::value).contains(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        ".",
        "+-*/",
        "***",
        "\u0301",
        "a\u0000b",
        "\uD800",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void what_cannot_be_looked_for_is_none(String typed) {
    assertThat(HiddenWord.parse(typed)).isEmpty();
  }
}
