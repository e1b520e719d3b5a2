package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

  @ParameterizedTest
  @CsvSource({
    "Ann, Ann",
    "'  Ann  ', Ann",
    "'Ann   Lee', Ann Lee",
    "'Ann\tLee', Ann Lee",
    "'Ann\u00A0\u3000Lee', Ann Lee",
    "'Zoe\u0308', Zo\u00EB",
    "O'Neil!, O'Neil!"
  })
  void a_name_is_read_with_single_blanks_and_composed_letters(String typed, String name) {
    assertThat(Nickname.parse(typed)).map(Nickname::value).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301",
        "\u0301Ann",
        "Ann \u0301",
        "\u093E", // a vowel sign without a letter
        "Z\u0300\u0301\u0302",
        "ก\u0E34\u0E34\u0E34\u0E34\u0E34",
        "A\u20DD\u20DD\u20DD"
      })
  void marks_that_stand_alone_or_pile_up_are_no_name(String typed) {
    assertThat(Nickname.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Thị Hồng",
        "Zoë",
        "กิ่งแก้ว",
        "שָׁלוֹם",
        "مُحَمَّد",
        "བསྟན་འཛིན",
        "สุ\u0E48ม",
        "1\uFE0F\u20E3",
        "Ǫ́la",
        "ខ្ញុំ"
      })
  void marks_that_spellings_need_are_welcome(String typed) {
    assertThat(Nickname.parse(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"李小龍", "محمد", "👩‍👩‍👧", "❤\uFE0F", "می\u200Cخواهم", "नमस्ते", "7"})
  void names_of_all_scripts_and_emoji_are_welcome(String typed) {
    assertThat(Nickname.parse(typed)).map(Nickname::value).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\t\n",
        "\u3000",
        "Ann\u0000",
        "A\u0007nn",
        "\u001B[31mAnn",
        "Ann\u0085",
        "\u202Ennا",
        "A\u200Bnn",
        "\uFEFFAnn",
        "\uE000",
        "\uD800",
        "\uDC00Ann",
        "\uFFFF"
      })
  void empty_control_and_invisible_characters_are_no_name(String typed) {
    assertThat(Nickname.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200D",
        "\u200C\u200D",
        "\uFE0F",
        "\u034F",
        "\u3164",
        "\u115F",
        "\u2800",
        "\u3164 \u200D"
      })
  void a_name_that_nobody_can_see_is_no_name(String typed) {
    assertThat(Nickname.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "😀", "e\u0301", "👩\u200D👩\u200D👧", "🇫🇷", "ខ្ញុំ", "नि"})
  void a_name_has_at_most_24_characters_as_people_count_them(String character) {
    assertThat(Nickname.parse(character.repeat(24))).isPresent();
    assertThat(Nickname.parse(character.repeat(25))).isEmpty();
  }

  @Test
  void one_character_is_not_without_end() {
    assertThat(Nickname.parse("👩" + "\u200D👩".repeat(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {193, 500, 1_000_000})
  void very_long_names_are_no_names(int length) {
    assertThat(Nickname.parse("a".repeat(length))).isEmpty();
  }

  static Stream<Arguments> names_that_look_alike() {
    return Stream.of(
        Arguments.of("Ann", "ann"),
        Arguments.of("Ann", "ANN"),
        Arguments.of("Ann", "Ａｎｎ"),
        Arguments.of("Ann", "𝐀𝐧𝐧"),
        Arguments.of("Ann", "ⓐⓝⓝ"),
        Arguments.of("Zoë", "ZOE\u0308"),
        Arguments.of("Straße", "STRASSE"),
        Arguments.of("Οδός", "ΟΔΌΣ"),
        Arguments.of("fish", "ﬁsh"),
        Arguments.of("Ann", "A\u200Dnn"),
        Arguments.of("Ann", "Ann\u200C"),
        Arguments.of("Ann", "Ann\uFE0F"),
        Arguments.of("Ann", "A\u034Fnn"),
        Arguments.of("Ann", "\u0410nn"), // Cyrillic A
        Arguments.of("ANN", "\u0430nn"), // Cyrillic a
        Arguments.of("Ali", "AIi"), // capital i for l
        Arguments.of("AIi", "ali"),
        Arguments.of("ALI", "ali"),
        Arguments.of("Bob 1", "Bob l"),
        Arguments.of("\u0412\u041E\u0412", "BOB"), // Cyrillic capitals
        Arguments.of("\u0412\u041E\u0412", "\u0432\u043E\u0432"), // the same word in small ones
        Arguments.of("Ann", "Ann\u3164"));
  }

  @ParameterizedTest
  @MethodSource
  void names_that_look_alike(String one, String other) {
    assertThat(keys(one)).containsAnyElementsOf(keys(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Ann, Anna",
    "Ann, Änn",
    "Ann 1, Ann 2",
    "Ann Lee, AnnLee",
    "Иван, Ivan",
    "Οδός, Odos",
    "李小龍, 李小",
    "Zoë, Zoe",
    "Mia, Mina"
  })
  void names_that_look_different(String one, String other) {
    assertThat(keys(one)).doesNotContainAnyElementsOf(keys(other));
  }

  @Test
  void only_what_a_journal_may_hold_is_a_nickname() {
    assertThat(new Nickname("Z\u0300\u0301\u0302").value()).hasSize(4);

    assertThatThrownBy(() -> new Nickname("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Nickname("a".repeat(1_000)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Nickname("A\u0000")).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void reading_never_fails_and_what_was_read_reads_as_itself(@ForAll("typed") String typed) {
    Nickname.parse(typed)
        .ifPresent(
            name -> {
              assertThat(Nickname.parse(name.value())).contains(name);
              assertThat(name.value()).isNotEmpty();
              assertThat(name.value()).isEqualTo(name.value().strip()).doesNotContain("  ");
            });
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings()
            .withChars('A', 'b', ' ', '\t', '\u0301', '\u200D', '\u00A0', '\u0000', '\uFE0F')
            .ofMaxLength(30));
  }

  private static Set<String> keys(String typed) {
    return Nickname.parse(typed).orElseThrow().keys();
  }
}
