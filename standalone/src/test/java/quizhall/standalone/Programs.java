package quizhall.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that tests ask for an opinion. */
final class Programs {
  private Programs() {}

  /** Docker Compose, its second version: what the environment names, else what is installed. */
  static Optional<List<String>> compose() {
    return Stream.of(
            Optional.ofNullable(System.getenv("QUIZHALL_TEST_COMPOSE"))
                .filter(path -> !path.isBlank())
                .map(List::of),
            Optional.of(List.of("docker", "compose")),
            Optional.of(List.of("docker-compose")))
        .flatMap(Optional::stream)
        .filter(Programs::isSecondVersion)
        .findFirst();
  }

  /** What it says, on both of its outputs, with its exit code when that is not 0. */
  static String output(List<String> program, String... arguments) throws IOException {
    var process =
        new ProcessBuilder(Stream.concat(program.stream(), Stream.of(arguments)).toList())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = process.onExit().join().exitValue();
    return code == 0 ? said : said + " (exit code " + code + ")";
  }

  private static boolean isSecondVersion(List<String> program) {
    try {
      return output(program, "version", "--short").matches("v?[2-9]\\d*\\.[^(]*");
    } catch (IOException notThere) {
      return false;
    }
  }
}
