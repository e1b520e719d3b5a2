package quizhall.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Jazzer with one target, as a process of its own. */
final class Fuzzer implements AutoCloseable {
  private static final Pattern EXECUTIONS =
      Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
  private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");
  private static final Pattern FINDING =
      Pattern.compile("== Java Exception: (.*)|ERROR: libFuzzer: (.*)");

  /** One input takes less than a millisecond. */
  private static final Duration HANG = Duration.ofSeconds(30);

  /** Starting, the seeds, and a machine that does something else. */
  private static final Duration BESIDES = Duration.ofMinutes(3);

  private static final String FUZZED =
      "quizhall.core.listener.**:quizhall.core.http.**:quizhall.game.gateway.**:quizhall.game.wire.**"
          + ":io.netty.handler.codec.**";

  private final Process process;
  private final Duration time;
  private final Path output;

  private Fuzzer(Process process, Duration time, Path output) {
    this.process = process;
    this.time = time;
    this.output = output;
  }

  /**
   * @param executions how many inputs were tried
   * @param coverage places of the code that they have come to
   * @param finding what was wrong, or nothing
   */
  record Outcome(long executions, long coverage, String finding) {}

  /**
   * Starts it.
   *
   * @param folder where it leaves the inputs that have led to new places, and those that broke
   *     something
   */
  static Fuzzer start(Class<?> target, List<byte[]> seeds, Duration time, Path folder)
      throws IOException {
    Path known = Files.createDirectories(folder.resolve("known"));
    Path valid = Files.createDirectories(folder.resolve("valid"));
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(valid.resolve(Integer.toString(i)), seeds.get(i));
    }
    Path output = folder.resolve("output.log");
    ProcessBuilder jazzer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + FUZZED,
                "--custom_hook_includes=" + FUZZED,
                // One target is a client.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_total_time=" + time.toSeconds(),
                "-timeout=" + HANG.toSeconds(),
                "-rss_limit_mb=2048",
                "-max_len=4096",
                "-print_final_stats=1",
                known.toString(),
                valid.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    // Of tests, for processes that live for seconds.
    jazzer.environment().remove("JDK_JAVA_OPTIONS");
    jazzer.environment().remove("JAVA_TOOL_OPTIONS");
    return new Fuzzer(jazzer.start(), time, output);
  }

  Outcome outcome() throws IOException, InterruptedException {
    boolean isOver = process.waitFor(time.plus(BESIDES).toSeconds(), TimeUnit.SECONDS);
    close();
    String said = Files.readString(output, UTF_8);
    String finding =
        last(FINDING, said).map(found -> found.group()).orElse(isOver ? "" : "it hangs");
    if (finding.isEmpty() && process.exitValue() != 0) {
      finding = "exit code " + process.exitValue();
    }
    return new Outcome(
        last(EXECUTIONS, said).map(found -> Long.parseLong(found.group(1))).orElse(0L),
        last(COVERAGE, said).map(found -> Long.parseLong(found.group(1))).orElse(0L),
        finding.isEmpty() ? "" : finding + "; " + output);
  }

  private static Optional<MatchResult> last(Pattern pattern, String text) {
    return pattern.matcher(text).results().reduce((_, later) -> later);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
