package quizhall.quiz.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource({
    "ffd8ffe000104a464946, JPEG",
    "89504e470d0a1a0a0000, PNG",
    "474946383961, GIF",
    "524946460000000057454250, WEBP",
    "524946460000000057415645, WAV",
    "524946460000000041564920, VIDEO",
    "49443304000000000000, MP3",
    "fffb9064, MP3",
    "fff15080, AAC",
    "4f67675300020000, OGG",
    "0000001c667479704d344120, M4A",
    "0000001c6674797069736f6d, M4A",
    "0000001c6674797068656963, HEIC",
    "0000001c667479706d696631, HEIC",
    "0000001c6674797061766966, AVIF",
    "ff0a, JPEG_XL",
    "424d0000, BMP",
    "49492a00, TIFF",
    "4d4d002a, TIFF",
    "255044462d, PDF",
    "1a45dfa3, VIDEO",
    "664c6143, FLAC",
    "464f524d0000000041494646, AIFF",
    "4d546864, MIDI",
    "504b0304, UNKNOWN",
    "00, UNKNOWN"
  })
  void a_file_is_what_it_begins_with(String start, FileFormat format) {
    assertThat(FileFormat.of(HexFormat.of().parseHex(start))).isEqualTo(format);
  }

  @Test
  void a_drawing_is_known_by_its_word_wherever_it_begins() {
    assertThat(format("<svg xmlns='http://www.w3.org/2000/svg'/>")).isEqualTo(FileFormat.SVG);
    assertThat(format("<?xml version='1.0'?>\n<!-- mine -->\n<SVG>")).isEqualTo(FileFormat.SVG);
    assertThat(format("<html>")).isEqualTo(FileFormat.UNKNOWN);
    assertThat(format("")).isEqualTo(FileFormat.UNKNOWN);
  }

  private static FileFormat format(String text) {
    return FileFormat.of(text.getBytes(ISO_8859_1));
  }
}
