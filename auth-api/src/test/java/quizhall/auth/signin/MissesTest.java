package quizhall.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import quizhall.auth.signin.Misses.Admitted;
import quizhall.auth.signin.Misses.Entry;

class MissesTest {
  private static final int AT_MOST = 10;
  private static final String ANN = "ann";

  private final Clock clock = new Clock();
  private final Misses misses = new Misses(AT_MOST, Duration.ofMinutes(5), clock);

  @Test
  void so_many_misses_are_let_through_then_it_takes_time() {
    for (int i = 0; i < AT_MOST; i++) {
      admitted(misses.enter(ANN)).done(true);
    }

    assertThat(wait(misses.enter(ANN))).isEqualTo(Duration.ofSeconds(30));

    clock.passes(Duration.ofSeconds(20));
    assertThat(wait(misses.enter(ANN))).isEqualTo(Duration.ofSeconds(10));
    clock.passes(Duration.ofSeconds(10));
    admitted(misses.enter(ANN)).done(true);
    assertThat(wait(misses.enter(ANN))).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void who_is_right_loses_nothing() {
    for (int i = 0; i < 10 * AT_MOST; i++) {
      admitted(misses.enter(ANN)).done(false);
    }

    admitted(misses.enter(ANN)).done(true);
  }

  @Test
  void a_miss_takes_nothing_from_others() {
    for (int i = 0; i < AT_MOST; i++) {
      admitted(misses.enter(ANN)).done(true);
    }

    admitted(misses.enter("bob")).done(false);
  }

  @Test
  void of_many_at_once_no_more_miss_than_of_as_many_one_after_another() {
    List<CompletableFuture<Entry>> tries = enter(200);

    int looked = 0;
    for (var next = takeAdmitted(tries); !next.isEmpty(); next = takeAdmitted(tries)) {
      looked += next.size();
      next.forEach(admitted -> admitted.done(true));
    }

    assertThat(looked).isEqualTo(AT_MOST);
    assertThat(tries).hasSize(200 - AT_MOST);
    assertThat(tries).allMatch(each -> wait(each).equals(Duration.ofSeconds(30)));
  }

  @Test
  void many_at_once_who_are_right_all_get_through() {
    List<CompletableFuture<Entry>> tries = enter(200);

    int looked = 0;
    for (var next = takeAdmitted(tries); !next.isEmpty(); next = takeAdmitted(tries)) {
      looked += next.size();
      next.forEach(admitted -> admitted.done(false));
    }

    assertThat(looked).isEqualTo(200);
  }

  @Test
  void who_waits_is_let_in_in_turn() {
    List<CompletableFuture<Entry>> tries = enter(AT_MOST + 2);

    admitted(tries.get(3)).done(false);

    assertThat(tries.get(AT_MOST)).isDone();
    assertThat(tries.get(AT_MOST + 1)).isNotDone();
  }

  private List<CompletableFuture<Entry>> enter(int many) {
    List<CompletableFuture<Entry>> tries = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      tries.add(misses.enter(ANN));
    }
    return tries;
  }

  /** Those who may go on now; they do not wait any more. */
  private static List<Admitted> takeAdmitted(List<CompletableFuture<Entry>> tries) {
    List<Admitted> now = new ArrayList<>();
    tries.removeIf(
        each -> {
          if (each.isDone() && each.join() instanceof Entry.Now(Admitted admitted)) {
            return now.add(admitted);
          }
          return false;
        });
    return now;
  }

  private static Admitted admitted(CompletableFuture<Entry> entry) {
    assertThat(entry).isCompletedWithValueMatching(Entry.Now.class::isInstance);
    return ((Entry.Now) entry.join()).admitted();
  }

  private static Duration wait(CompletableFuture<Entry> entry) {
    assertThat(entry).isCompletedWithValueMatching(Entry.Later.class::isInstance);
    return ((Entry.Later) entry.join()).retryAfter();
  }

  private static final class Clock implements TimeMeter {
    private long nanos;

    void passes(Duration time) {
      nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
