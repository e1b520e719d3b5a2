package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How often a player may react. */
class ReactionRateTest {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Example
  void five_at_once_and_then_one_a_second() {
    TokenBucket rate = Applause.rate(0);

    assertThat(taken(rate, List.of(0L, 0L, 0L, 0L, 0L, 0L))).hasSize(Applause.BURST);
    assertThat(rate.tryTake(SECOND - 1)).isFalse();
    assertThat(rate.tryTake(SECOND)).isTrue();
    assertThat(rate.tryTake(SECOND)).isFalse();
    assertThat(rate.isFull(5 * SECOND)).isFalse();
    assertThat(rate.isFull(6 * SECOND)).isTrue();
  }

  @Property
  void in_no_time_are_there_more_than_the_burst_and_one_a_second(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 2_500) Integer> pausesMs) {
    List<Long> taken = taken(Applause.rate(0), times(pausesMs));

    for (int from = 0; from < taken.size(); from++) {
      for (int to = from; to < taken.size(); to++) {
        long seconds = (taken.get(to) - taken.get(from)) / SECOND;
        assertThat(to - from + 1L).isLessThanOrEqualTo(Applause.BURST + seconds);
      }
    }
  }

  @Property
  void whoever_reacts_once_a_second_is_always_heard(
      @ForAll @Size(max = 60) List<@IntRange(min = 1_000, max = 5_000) Integer> pausesMs) {
    List<Long> times = times(pausesMs);

    assertThat(taken(Applause.rate(0), times)).isEqualTo(times);
  }

  private static List<Long> times(List<Integer> pausesMs) {
    List<Long> times = new ArrayList<>();
    long now = 0;
    for (int pause : pausesMs) {
      now += Duration.ofMillis(pause).toNanos();
      times.add(now);
    }
    return times;
  }

  private static List<Long> taken(TokenBucket rate, List<Long> times) {
    return times.stream().filter(rate::tryTake).toList();
  }
}
