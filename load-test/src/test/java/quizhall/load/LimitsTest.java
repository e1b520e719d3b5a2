package quizhall.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Server;

class LimitsTest {
  private final Results results = new Results();

  @BeforeEach
  void measure() {
    results.add(Server.QUIZHALL, Figure.QUESTION_LAST, 15);
    results.add(Server.NETTY, Figure.QUESTION_LAST, 10);
  }

  @Test
  void a_ratio_within_its_limit_is_no_failure() {
    new Limits(Map.of("netty.questionLastMs", 1.5)).check(results);

    assertThat(results.failures()).isEmpty();
  }

  @Test
  void a_ratio_above_its_limit_is_one() {
    new Limits(Map.of("netty.questionLastMs", 1.49)).check(results);

    assertThat(results.failures())
        .containsExactly("question to the last socket: 1.50 of netty, and 1.49 at most");
  }

  @Test
  void a_figure_may_be_compared_with_that_of_an_earlier_load() {
    Results smaller = new Results();
    smaller.add(Server.QUIZHALL, Figure.QUESTION_LAST, 5);
    var earlier = Map.of("one-node", smaller);

    new Limits(Map.of("one-node.questionLastMs", 3.0), earlier).check(results);
    new Limits(Map.of("one-node.questionLastMs", 2.9), earlier).check(results);

    assertThat(results.failures())
        .containsExactly("question to the last socket: 3.00 of one-node, and 2.90 at most");
  }

  @Test
  void and_so_is_one_that_was_not_measured() {
    new Limits(Map.of("akka-hub.questionLastMs", 1.0)).check(results);

    assertThat(results.failures()).containsExactly("akka-hub.questionLastMs was not measured");
  }
}
