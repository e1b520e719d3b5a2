package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./quizhall} looks for and says before it builds, with programs of straw around it.
 */
class ScriptTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** All that it finds of this machine. */
  private static final List<String> REAL_PROGRAMS =
      Pattern.compile(" ")
          .splitAsStream(
              "awk bash cat cut dirname env find grep head ls mkdir mv"
                  + " readlink rm sed sh sleep tail touch uname")
          .toList();

  @TempDir private Path folder;

  private Path checkout;
  private Path programs;
  private Path output;

  @BeforeEach
  void layOut() throws IOException {
    checkout = Files.createDirectories(folder.resolve("checkout"));
    Files.copy(
        Checkout.HOME.resolve("quizhall"),
        checkout.resolve("quizhall"),
        StandardCopyOption.COPY_ATTRIBUTES);
    output = folder.resolve("output");
    programs = Files.createDirectories(folder.resolve("programs"));
    for (String name : REAL_PROGRAMS) {
      program(name, "exec %s \"$@\"".formatted(ofThisMachine(name)));
    }
    program("id", "echo 1000");
    program("apt-get", "exit 100");
    program("nginx", "exit 0");
    program("npm", "exit 1");
    program("mvn", "touch '%s/built'; exit 1".formatted(folder));
    node("exit 1");
  }

  /** Its search for a browser finds what bringing one leaves. */
  private void node(String bringing) throws IOException {
    program(
        "node",
        """
        case "$*" in
          --version) echo v22.17.0 ;;
          *chromium.mjs) ls '%1$s/chromium' 2>/dev/null || true ;;
          *chromium.mjs\\ --bring) %2$s ;;
        esac
        """
            .formatted(folder, bringing));
  }

  @Test
  void what_tests_lack_is_named_with_the_command_that_brings_it_before_anything_is_built()
      throws Exception {
    assertThat(exitCode(quizhall("test"))).isEqualTo(1);

    assertThat(output).content().contains("Chromium or Chrome", "sudo apt-get install", "chromium");
    assertThat(folder.resolve("built")).doesNotExist();
  }

  @Test
  void tests_get_a_browser_from_a_registry_where_nothing_may_be_installed() throws Exception {
    node("touch '%s/chromium'".formatted(folder));

    exitCode(quizhall("test"));

    assertThat(output).content().contains("Fetching a Chromium").doesNotContain("not found");
    assertThat(folder.resolve("built")).exists();
  }

  @Test
  void the_failed_tests_and_their_number_come_last() throws Exception {
    node("touch '%s/chromium'".formatted(folder));
    Files.createDirectories(checkout.resolve("frontend").resolve("node_modules"));
    Files.createFile(checkout.resolve("frontend").resolve("package-lock.json"));
    program(
        "mvn",
        """
        case "$*" in
          *" install") exit 0 ;;
          *surefire:test*) echo '[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1' ;;
          *) echo '[ERROR] quizhall.SomeIT.it_works -- Time elapsed: 0.1 s <<< FAILURE!'
             echo '[ERROR] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0'
             exit 1 ;;
        esac
        """);
    program("npm", "echo '  10 passed (2.3m)'");

    int exitCode = exitCode(quizhall("test"));

    assertThat(exitCode).isEqualTo(1);
    String end = Files.readString(output).replaceFirst("(?s).*== All tests", "");
    assertThat(end)
        .contains("quizhall.SomeIT.it_works", "Something failed in:", "processes", "standalone")
        .containsPattern("(?m)^\\d+ passed, 2 failed, 3 skipped$");
  }

  @Test
  void a_terminal_is_not_needed_to_see_what_is_built() throws Exception {
    program("mvn", "while [ ! -e '%s/enough' ]; do sleep 0.1; done; exit 1".formatted(folder));

    Process building = quizhall("run");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(output)
                    .content()
                    .containsPattern("Building the services …\n(.*\n)*.*… \\d+ s so far"));
    Files.createFile(folder.resolve("enough"));
    exitCode(building);
  }

  private Process quizhall(String command) throws IOException {
    var process =
        new ProcessBuilder(checkout.resolve("quizhall").toString(), command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    process.environment().clear();
    process.environment().put("PATH", programs.toString());
    process.environment().put("HOME", folder.toString());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("QUIZHALL_NEWS_SECONDS", "1");
    return process.start();
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private void program(String name, String script) throws IOException {
    Path file = programs.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private static Path ofThisMachine(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
