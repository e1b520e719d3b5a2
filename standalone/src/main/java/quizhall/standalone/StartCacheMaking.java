package quizhall.standalone;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.embedded.Folders;
import quizhall.embedded.LogEnd;
import quizhall.embedded.ProcessGuard;

/** A {@link Rehearsal} in a process of its own, from which a {@link StartCache} comes. */
final class StartCacheMaking {
  private static final Logger LOG = LoggerFactory.getLogger(StartCacheMaking.class);

  /** What an operator gives all JVMs is not for this one: with some of it no cache can be made. */
  private static final List<String> GIVEN = List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS");

  private static final List<String> LAST_OF_ALL = List.of("nice", "-n", "19");

  /** Two JVMs, one after the other, and a database server come to what runs already. */
  private static final long ENOUGH_MEMORY = 3_500_000_000L;

  private static final Duration LEAVING_LIMIT = Duration.ofSeconds(5);

  private final StartCache cache;
  private final String classPath;
  private final List<String> before;
  private Process process;
  private boolean closed;

  private StartCacheMaking(StartCache cache, String classPath, List<String> before) {
    this.cache = cache;
    this.classPath = classPath;
    this.before = List.copyOf(before);
  }

  /**
   * @param classPath what starts are going to have, of jars alone
   */
  static StartCacheMaking atOnce(StartCache cache, String classPath) {
    return new StartCacheMaking(cache, classPath, List.of());
  }

  /**
   * Makes the one that is wanted and not there, when this machine has nothing else to do, and for
   * as long as this process lives.
   */
  static void whereMissing() {
    StartCache.named()
        .filter(cache -> !cache.isMade() && memory() >= ENOUGH_MEMORY)
        .map(cache -> new StartCacheMaking(cache, classPath(), LAST_OF_ALL))
        .ifPresent(
            making -> {
              Thread maker = Thread.startVirtualThread(making::make);
              Runtime.getRuntime()
                  .addShutdownHook(new Thread(() -> making.cut(maker), "end the rehearsal"));
            });
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static long memory() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
  }

  /**
   * Waits until it is made. A failure is told in the log and costs nothing but the time it would
   * have saved.
   *
   * @return whether it is there
   */
  boolean make() {
    Path made = cache.unfinished();
    try {
      Path data = Files.createTempDirectory("quizhall-rehearsal");
      try {
        return make(made, data);
      } finally {
        Files.deleteIfExists(made);
        Folders.delete(data);
      }
    } catch (IOException e) {
      LOG.warn("Nothing was made that shortens the next starts", e);
      return false;
    }
  }

  private boolean make(Path made, Path data) throws IOException {
    Path log = data.resolve("output");
    Path pages = Files.createDirectories(data.resolve("frontend").resolve("dist"));
    Files.writeString(pages.resolve("index.html"), "<!doctype html>");
    var said = LogEnd.from(log);
    if (!start(made, data, log)) {
      return false;
    }
    try (var _ = ProcessGuard.of(process.toHandle(), "KILL")) {
      int code = process.waitFor();
      if (code == 0 && Files.exists(made)) {
        cache.take(made);
        LOG.info("Starts are shorter from now on, by {}", cache.file());
        return true;
      }
      if (!isClosed()) {
        LOG.warn(
            "Nothing was made that shortens the next starts (exit code {}). {}",
            code,
            said.quoted());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
    }
    return false;
  }

  private synchronized boolean start(Path made, Path data, Path log) throws IOException {
    if (closed) {
      return false;
    }
    var builder =
        new ProcessBuilder(command(made, data))
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(log.toFile());
    GIVEN.forEach(builder.environment()::remove);
    process = builder.start();
    return true;
  }

  private List<String> command(Path made, Path data) {
    List<String> whole = new ArrayList<>(before);
    whole.addAll(
        NodeJvm.command(
            "-XX:+UseG1GC", // what is made under another one lacks its objects
            "-XX:AOTCacheOutput=" + made,
            "-cp",
            classPath,
            RehearsalMain.class.getName(),
            "--no-open",
            "--port",
            "0",
            "--home",
            data.toString(),
            "--data",
            data.resolve("data").toString()));
    return whole;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Ends it where it is, and waits until nothing of it is left. */
  private void cut(Thread maker) {
    synchronized (this) {
      closed = true;
      end();
    }
    try {
      var _ = maker.join(LEAVING_LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * With the process in which Java writes down what it has seen. Its guards stay, and end the
   * database server; who cleans up waits for that.
   */
  private synchronized void end() {
    if (process == null) {
      return;
    }
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    var guarded = all.stream().map(ProcessGuard::guardedBy).flatMap(Optional::stream).toList();
    all.stream()
        .filter(each -> ProcessGuard.guardedBy(each).isEmpty())
        .forEach(ProcessHandle::destroyForcibly);
    for (var each : guarded) {
      var _ = each.onExit().completeOnTimeout(each, LEAVING_LIMIT.toMillis(), MILLISECONDS).join();
    }
  }
}
