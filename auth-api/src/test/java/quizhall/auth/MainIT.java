package quizhall.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import quizhall.core.testing.ApiClient;
import quizhall.core.testing.OpenApiContract;
import quizhall.embedded.FreePorts;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/**
 * The real process, as an operator starts it: exit codes and what it says. What it asks of the
 * database, migrations included, each other class asks as well.
 */
@Tag("same-on-any-stores")
@ExtendWith(Stores.class)
class MainIT {
  private static final String FLAGS = "JDK_JAVA_OPTIONS";

  @TempDir private Path folder;

  @Test
  void it_refuses_to_serve_before_it_was_migrated_then_serves_and_stops() throws Exception {
    try (var database = TestDatabase.create()) {
      refusesThenServesAndStops(database);
    }
  }

  private void refusesThenServesAndStops(TestDatabase database) throws Exception {
    int port = FreePorts.next();
    Map<String, Object> settings = new TreeMap<>(RunningAuth.settings(database));
    settings.put("quizhall.http.interface", "127.0.0.1");
    settings.put("quizhall.http.port", port);

    var tooEarly = start(settings);
    assertThat(exitCode(tooEarly)).isEqualTo(2);
    assertThat(lines("err")).singleElement().asString().contains("lacks", "`migrate`");

    assertThat(exitCode(start(settings, "migrate"))).isZero();
    assertThat(lines("out")).contains("auth: 2 migrations applied");

    var serving = start(settings);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> lines("out").contains("auth is ready on http://127.0.0.1:" + port));
    var client =
        new ApiClient(
            URI.create("http://127.0.0.1:" + port), OpenApiContract.of("openapi/auth.yaml"));
    assertThat(client.get("/.well-known/jwks.json").json().path("keys")).hasSize(1);

    serving.destroy();
    exitCode(serving);
    assertThat(FreePorts.isFree(port)).isTrue();
  }

  @Test
  void a_secret_that_is_missing_ends_the_start_with_one_line(TestDatabase database)
      throws Exception {
    Map<String, Object> settings = new TreeMap<>(RunningAuth.settings(database));
    settings.put("quizhall.migrate-on-start", true);
    settings.remove("quizhall.auth.key-encryption-key");

    assertThat(exitCode(start(settings))).isEqualTo(2);

    assertThat(lines("err"))
        .singleElement()
        .isEqualTo(
            "auth does not start: quizhall.auth.key-encryption-key is not set and has no default");
  }

  private Process start(Map<String, Object> settings, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(flagsOfTestProcesses());
    settings.forEach((path, value) -> command.add("-D" + path + "=" + value));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    var process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    // Java would tell of it before all that the process says.
    process.environment().remove(FLAGS);
    return process.start();
  }

  private static List<String> flagsOfTestProcesses() {
    return Pattern.compile("\\s+")
        .splitAsStream(Objects.toString(System.getenv(FLAGS), ""))
        .filter(flag -> !flag.isEmpty())
        .toList();
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file), UTF_8);
  }
}
