package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quizhall.embedded.FreePorts;
import quizhall.embedded.LogEnd;
import quizhall.embedded.StartFailed;

class SupervisorTest {
  @TempDir private Path folder;

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final Supervisor supervisor =
      new Supervisor(
          new Watcher() {
            @Override
            public void startsAgain(Kept part, Duration pause) {
              pauses.add(pause);
            }
          },
          Duration.ofMillis(20));

  @Test
  void who_does_not_stay_is_started_again_after_longer_and_longer_pauses() {
    ServiceProcess process = process("exit 3");
    supervisor.watch();

    supervisor.start(process);

    await().until(() -> pauses.size() >= 4);
    supervisor.close();
    assertThat(pauses)
        .startsWith(
            Duration.ofMillis(20),
            Duration.ofMillis(40),
            Duration.ofMillis(80),
            Duration.ofMillis(160));
  }

  @Test
  void who_is_killed_by_others_comes_back_and_who_was_stopped_by_us_does_not() {
    ServiceProcess process = process("exec sleep 60");
    supervisor.watch();
    supervisor.start(process);
    long first = process.pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await().until(() -> process.isAlive() && process.pid() != first);
    process.stop();
    assertThat(pauses).hasSize(1);
    supervisor.close();
  }

  @Test
  void who_does_not_come_up_has_said_why() throws IOException {
    Files.writeString(folder.resolve("log"), "of an earlier run\n");
    ServiceProcess process = process("echo the reason; exit 3");

    supervisor.start(process);

    assertThat(process.becomesReady()).isFalse();
    assertThat(process.said().orElseThrow().quoted())
        .contains("the reason", "log")
        .doesNotContain("earlier");
  }

  @Test
  void what_cannot_be_started_again_yet_is_tried_until_it_can() {
    var part = new Stubborn(3);
    supervisor.watch();
    supervisor.start(part);

    part.end();

    await().until(part::isBack);
    assertThat(pauses).hasSize(4);
    supervisor.close();
  }

  /** Starts, ends, and then refuses to start for a while. */
  private static final class Stubborn implements Kept {
    private final AtomicInteger refusals;
    private final AtomicInteger starts = new AtomicInteger();
    private volatile Consumer<String> ended = _ -> {};

    Stubborn(int refusals) {
      this.refusals = new AtomicInteger(refusals);
    }

    void end() {
      ended.accept("on purpose");
    }

    boolean isBack() {
      return starts.get() == 2;
    }

    @Override
    public String name() {
      return "the stubborn one";
    }

    @Override
    public void start(Consumer<String> whenItEnds) {
      if (starts.get() == 1 && refusals.getAndDecrement() > 0) {
        throw new StartFailed("not yet");
      }
      ended = whenItEnds;
      starts.incrementAndGet();
    }

    @Override
    public boolean becomesReady(Consumer<Duration> slow) {
      return true;
    }

    @Override
    public Optional<LogEnd> said() {
      return Optional.empty();
    }
  }

  private ServiceProcess process(String script) {
    return new ServiceProcess(
        "process",
        URI.create("http://127.0.0.1:" + FreePorts.next()),
        List.of("/bin/sh", "-c", script),
        folder.resolve("log"));
  }
}
