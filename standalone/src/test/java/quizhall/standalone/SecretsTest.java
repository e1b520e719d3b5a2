package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void they_are_drawn_once_and_kept() {
    var first = Secrets.of(folder);
    var again = Secrets.of(folder);

    assertThat(again.hostPassword()).isEqualTo(first.hostPassword());
    assertThat(again.sessionKeys()).isEqualTo(first.sessionKeys());
  }

  @Test
  void no_two_installations_share_one(@TempDir Path other) {
    assertThat(Secrets.of(folder).serviceKey()).isNotEqualTo(Secrets.of(other).serviceKey());
  }

  @Test
  void only_their_owner_may_read_them() throws IOException {
    Secrets.of(folder);

    assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void one_that_a_newer_version_needs_is_added() throws IOException {
    var before = Secrets.of(folder);
    Path file = folder.resolve("secrets.properties");
    Files.write(
        file,
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("broker")).toList());

    var after = Secrets.of(folder);

    assertThat(after.broker()).isNotBlank();
    assertThat(after.postgres()).isEqualTo(before.postgres());
  }
}
