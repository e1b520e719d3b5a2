package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.core.config.Settings;
import quizhall.core.http.BasePath;
import quizhall.core.http.Edge;
import quizhall.core.http.SecurityHeaders;
import quizhall.embedded.StartFailed;

/**
 * An NGINX as it is to be run.
 *
 * @param command starts it in the foreground
 * @param log where it tells of errors
 * @param port where it listens
 */
record NginxConfiguration(List<String> command, Path log, int port) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{QUIZHALL_(\\w+)}");
  private static final Pattern MAIN_CONFIGURATION = Pattern.compile("--conf-path=(\\S+)");

  /** What stands behind it. */
  record Upstreams(URI auth, URI quiz, List<URI> games) {}

  /**
   * What it has to know of the services' configuration.
   *
   * @param uploadMegabytes of a file that somebody uploads
   */
  record Site(BasePath basePath, int uploadMegabytes) {
    static Site of(Settings settings) {
      return new Site(
          Edge.of(settings).basePath(),
          settings.integer("quizhall.quiz.media.file-megabytes", 1, Integer.MAX_VALUE));
    }
  }

  /**
   * Fills in the templates.
   *
   * @param folder for its configuration, logs and temporary files
   * @throws StartFailed when NGINX refuses it
   */
  static NginxConfiguration write(
      Path program, Path folder, int port, Site site, Options options, Upstreams upstreams) {
    try {
      Files.createDirectories(folder);
      Path main = written(program, folder, port, site, options, upstreams);
      List<String> command = command(program, folder, main);
      check(command);
      return new NginxConfiguration(command, log(folder), port);
    } catch (IOException e) {
      throw new StartFailed("NGINX could not be configured: " + e, e);
    }
  }

  private static Path log(Path folder) {
    return folder.resolve("error.log");
  }

  private static Path written(
      Path program, Path folder, int port, Site site, Options options, Upstreams upstreams)
      throws IOException {
    Path templates = options.home().resolve("cluster-config").resolve("nginx");
    Path file = folder.resolve("quizhall.conf");
    Map<String, String> values = new HashMap<>();
    values.put("LISTEN", Integer.toString(port));
    values.put("BASE_PATH", site.basePath().value());
    values.put("UPLOAD_MEGABYTES", Integer.toString(site.uploadMegabytes()));
    values.put("HEADERS", quoted(Files.writeString(folder.resolve("headers.conf"), headers())));
    values.put("PAGES", quoted(options.pages()));
    values.put("LOGS", folder.toString());
    values.put("RESOLVER", "");
    values.put("AUTH_SERVERS", servers(List.of(upstreams.auth())));
    values.put("QUIZ_SERVERS", servers(List.of(upstreams.quiz())));
    values.put("GAME_SERVERS", servers(upstreams.games()));
    values.put("SITE", quoted(file));
    values.put("MIME_TYPES", quoted(mimeTypes(program)));
    // Workers of another user could not read the pages in root's folders.
    values.put("USER", "root".equals(System.getProperty("user.name")) ? "user root;" : "");
    Files.writeString(file, filled(templates.resolve("quizhall.conf.template"), values));
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

  /** In place of those of the services, so that what NGINX answers by itself has them too. */
  private static String headers() {
    return SecurityHeaders.ALL.entrySet().stream()
        .map(
            header ->
                """
                proxy_hide_header %1$s;
                add_header %1$s "%2$s" always;
                """
                    .formatted(header.getKey(), header.getValue()))
        .collect(Collectors.joining());
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

  private static void check(List<String> command) throws IOException {
    var builder =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of("-t")).toList())
            .redirectErrorStream(true);
    var process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new StartFailed("NGINX refuses its configuration:\n" + said);
    }
  }

  private static List<String> command(Path program, Path folder, Path main) {
    return List.of(
        program.toString(),
        "-p",
        folder.toString(),
        "-c",
        main.toString(),
        "-e",
        log(folder).toString());
  }
}
