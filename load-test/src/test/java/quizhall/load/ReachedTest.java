package quizhall.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import quizhall.load.Reached.Check;
import quizhall.load.measure.Results;

class ReachedTest {
  private final Reached reached =
      Reached.read(
          """
          # words
          one-node: --shape unanswered --players 10
            netty.questionLastMs 1.5

          two: --nodes 2
            one-node.questionLastMs 2
            one-node.ackP99Ms 3
          """
              .lines()
              .toList());

  @Test
  void each_check_has_options_and_ratios() {
    assertThat(reached.checks())
        .containsExactly(
            new Check(
                "one-node",
                List.of("--shape", "unanswered", "--players", "10"),
                Map.of("netty.questionLastMs", 1.5)),
            new Check(
                "two",
                List.of("--nodes", "2"),
                Map.ofEntries(
                    entry("one-node.questionLastMs", 2.0), entry("one-node.ackP99Ms", 3.0))));
  }

  @Test
  void what_a_named_one_is_compared_with_is_played_before_it() {
    assertThat(reached.only(List.of("one-node")).checks())
        .extracting(Check::name)
        .containsExactly("one-node");
    assertThat(reached.only(List.of("two")).checks())
        .extracting(Check::name)
        .containsExactly("one-node", "two");
    assertThatThrownBy(() -> reached.only(List.of("three"))).hasMessageContaining("three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no colon", "  netty.questionLastMs 1.5", "  netty.questionLastMs"})
  void a_line_that_means_nothing_is_shown(String line) {
    assertThatThrownBy(() -> Reached.read(List.of(line))).hasMessageContaining(line);
  }

  @Test
  void all_in_the_file_can_be_played_and_compared() {
    Map<String, Results> earlier = new HashMap<>();
    for (Check check : Reached.asOfNow().checks()) {
      assertThatCode(() -> new Limits(check.most(), Map.copyOf(earlier)))
          .as(check.name())
          .doesNotThrowAnyException();
      LoadOptions options = new LoadOptions();
      CommandLine line = new CommandLine(new Played(options));
      line.setCaseInsensitiveEnumValuesAllowed(true)
          .parseArgs(check.options().toArray(String[]::new));
      assertThat(options.size()).isNotNull();
      assertThat(options.clients()).isPositive();
      earlier.put(check.name(), new Results());
    }
    assertThat(earlier).isNotEmpty();
  }

  @CommandLine.Command
  private record Played(@CommandLine.Mixin LoadOptions options) {}
}
