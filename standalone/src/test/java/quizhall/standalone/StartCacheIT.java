package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a rehearsed start shortens others, and stops none. */
@Tag("brings-its-stores")
@Tag("own-processes")
class StartCacheIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static StartCache cache;

  @TempDir private Path home;

  /** {@code ./quizhall test} has made one before; what is older than the jars is of other jars. */
  @BeforeAll
  static void make() throws IOException {
    Path jar = PackagedMachines.jar();
    FileTime built =
        Collections.max(List.of(newest(jar.getParent()), newest(jar.resolveSibling("lib"))));
    try (var made = Files.newDirectoryStream(jar.getParent(), "start-*.aot")) {
      for (Path each : made) {
        if (Files.getLastModifiedTime(each).compareTo(built) > 0) {
          cache = new StartCache(each);
          return;
        }
      }
    }
    cache = new StartCache(jar.resolveSibling("start-of-a-test.aot"));
    assertThat(StartCacheMaking.atOnce(cache, jar.toString()).make()).isTrue();
  }

  private static FileTime newest(Path folder) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        newest = Collections.max(List.of(newest, Files.getLastModifiedTime(jar)));
      }
    }
    return newest;
  }

  @Test
  void most_classes_of_a_start_come_out_of_it() throws IOException {
    Path classes = home.resolve("classes.log");

    String said = start(List.of("-Xlog:class+load:file=" + classes));

    assertThat(said).doesNotContain("Java does not use");
    List<String> loaded = Files.readAllLines(classes);
    assertThat(loaded.stream().filter(line -> line.contains("shared objects file")).count())
        .as("of %d classes", loaded.size())
        .isGreaterThan(loaded.size() * 3L / 4);
  }

  @Test
  void where_java_refuses_it_the_start_says_so_once_and_goes_on() throws IOException {
    assertThat(start(List.of("-XX:+UseZGC")))
        .containsOnlyOnce("Java does not use " + cache.file())
        .doesNotContain("[warning]", "[error]");
  }

  /** Returns what the terminal shows of a start that comes to its end. */
  private String start(List<String> more) throws IOException {
    Path pages = Files.createDirectories(home.resolve("frontend").resolve("dist"));
    Files.writeString(pages.resolve("index.html"), "<!doctype html>");
    List<String> options = new ArrayList<>(cache.flags(PackagedMachines.jar().toString()));
    options.addAll(more);
    try (var process = RunProcess.start(home, options)) {
      await().atMost(PATIENCE).until(process::isWelcoming);
      process.stop();
      return process.output();
    }
  }
}
