package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreezeWatchTest {
  private final List<Duration> freezes = new ArrayList<>();
  private final FreezeWatch watch = new FreezeWatch(Duration.ofSeconds(3), freezes::add);

  @Test
  void who_stood_still_for_longer_than_the_limit_hears_of_it() {
    long now = System.nanoTime();
    watch.beat(now);

    watch.beat(now + Duration.ofSeconds(4).toNanos());

    assertThat(freezes).containsExactly(Duration.ofMillis(3_900));
  }

  @Test
  void a_long_collection_of_garbage_is_borne() {
    long now = System.nanoTime();
    watch.beat(now);

    watch.beat(now + Duration.ofSeconds(3).toNanos());
    watch.beat(now + Duration.ofSeconds(6).toNanos());

    assertThat(freezes).isEmpty();
  }
}
