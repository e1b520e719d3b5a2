package quizhall.quiz.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quizhall.quiz.media.Sounds.m4a;
import static quizhall.quiz.media.Sounds.mp3;
import static quizhall.quiz.media.Sounds.opus;
import static quizhall.quiz.media.Sounds.wav;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.quiz.media.Sounds;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.UnfitFile;

class SoundMakerTest {

  private final SoundMaker maker = new SoundMaker(Duration.ofSeconds(30));

  static Stream<Arguments> sounds() {
    return Stream.of(
        Arguments.of("clip.wav", wav(2), 2.0),
        Arguments.of("clip.mp3", mp3(100), 100 * 1152 / 44_100.0),
        Arguments.of("clip.ogg", opus(3), 3.0),
        Arguments.of("clip.m4a", m4a(4), 4.0));
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void a_sound_is_measured_and_its_notes_are_gone(String name, byte[] upload, double seconds)
      throws UnfitFile {
    assertThat(new String(upload, ISO_8859_1)).contains(Sounds.SECRET);

    Made made = made(upload);

    assertThat(made.main().name()).isEqualTo(name);
    assertThat(made.length().orElseThrow().toMillis() / 1000.0)
        .isEqualTo(Math.floor(seconds * 1000) / 1000);
    assertThat(new String(made.main().content(), ISO_8859_1)).doesNotContain(Sounds.SECRET);
    assertThat(FileFormat.of(made.main().content())).isEqualTo(FileFormat.of(upload));
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void what_was_cleaned_is_clean(String name, byte[] upload, double seconds) throws UnfitFile {
    byte[] once = made(upload).main().content();

    assertThat(made(once).main().content()).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void whatever_is_wrong_with_a_file_it_is_refused_and_not_worse(
      String name, byte[] upload, double seconds) {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] wrong =
          Arrays.copyOf(upload, i % 3 == 0 ? random.nextInt(upload.length) : upload.length);
      for (int change = 0; change < 4 && wrong.length > 0; change++) {
        wrong[random.nextInt(Math.min(wrong.length, 600))] = (byte) random.nextInt();
      }
      try {
        assertThat(maker.make(wrong, FileFormat.of(upload)).bytes()).isPositive();
      } catch (UnfitFile refused) {
        assertThat(refused.reason()).isNotBlank();
      }
    }
  }

  @Test
  void a_sound_of_the_longest_time_is_taken_and_a_longer_one_is_not() throws UnfitFile {
    assertThat(made(wav(30)).length()).contains(Duration.ofSeconds(30));
    for (byte[] longer : List.of(wav(31), mp3(1150), opus(31), m4a(31))) {
      assertThatThrownBy(() -> made(longer)).hasMessage("lasts 31 seconds; at most 30 are taken");
    }
  }

  @Test
  void a_file_without_a_sound_in_it_is_refused() {
    for (byte[] silent : List.of(wav(0), mp3(0), opus(0), m4a(0))) {
      assertThatThrownBy(() -> made(silent))
          .isInstanceOf(UnfitFile.class)
          .hasMessage("is damaged or cut off");
    }
  }

  @Test
  void a_sound_that_is_cut_off_is_refused_where_its_form_tells_and_else_ends_earlier()
      throws UnfitFile {
    for (byte[] whole : List.of(opus(2), m4a(2))) {
      assertThatThrownBy(() -> made(half(whole))).hasMessage("is damaged or cut off");
    }
    for (byte[] whole : List.of(wav(2), mp3(100))) {
      assertThat(made(half(whole)).length().orElseThrow())
          .isBetween(Duration.ofMillis(500), Duration.ofMillis(1_500));
    }
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  @Test
  void boxes_stay_where_others_say_they_are() throws UnfitFile {
    byte[] upload = m4a(1);

    byte[] cleaned = made(upload).main().content();

    assertThat(cleaned).hasSameSizeAs(upload);
    assertThat(new String(cleaned, ISO_8859_1).indexOf("mdat"))
        .isEqualTo(new String(upload, ISO_8859_1).indexOf("mdat"));
    assertThat(new String(cleaned, ISO_8859_1)).doesNotContain("\1\2\3\4").doesNotContain("udta");
  }

  @Test
  void the_pages_of_ogg_have_their_numbers_and_checksums() throws UnfitFile {
    byte[] cleaned = made(opus(2)).main().content();

    int pages = 0;
    int at = 0;
    while (at < cleaned.length) {
      assertThat(new String(cleaned, at, 4, ISO_8859_1)).isEqualTo("OggS");
      assertThat(Integer.reverseBytes(ByteBuffer.wrap(cleaned).getInt(at + 18))).isEqualTo(pages++);
      int segments = cleaned[at + 26] & 0xFF;
      int length = 27 + segments;
      for (int i = 0; i < segments; i++) {
        length += cleaned[at + 27 + i] & 0xFF;
      }
      byte[] page = Arrays.copyOfRange(cleaned, at, at + length);
      int said = Integer.reverseBytes(ByteBuffer.wrap(page).getInt(22));
      ByteBuffer.wrap(page).putInt(22, 0);
      assertThat(checksum(page)).isEqualTo(said);
      at += length;
    }
    assertThat(pages).isEqualTo(4);
  }

  /** Bit by bit, as RFC 3533 has it. */
  private static int checksum(byte[] page) {
    int rest = 0;
    for (byte one : page) {
      rest ^= one << 24;
      for (int bit = 0; bit < 8; bit++) {
        rest = rest < 0 ? (rest << 1) ^ 0x04C11DB7 : rest << 1;
      }
    }
    return rest;
  }

  @Test
  void what_browsers_do_not_play_is_refused_by_name() {
    assertThatThrownBy(() -> made(wav(1, 6))).hasMessageContaining("WAV sound of a kind");
    assertThatThrownBy(() -> made(m4a(1, "vide", "avc1")))
        .hasMessageContaining("more than a sound");
    assertThatThrownBy(() -> made(m4a(1, "soun", "alac")))
        .hasMessageContaining("M4A sound of a kind");
    byte[] speex = opus(1);
    System.arraycopy("Speex   ".getBytes(ISO_8859_1), 0, speex, 28, 8);
    assertThatThrownBy(() -> made(speex)).hasMessageContaining("Ogg file of another kind");
  }

  private Made made(byte[] upload) throws UnfitFile {
    return maker.make(upload, FileFormat.of(upload));
  }
}
