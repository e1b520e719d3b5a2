package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTest {

  @ParameterizedTest
  @CsvSource({
    "7KX2QM, 7KX2QM",
    "7kx2qm, 7KX2QM",
    "' 7kx-2QM ', 7KX2QM",
    "'7 k x 2 q m', 7KX2QM",
    "oOiIlL, 001111"
  })
  void a_code_is_read_as_people_type_it(String typed, String code) {
    assertThat(RoomCode.parse(typed)).contains(new RoomCode(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "7KX2Q", "7KX2QMM", "7KX2QU", "7KX2Q_", "7KX2QÄ", "７KX2QM"})
  void what_cannot_be_a_code_is_none(String typed) {
    assertThat(RoomCode.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7kx2qm", "OKX2QM", "7KX-2QM", ""})
  void a_code_has_one_spelling(String other) {
    assertThatThrownBy(() -> new RoomCode(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_random_code_is_read_back_in_any_case() {
    SecureRandom random = new SecureRandom();

    for (int i = 0; i < 1_000; i++) {
      RoomCode code = RoomCode.random(random);
      assertThat(RoomCode.parse(code.value().toLowerCase(Locale.ROOT))).contains(code);
    }
  }

  @Test
  void a_random_code_begins_in_one_of_256_ways() {
    SecureRandom random = new SecureRandom();

    for (int i = 0; i < 1_000; i++) {
      assertThat(RoomCode.random(random).value()).matches(".[2-9]....");
    }
  }

  @Test
  void a_code_is_drawn_to_begin_as_it_is_wanted() {
    CodePrefix prefix = new CodePrefix("K7");

    for (int i = 0; i < 100; i++) {
      assertThat(RoomCode.random(prefix, new SecureRandom()).prefix()).isEqualTo(prefix);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "K7X", "k7", "O7", "U7", "K1", "K0", "KK", "7 ", "7Ä", "K７"})
  void a_beginning_is_a_character_as_it_is_stored_and_a_digit(String other) {
    assertThat(CodePrefix.parse(other)).isEmpty();
    assertThatThrownBy(() -> new CodePrefix(other)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"K72QM0, K7", "K22QM0, K2", "K92QM0, K9", "K02QM0, K8", "K12QM0, K9", "KA2QM0, K2"})
  void codes_of_any_form_live_in_one_of_256_shards(String code, String prefix) {
    assertThat(new RoomCode(code).prefix().value()).isEqualTo(prefix);
  }

  @Property
  void reading_never_fails_and_what_was_read_reads_as_itself(@ForAll String typed) {
    assertThat(RoomCode.parse(typed))
        .satisfies(code -> code.ifPresent(c -> assertThat(RoomCode.parse(c.value())).contains(c)));
  }

  @Property
  void six_characters_of_the_alphabet_are_a_code(
      @ForAll @StringLength(6) @Chars({'0', '9', 'M', 'Z'}) @CharRange(from = 'A', to = 'H')
          String code) {
    assertThat(RoomCode.parse(code)).contains(new RoomCode(code));
  }
}
