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
      List.of(
          "awk",
          "bash",
          "cat",
          "dirname",
          "env",
          "find",
          "head",
          "ls",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "tail",
          "touch",
          "uname");

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
      Files.createSymbolicLink(programs.resolve(name), ofThisMachine(name));
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
