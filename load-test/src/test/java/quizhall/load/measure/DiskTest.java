package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
  @TempDir private Path folder;

  @Test
  void each_write_is_timed_and_nothing_is_left() throws Exception {
    var writes = Disk.writes(folder);

    assertThat(writes.getTotalCount()).isEqualTo(200);
    assertThat(writes.getMinValue()).isPositive();
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
