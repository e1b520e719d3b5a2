package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
  @TempDir private Path folder;

  private Path jar;
  private StartCache cache;

  @BeforeEach
  void build() {
    jar = folder.resolve("standalone-1.jar");
    cache = new StartCache(folder.resolve("start-1-2.aot"));
  }

  @Test
  void nothing_is_taken_before_it_is_made() {
    assertThat(cache.flags(jar.toString())).isEmpty();
  }

  @Test
  void what_is_made_is_taken_for_the_jars_beside_it_alone() throws IOException {
    cache.take(Files.createFile(cache.unfinished()));

    assertThat(cache.flags(jar.toString())).contains("-XX:AOTCache=" + cache.file());
    Path ofAnother = folder.resolve("another").resolve(jar.getFileName());
    assertThat(cache.flags(ofAnother.toString())).isEmpty();
    assertThat(cache.flags(folder.resolve("changed") + ":" + jar)).isEmpty();
  }

  @Test
  void what_earlier_builds_have_made_goes() throws IOException {
    Path earlier = Files.createFile(folder.resolve("start-3-4.aot"));
    Path unfinished = Files.createFile(folder.resolve("start-3-4.aot.7.new"));
    Files.createFile(jar);

    cache.take(Files.createFile(cache.unfinished()));

    assertThat(cache.isMade()).isTrue();
    assertThat(jar).exists();
    assertThat(earlier).doesNotExist();
    assertThat(unfinished).doesNotExist();
  }
}
