package quizhall.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./quizhall run} tells Java about the start cache, in a checkout that is built. */
class StartCacheScriptTest {
  private static final Pattern NAMED = Pattern.compile("-Dquizhall\\.start-cache=(\\S+)");

  @TempDir private Path home;

  private Path jar;

  @BeforeEach
  void build() throws IOException {
    Files.copy(Path.of("..", "quizhall"), home.resolve("quizhall"));
    write("frontend/package-lock.json", "");
    write("frontend/dist/index.html", "");
    write("pom.xml", "");
    write("load-test/target/lib/some.jar", "");
    write("standalone/target/lib/library.jar", "a library");
    jar = write("standalone/target/standalone-1.jar", "a jar");
    write("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
    program("jdk/bin/javac", "");
    program("jdk/bin/java", "echo \"$@\"");
    program("tools/mvn", "");
    program("tools/node", "echo v99.0.0");
    program("tools/npm", "");
    // Newer than all of it: nothing is to be built.
    for (String stamp : List.of("target/services-built", "target/pages-built")) {
      write(stamp, "");
    }
    write("frontend/node_modules/.quizhall", "");
  }

  @Test
  void the_first_start_is_told_where_to_keep_it_and_the_next_one_takes_it() throws Exception {
    String first = run("on");
    Path cache = named(first);
    Files.createFile(cache);

    String second = run("on");

    assertThat(first).doesNotContain("AOTCache");
    assertThat(named(second)).isEqualTo(cache);
    assertThat(second).contains("-XX:AOTCache=" + cache);
    assertThat(cache.getParent()).isEqualTo(jar.getParent());
  }

  @Test
  void what_was_made_of_other_jars_or_by_another_java_is_not_taken() throws Exception {
    Path ofTheFirst = named(run("on"));
    Files.createFile(ofTheFirst);

    Files.writeString(jar, "A jar");
    String changed = run("on");
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.4\"\n");
    String elsewhere = run("on");

    assertThat(changed).doesNotContain("AOTCache");
    assertThat(named(changed)).isNotEqualTo(ofTheFirst);
    assertThat(named(elsewhere)).isNotIn(ofTheFirst, named(changed));
  }

  @Test
  void it_can_be_switched_off() throws Exception {
    Files.createFile(named(run("on")));

    assertThat(run("off")).contains("quizhall.standalone.Main").doesNotContain("start-");
  }

  private static Path named(String command) {
    Matcher matcher = NAMED.matcher(command);
    assertThat(matcher.find()).as(command).isTrue();
    return Path.of(matcher.group(1));
  }

  /** The command line that Java gets. */
  private String run(String cache) throws IOException, InterruptedException {
    ProcessBuilder script =
        new ProcessBuilder(home.resolve("quizhall").toString(), "run").redirectErrorStream(true);
    script.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    script.environment().merge("PATH", home.resolve("tools") + ":", (path, ours) -> ours + path);
    script.environment().put("QUIZHALL_START_CACHE", cache);
    Process process = script.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private Path write(String name, String content) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private void program(String name, String script) throws IOException {
    Path file = write(name, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
