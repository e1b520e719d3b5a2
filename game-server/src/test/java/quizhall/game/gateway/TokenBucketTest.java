package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final long NOW = -5;

  private final TokenBucket rate = new TokenBucket(40, Duration.ofSeconds(2), NOW);

  @Test
  void a_burst_is_allowed_and_no_more() {
    assertThat(allowed(50, NOW)).isEqualTo(40);
  }

  @Test
  void permits_come_back_at_the_rate() {
    allowed(50, NOW);

    assertThat(allowed(50, NOW + Duration.ofMillis(500).toNanos())).isEqualTo(10);
  }

  @Test
  void a_long_pause_gives_a_burst_and_no_more() {
    allowed(50, NOW);

    assertThat(allowed(500, NOW + Duration.ofHours(1).toNanos())).isEqualTo(40);
  }

  private long allowed(int attempts, long now) {
    return IntStream.range(0, attempts).filter(i -> rate.tryTake(now)).count();
  }
}
