package quizhall.load.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ResultsTest {
  private final Results results = new Results();

  @Test
  void a_ratio_is_of_medians_and_missing_where_one_of_them_is() {
    for (double ours : new double[] {10, 30, 90}) {
      results.add(Server.QUIZHALL, Figure.QUESTION_LAST, ours);
    }
    results.add(Server.NETTY, Figure.QUESTION_LAST, 20);
    results.add(Server.AKKA_HUB, Figure.QUESTION_LAST, 0);

    assertThat(results.ratio(Figure.QUESTION_LAST, Server.NETTY)).hasValue(1.5);
    assertThat(results.ratio(Figure.QUESTION_LAST, Server.AKKA_HUB)).isEmpty();
    assertThat(results.ratio(Figure.QUESTION_LAST, Server.AKKA_QUEUE)).isEmpty();
    assertThat(results.ratio(Figure.ACKS_LAST, Server.NETTY)).isEmpty();
  }

  @Test
  void processor_time_is_told_for_each_player_and_question_with_what_idling_takes_apart() {
    Effort idle = new Effort(0.5, 0.1, 0, 0, 0, 5);
    Effort effort = new Effort(3, 1, 0, 1, 5, 10);

    results.addEffort(Server.QUIZHALL, effort, idle, 1_000, 10);

    assertThat(median(Figure.PROCESSOR)).isEqualTo(300, within(1e-6));
    assertThat(median(Figure.PROCESSOR_IDLING)).isEqualTo(100, within(1e-6));
    assertThat(median(Figure.PROCESSOR_STORE)).isEqualTo(100, within(1e-6));
    assertThat(median(Figure.PROCESSOR_STORE_IDLING)).isEqualTo(20, within(1e-6));
    assertThat(median(Figure.PROCESSOR_WORK)).isEqualTo(300 - 100 + 100 - 20, within(1e-6));
    assertThat(median(Figure.IDLE)).isEqualTo(10, within(1e-6));
    assertThat(median(Figure.CLIENT)).isEqualTo(20, within(1e-6));
    assertThat(results.of(Server.QUIZHALL, Figure.PROCESSOR_PROXY)).isEmpty();
  }

  @Test
  void answers_at_sight_are_told_from_the_order_to_the_last_reply() {
    AtSight round = new AtSight(2);
    round.shown().begin(0, 2, 1_000_000);
    round.shown(0, 2_000_000, () -> {});
    round.shown(1, 4_000_000, () -> {});
    round.answered().arrive(1, 9_000_000);
    round.answered().arrive(0, 6_000_000);

    assertThat(round.span()).isEqualTo(8_000_000);
  }

  private double median(Figure figure) {
    return results.of(Server.QUIZHALL, figure).orElseThrow().median();
  }
}
