package quizhall.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEndTest {
  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void name() {
    log = folder.resolve("some.log");
  }

  @Test
  void what_earlier_runs_have_written_is_not_quoted() throws IOException {
    Files.writeString(log, "of yesterday\n");
    var end = LogEnd.from(log);

    Files.writeString(log, "of today\nat last\n\n", StandardOpenOption.APPEND);

    assertThat(end.quoted()).contains(log.toString(), "of today").doesNotContain("yesterday");
    assertThat(end.lastLine()).isEqualTo("at last");
  }

  @Test
  void of_a_long_log_the_last_lines_are_quoted() throws IOException {
    var end = LogEnd.from(log);

    Files.writeString(log, "x".repeat(100_000) + "\n" + "filling\n".repeat(20) + "the reason\n");

    assertThat(end.quoted()).contains("the reason").hasSizeLessThan(1_000);
  }

  @Test
  void an_empty_log_is_told_to_be_empty() {
    assertThat(LogEnd.from(log).quoted()).contains("nothing", log.toString());
    assertThat(LogEnd.from(log).lastLine()).isEmpty();
  }

  @Test
  void bytes_that_are_no_text_do_not_hide_the_others() throws IOException {
    var end = LogEnd.from(log);

    Files.write(log, new byte[] {(byte) 0xff, (byte) 0xfe, '\n', 'w', 'h', 'y', '\n'});

    assertThat(end.quoted()).contains("why");
  }

  @Test
  void a_log_that_was_begun_anew_is_read_from_its_begin() throws IOException {
    Files.writeString(log, "a long line of yesterday\n");
    var end = LogEnd.from(log);

    Files.writeString(log, "new\n");

    assertThat(end.lastLine()).isEqualTo("new");
  }
}
