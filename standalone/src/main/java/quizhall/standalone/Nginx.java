package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.core.http.BasePath;
import quizhall.core.http.SecurityHeaders;
import quizhall.embedded.LogEnd;
import quizhall.embedded.ProcessGuard;
import quizhall.embedded.StartFailed;

/** The NGINX of this machine, run by us with a configuration and a folder of its own. */
final class Nginx implements Kept, AutoCloseable {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{QUIZHALL_(\\w+)}");
  private static final Pattern MAIN_CONFIGURATION = Pattern.compile("--conf-path=(\\S+)");

  private final List<String> command;
  private final Path log;
  private final URI health;
  private volatile LogEnd said;
  private volatile Process process;
  private volatile List<ProcessHandle> workers = List.of();
  private ProcessGuard guard;
  private AtomicBoolean endIsWanted = new AtomicBoolean();

  private Nginx(List<String> command, Path log, int port) {
    this.command = command;
    this.log = log;
    this.health = URI.create("http://127.0.0.1:%d/health/live".formatted(port));
    this.said = LogEnd.from(log);
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
   * One that may be started.
   *
   * @param folder for its configuration, logs and temporary files
   */
  static Nginx configured(
      Path program,
      Path folder,
      int port,
      BasePath basePath,
      Options options,
      Upstreams upstreams) {
    try {
      Files.createDirectories(folder);
      Path main = configuration(program, folder, port, basePath, options, upstreams);
      List<String> command = command(program, folder, main);
      check(command);
      return new Nginx(command, folder.resolve("error.log"), port);
    } catch (IOException e) {
      throw new StartFailed("NGINX could not be configured: " + e, e);
    }
  }

  /** What stands behind it. */
  record Upstreams(URI auth, URI quiz, List<URI> games) {}

  long pid() {
    return process.pid();
  }

  @Override
  public String title() {
    return "NGINX (pid %d)".formatted(pid());
  }

  @Override
  public synchronized void start(Consumer<String> ended) {
    if (process != null && process.isAlive()) {
      return;
    }
    letGuardGo();
    endWorkers();
    said = LogEnd.from(log);
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new StartFailed("NGINX could not be started: " + e, e);
    }
    guard = ProcessGuard.of(process.toHandle(), "TERM");
    var wanted = new AtomicBoolean();
    endIsWanted = wanted;
    var _ =
        process
            .onExit()
            .thenAccept(
                over -> {
                  if (!wanted.get()) {
                    ended.accept(ServiceProcess.exit(over.exitValue()));
                  }
                });
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    boolean ready = Readiness.await(health, process::isAlive, slow);
    rememberWorkers();
    return ready;
  }

  @Override
  public Optional<LogEnd> said() {
    return Optional.of(said);
  }

  @Override
  public synchronized void close() {
    endIsWanted.set(true);
    if (process != null) {
      process.destroy();
      try {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
    letGuardGo();
    endWorkers();
  }

  /** They outlive a master that is killed, with its port, and would not hear of any other. */
  private void endWorkers() {
    for (ProcessHandle worker : workers) {
      worker.destroyForcibly();
      worker.onExit().orTimeout(5, TimeUnit.SECONDS).join();
    }
    workers = List.of();
  }

  /** Anew when one of them ends, since the master replaces it. */
  private void rememberWorkers() {
    workers = process.children().toList();
    for (ProcessHandle worker : workers) {
      var _ = worker.onExit().thenRun(this::workerEnded);
    }
  }

  private void workerEnded() {
    if (process.isAlive()) {
      rememberWorkers();
    }
  }

  private void letGuardGo() {
    if (guard != null) {
      guard.close();
      guard = null;
    }
  }

  private static Path configuration(
      Path program, Path folder, int port, BasePath basePath, Options options, Upstreams upstreams)
      throws IOException {
    Path templates = options.home().resolve("cluster-config").resolve("nginx");
    Path site = folder.resolve("quizhall.conf");
    Map<String, String> values = new HashMap<>();
    values.put("LISTEN", Integer.toString(port));
    values.put("BASE_PATH", basePath.value());
    values.put("HEADERS", quoted(Files.writeString(folder.resolve("headers.conf"), headers())));
    values.put("PAGES", quoted(options.pages()));
    values.put("LOGS", folder.toString());
    values.put("HASH", "consistent");
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
        folder.resolve("error.log").toString());
  }
}
