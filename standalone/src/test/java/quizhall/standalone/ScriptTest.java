package quizhall.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./quizhall}, as far as it builds nothing. */
class ScriptTest {
  private static final Path SCRIPT = Path.of("..", "quizhall");

  @ParameterizedTest
  @ValueSource(strings = {"run", "cluster", "test", "drill", "format"})
  void who_asks_for_help_is_not_made_to_wait_for_what_is_built(String command)
      throws IOException, InterruptedException {
    ProcessBuilder asked =
        new ProcessBuilder(SCRIPT.toString(), command, "--help").redirectErrorStream(true);
    // Nothing could be built with this.
    asked.environment().put("JAVA_HOME", "/nowhere");
    asked.environment().put("MAVEN_ARGS", "--no-such-option");
    Process process = asked.start();

    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).startsWith("Quizhall: live quizzes").contains("./quizhall run [--port 8080]");
  }
}
