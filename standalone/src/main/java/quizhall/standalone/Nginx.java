package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.embedded.ProcessGuard;
import quizhall.embedded.StartFailed;

/** The NGINX of this machine, run by us with a configuration and a folder of its own. */
final class Nginx implements AutoCloseable {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{QUIZHALL_(\\w+)}");
  private static final Pattern MAIN_CONFIGURATION = Pattern.compile("--conf-path=(\\S+)");

  private final Process process;
  private final ProcessGuard guard;

  private Nginx(Process process, ProcessGuard guard) {
    this.process = process;
    this.guard = guard;
  }

  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            Arrays.stream(path.split(":", -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @param folder for its configuration, logs and temporary files
   */
  static Nginx start(Path program, Path folder, int port, Options options, Upstreams upstreams) {
    try {
      Files.createDirectories(folder);
      Path main = configuration(program, folder, port, options, upstreams);
      check(program, folder, main);
      var process =
          command(program, folder, main)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output.log").toFile())
              .start();
      return new Nginx(process, ProcessGuard.of(process.toHandle(), "TERM"));
    } catch (IOException e) {
      throw new StartFailed("NGINX could not be started: " + e, e);
    }
  }

  /** What stands behind it. */
  record Upstreams(URI auth, URI quiz, List<URI> games) {}

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    guard.close();
  }

  private static Path configuration(
      Path program, Path folder, int port, Options options, Upstreams upstreams)
      throws IOException {
    Path templates = options.home().resolve("cluster-config").resolve("nginx");
    Path site = folder.resolve("quizhall.conf");
    Map<String, String> values = new HashMap<>();
    values.put("LISTEN", Integer.toString(port));
    values.put("PAGES", quoted(options.pages()));
    values.put("LOGS", folder.toString());
    values.put("RESOLVER", "");
    values.put("AUTH_SERVERS", servers(List.of(upstreams.auth())));
    values.put("QUIZ_SERVERS", servers(List.of(upstreams.quiz())));
    values.put("GAME_SERVERS", servers(upstreams.games()));
    values.put("SITE", quoted(site));
    values.put("MIME_TYPES", quoted(mimeTypes(program)));
    // Workers of another user could not read the pages in root's folders.
    values.put("USER", "root".equals(System.getProperty("user.name")) ? "user root;" : "");
    Files.writeString(site, filled(templates.resolve("quizhall.conf.template"), values));
    return Files.writeString(
        folder.resolve("nginx.conf"), filled(templates.resolve("local.conf.template"), values));
  }

  private static String filled(Path template, Map<String, String> values) throws IOException {
    return PLACEHOLDER
        .matcher(
            Files.readString(template)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n")))
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw new StartFailed(
                    "Nothing is known for %s in %s".formatted(match.group(), template));
              }
              return Matcher.quoteReplacement(value);
            });
  }

  private static String servers(List<URI> addresses) {
    return addresses.stream()
        .map(address -> "server %s max_fails=1 fail_timeout=2s;".formatted(address.getAuthority()))
        .collect(Collectors.joining("\n  "));
  }

  private static String quoted(Path path) {
    return "\"%s\"".formatted(path);
  }

  /** Beside the configuration that NGINX was built for. */
  private static Path mimeTypes(Path program) throws IOException {
    var process = new ProcessBuilder(program.toString(), "-V").redirectErrorStream(true).start();
    String built = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher path = MAIN_CONFIGURATION.matcher(built);
    return Path.of(path.find() ? path.group(1) : "/etc/nginx/nginx.conf")
        .resolveSibling("mime.types");
  }

  private static void check(Path program, Path folder, Path main) throws IOException {
    var builder = command(program, folder, main).redirectErrorStream(true);
    builder.command().add("-t");
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new StartFailed("NGINX refuses its configuration:\n" + said);
    }
  }

  private static ProcessBuilder command(Path program, Path folder, Path main) {
    return new ProcessBuilder(
        Stream.of(
                program.toString(),
                "-p",
                folder.toString(),
                "-c",
                main.toString(),
                "-e",
                folder.resolve("error.log").toString())
            .collect(Collectors.toCollection(java.util.ArrayList::new)));
  }
}
