package quizhall.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server whose data lives in a folder and outlives this process.
 *
 * <p>It is as durable as any other: what was committed is there after a {@code kill -9} of
 * everything. It listens on loopback only and asks for a password. A server left behind by a
 * process that died is stopped first. Thread-safe; whoever stops it need not wait for a start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String SUPERUSER = "quizhall";
  private static final int MAJOR_VERSION = 18;

  /** How long the processes of a server that was killed may take to leave. */
  private static final Duration LEAVING_LIMIT = Duration.ofSeconds(60);

  /** Recovery takes as long as it takes; a server that has ended is noticed at once. */
  private static final Duration START_LIMIT = Duration.ofDays(1);

  private final PostgresCommand command;
  private final FolderLock lock;
  private final Path folder;
  private final Path data;
  private final int port;
  private final String password;
  private ProcessGuard guard;
  private volatile LogEnd log;
  private volatile boolean stopping;
  private volatile Running running = Running.NOT;

  /**
   * One life of the server.
   *
   * @param endIsWanted set before we end it
   * @param ownEnd completes when it ends though nobody here wants it to, with what is known of why
   */
  private record Running(
      Optional<Postmaster> server, AtomicBoolean endIsWanted, CompletableFuture<String> ownEnd) {
    static final Running NOT =
        new Running(Optional.empty(), new AtomicBoolean(true), new CompletableFuture<>());

    /** One that we have ended may be seen for a moment longer. */
    boolean isAlive() {
      return !endIsWanted.get() && server.isPresent() && server.get().process().isAlive();
    }
  }

  private EmbeddedPostgres(
      PostgresCommand command, FolderLock lock, Path folder, int port, String password) {
    this.command = command;
    this.lock = lock;
    this.folder = folder;
    this.data = folder.resolve("data");
    this.port = port;
    this.password = password;
  }

  /**
   * Starts the server of this folder; in a new folder the first start sets the password.
   *
   * @param port where to listen, 0 for any free port
   */
  public static EmbeddedPostgres start(Path folder, int port, String password) {
    var home = PostgresBinaries.unpacked();
    Path place = folder.toAbsolutePath().normalize();
    var lock = FolderLock.on(place);
    try {
      var server =
          new EmbeddedPostgres(
              new PostgresCommand(home),
              lock,
              place,
              port == 0 ? FreePorts.next() : port,
              password);
      server.initialize();
      server.start();
      return server;
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  public int port() {
    return port;
  }

  /** The superuser; services get roles of their own. */
  public String user() {
    return SUPERUSER;
  }

  public String password() {
    return password;
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** A connection of the superuser. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
  }

  public boolean isRunning() {
    return running.isAlive();
  }

  /** Of the server that runs; 0 when there is none. */
  public long pid() {
    return running.server().map(Postmaster::pid).orElse(0L);
  }

  /**
   * Completes when the server that was started last ends though it was not stopped or killed by us,
   * with what is known of why.
   */
  public CompletionStage<String> ownEnd() {
    return running.ownEnd();
  }

  /** What the server's log ends with. */
  public LogEnd log() {
    return log;
  }

  /**
   * Starts a server that was stopped, was killed or has ended, on the port it had; does nothing
   * where it runs. Waits for as long as it lives: recovery of much data on a slow machine takes its
   * time.
   */
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    stopping = false;
    letGuardGo();
    Postmaster.of(data).ifPresent(this::stopLeftover);
    var deadline = Instant.now().plus(LEAVING_LIMIT);
    var outcome = startOnce();
    while (!outcome.succeeded()
        && !stopping
        && killedOneIsStillLeaving()
        && Instant.now().isBefore(deadline)) {
      outcome = startOnce();
    }
    var server = outcome.succeeded() ? Postmaster.of(data) : Optional.<Postmaster>empty();
    if (server.isEmpty()) {
      throw new StartFailed("PostgreSQL did not start. " + log.quoted());
    }
    guard = ProcessGuard.of(server.get().process(), "INT");
    watch(server.get());
  }

  private void watch(Postmaster server) {
    var life = new Running(Optional.of(server), new AtomicBoolean(), new CompletableFuture<>());
    running = life;
    var _ =
        server
            .process()
            .onExit()
            .thenRun(
                () -> {
                  if (!life.endIsWanted().get()) {
                    life.ownEnd().complete(whyItEnded());
                  }
                });
  }

  /** Its exit code is for whoever started it, which is not us but pg_ctl. */
  private String whyItEnded() {
    String end = log.quoted();
    if (end.contains("PANIC:")) {
      return "it gave up. " + end;
    }
    return log.lastLine().contains("shut down")
        ? "somebody has stopped it"
        : "it was killed, as the system does when memory is short";
  }

  /** Ends every connection, writes a checkpoint and stops. */
  public void stop() {
    running.endIsWanted().set(true);
    stopping = true;
    stopIfThere(); // so that one that is being started need not be waited for
    synchronized (this) {
      letGuardGo();
      stopIfThere();
    }
  }

  private void stopIfThere() {
    if (Postmaster.of(data).isPresent()) {
      stopWith("fast");
    }
  }

  /** Ends the server as a power cut would. */
  public synchronized void kill() {
    running.endIsWanted().set(true);
    letGuardGo();
    Postmaster.of(data)
        .ifPresent(
            server -> {
              server.process().destroyForcibly();
              server.process().onExit().orTimeout(10, TimeUnit.SECONDS).join();
            });
  }

  @Override
  public void close() {
    try {
      stop();
    } finally {
      lock.close();
    }
  }

  private void initialize() {
    try {
      if (Files.exists(data)) {
        checkVersion();
        return;
      }
      Path unfinished = folder.resolve("data.new");
      Folders.delete(unfinished);
      Path secret =
          Files.createTempFile(
              folder,
              "password",
              ".tmp",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Files.writeString(secret, password + "\n");
        var outcome = command.run("initdb", initArguments(unfinished, secret));
        if (!outcome.succeeded()) {
          throw new StartFailed("PostgreSQL could not make its folder:\n" + outcome.output());
        }
      } finally {
        Files.delete(secret);
      }
      Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StartFailed("Cannot write PostgreSQL's folder %s: %s".formatted(data, e), e);
    }
  }

  private static List<String> initArguments(Path target, Path secret) {
    return List.of(
        "--pgdata=" + target,
        "--username=" + SUPERUSER,
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // The server's own collation: the same order on every machine, whatever locales it has.
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8");
  }

  private void checkVersion() throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(Integer.toString(MAJOR_VERSION))) {
      throw new StartFailed(
          "The data in %s was written by PostgreSQL %s and cannot be read by version %d."
              .formatted(data, version, MAJOR_VERSION));
    }
  }

  private PostgresCommand.Outcome startOnce() {
    log = LogEnd.from(logFile());
    return command.run(
        "pg_ctl",
        List.of(
            "start",
            "--wait",
            "--timeout=" + START_LIMIT.toSeconds(),
            "--pgdata=" + data,
            "--log=" + logFile(),
            "--options=" + serverOptions()));
  }

  private String serverOptions() {
    return String.join(
        " ",
        "-c listen_addresses=127.0.0.1",
        "-c port=" + port,
        "-c unix_socket_directories=",
        "-c fsync=on",
        "-c synchronous_commit=on",
        "-c full_page_writes=on",
        "-c max_connections=300",
        "-c timezone=UTC",
        "-c log_timezone=UTC");
  }

  /** A killed server's own processes notice within moments, and hold its memory until then. */
  private boolean killedOneIsStillLeaving() {
    return log.quoted().contains("pre-existing shared memory block");
  }

  private void stopLeftover(Postmaster leftover) {
    LOG.info("Stopping the PostgreSQL (pid {}) that an earlier run left behind", leftover.pid());
    stopWith("fast");
  }

  private void stopWith(String mode) {
    var outcome =
        command.run(
            "pg_ctl", List.of("stop", "--wait", "--timeout=30", "--pgdata=" + data, "-m", mode));
    if (outcome.succeeded() || Postmaster.of(data).isEmpty()) {
      return;
    }
    if (mode.equals("immediate")) {
      throw new StartFailed("PostgreSQL does not stop: " + outcome.output());
    }
    stopWith("immediate");
  }

  private void letGuardGo() {
    if (guard != null) {
      guard.close();
      guard = null;
    }
  }

  private Path logFile() {
    return folder.resolve("server.log");
  }
}
