package quizhall.standalone;

import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser of the person at the terminal.
 *
 * @param command opens the address that is added to it
 */
record Browser(List<String> command) {
  private static final Logger LOG = LoggerFactory.getLogger(Browser.class);

  /** The one of this machine; none where nobody would see it. */
  static Optional<Browser> here() {
    // There is none in JDK 25 where nobody is at a terminal, and one that says so in 22 to 24.
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return terminal
        ? of(System.getProperty("os.name"), System.getenv(), Browser::isProgram)
        : Optional.empty();
  }

  /**
   * @param installed whether there is a program of this name
   */
  static Optional<Browser> of(
      String system, Map<String, String> environment, Predicate<String> installed) {
    if (environment.containsKey("SSH_CONNECTION") || environment.containsKey("SSH_TTY")) {
      return Optional.empty(); // the desktop is elsewhere
    }
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return Optional.of(new Browser(List.of("open")));
    }
    boolean desktop =
        Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    if (!desktop || !installed.test("xdg-open")) {
      return Optional.empty();
    }
    // A browser that it starts must not hear the Ctrl-C that ends us.
    return Optional.of(
        new Browser(
            installed.test("setsid") ? List.of("setsid", "xdg-open") : List.of("xdg-open")));
  }

  /** Does not wait. The address stands on the terminal too, so a failure is nothing to speak of. */
  void open(URI address) {
    try {
      var process =
          new ProcessBuilder(
                  Stream.concat(command.stream(), Stream.of(address.toString())).toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.info("No browser was opened: {}", e.toString());
    }
  }

  private static boolean isProgram(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }
}
