package quizhall.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import quizhall.core.listener.HttpTarget;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;
import quizhall.game.gateway.FrameTarget;

/** What comes over the network is whatever a fuzzer can think of. */
@Tag("same-on-any-stores") // there are none
@Timeout(value = 1, unit = TimeUnit.DAYS) // it goes on for as long as it is told to
class FuzzDrillIT {
  private static final Duration TIME =
      DrillForm.time(Duration.ofSeconds(10), Duration.ofMinutes(30));

  /** Kept from one run to the next, which goes on from there. */
  private static final Path FOLDER = Path.of("target", "fuzz").toAbsolutePath();

  @Drill(value = "fuzz", about = "A fuzzer led by coverage sends HTTP and frames, for --minutes N")
  void no_input_breaks_anything(TestReporter report) throws IOException, InterruptedException {
    try (Fuzzer http = start("http", HttpTarget.class, HttpTarget.seeds());
        Fuzzer frames = start("frames", FrameTarget.class, FrameTarget.seeds());
        Fuzzer network = start("network", NetworkTarget.class, NetworkTarget.seeds())) {
      Map<String, Fuzzer.Outcome> outcomes =
          Map.of("http", http.outcome(), "frames", frames.outcome(), "network", network.outcome());

      outcomes.forEach(
          (name, outcome) ->
              report.publishEntry(
                  name, outcome.executions() + " inputs to " + outcome.coverage() + " places"));
      assertThat(outcomes)
          .allSatisfy(
              (name, outcome) -> {
                assertThat(outcome.finding()).as(name).isEmpty();
                assertThat(outcome.executions()).as(name).isPositive();
              });
    }
  }

  private static Fuzzer start(String name, Class<?> target, List<byte[]> seeds) throws IOException {
    return Fuzzer.start(target, seeds, TIME, FOLDER.resolve(name));
  }
}
