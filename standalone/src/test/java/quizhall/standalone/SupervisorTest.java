package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quizhall.embedded.FreePorts;

class SupervisorTest {
  @TempDir private Path folder;

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final Supervisor supervisor =
      new Supervisor(
          new ClusterWatcher() {
            @Override
            public void startsAgain(ServiceProcess process, Duration pause) {
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

  private ServiceProcess process(String script) {
    return new ServiceProcess(
        "process",
        URI.create("http://127.0.0.1:" + FreePorts.next()),
        List.of("/bin/sh", "-c", script),
        folder.resolve("log"));
  }
}
