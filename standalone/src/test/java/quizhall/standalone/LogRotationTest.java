package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {
  private static final int LARGEST = 100;

  @TempDir private Path data;

  private Path log;
  private LogRotation rotation;

  @BeforeEach
  void aLog() throws IOException {
    log = Files.createDirectories(data.resolve("logs")).resolve("game-1.log");
    rotation = new LogRotation(data, LARGEST);
  }

  @Test
  void a_log_that_is_too_large_is_packed_and_its_program_goes_on_at_the_new_end()
      throws IOException {
    try (OutputStream program =
        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      program.write("a".repeat(LARGEST + 1).getBytes(StandardCharsets.UTF_8));

      rotation.rotate();
      program.write('b');
    }

    assertThat(log).hasContent("b");
    assertThat(unpacked(1)).isEqualTo("a".repeat(LARGEST + 1));
  }

  @Test
  void the_newest_packed_ones_are_kept() throws IOException {
    for (int round = 0; round <= LogRotation.KEPT; round++) {
      Files.writeString(log, round + "a".repeat(LARGEST));
      rotation.rotate();
    }

    assertThat(unpacked(1)).startsWith("" + LogRotation.KEPT);
    assertThat(unpacked(LogRotation.KEPT)).startsWith("1");
    assertThat(log.getParent()).isDirectoryNotContaining("glob:**.6.gz");
  }

  @Test
  void small_logs_and_those_of_others_stay() throws IOException {
    Path others = log.resolveSibling("production.log");
    Files.writeString(log, "a".repeat(LARGEST));
    Files.writeString(LogFile.of(data), "a".repeat(LARGEST + 1));
    Files.writeString(others, "a".repeat(LARGEST + 1));

    rotation.rotate();

    assertThat(log).hasSize(LARGEST);
    assertThat(LogFile.of(data)).hasSize(LARGEST + 1L);
    assertThat(others).hasSize(LARGEST + 1L);
  }

  @Test
  void a_log_that_cannot_be_packed_is_cut_and_keeps_what_was_packed_before() throws IOException {
    Files.writeString(log, "a".repeat(LARGEST + 1));
    rotation.rotate();
    Files.createDirectories(log.resolveSibling("game-1.log.new.gz").resolve("in the way"));
    Files.writeString(log, "b".repeat(LARGEST + 1));

    rotation.rotate();

    assertThat(log).isEmptyFile();
    assertThat(unpacked(1)).startsWith("a");
  }

  private String unpacked(int number) throws IOException {
    try (var packed =
        new GZIPInputStream(
            Files.newInputStream(log.resolveSibling("game-1.log." + number + ".gz")))) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
