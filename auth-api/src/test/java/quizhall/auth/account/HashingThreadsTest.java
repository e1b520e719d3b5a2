package quizhall.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.core.problem.Unavailable;

class HashingThreadsTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicLong clock = new AtomicLong();

  @Test
  void work_is_done_on_threads_of_the_system_so_many_at_once() {
    var atOnce = new AtomicInteger();
    var most = new AtomicInteger();
    try (var threads = new HashingThreads(2, LONG);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var virtual =
          IntStream.range(0, 50)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () ->
                              threads.run(
                                  "caller " + i,
                                  () -> {
                                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    atOnce.decrementAndGet();
                                    return Thread.currentThread().isVirtual();
                                  }),
                          callers))
              .toList();

      assertThat(virtual).allMatch(each -> !each.join());
      assertThat(most.get()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void a_crowd_from_one_place_holds_up_nobody_from_another() throws Exception {
    List<String> order = new CopyOnWriteArrayList<>();
    try (var threads = new HashingThreads(1, LONG);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = CompletableFuture.supplyAsync(() -> threads.run("crowd", this::gated), callers);
      await().until(() -> threads.busy() == 1);
      for (int i = 0; i < 20; i++) {
        callers.execute(() -> threads.run("crowd", () -> order.add("crowd")));
      }
      await().until(() -> threads.waiting() == 20);
      callers.execute(() -> threads.run("owner", () -> order.add("owner")));
      await().until(() -> threads.waiting() == 21);

      gate.countDown();

      assertThat(first.get()).isTrue();
      await().until(() -> order.size() == 21);
      assertThat(order.indexOf("owner")).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void who_would_wait_too_long_is_sent_away_at_once_and_told_for_how_long() {
    try (var threads = new HashingThreads(1, Duration.ofSeconds(15), clock::get);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.run("crowd", () -> passes(Duration.ofSeconds(20)));
      var first = CompletableFuture.supplyAsync(() -> threads.run("crowd", this::gated), callers);
      await().until(() -> threads.busy() == 1);

      assertThatThrownBy(() -> threads.run("crowd", () -> true))
          .isInstanceOfSatisfying(
              Unavailable.class,
              busy -> assertThat(busy.retryAfter()).contains(Duration.ofSeconds(5)));
      gate.countDown();
      assertThat(first.join()).isTrue();
    }
  }

  @Test
  void who_has_waited_too_long_all_the_same_is_sent_away() {
    var ran = new AtomicInteger();
    try (var threads = new HashingThreads(1, Duration.ofSeconds(15), clock::get);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = CompletableFuture.supplyAsync(() -> threads.run("crowd", this::gated), callers);
      await().until(() -> threads.busy() == 1);
      var late =
          CompletableFuture.supplyAsync(() -> threads.run("crowd", ran::incrementAndGet), callers);
      await().until(() -> threads.waiting() == 1);
      passes(Duration.ofSeconds(16));

      gate.countDown();

      assertThat(first.join()).isTrue();
      assertThatThrownBy(late::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(Unavailable.class);
      assertThat(ran.get()).isZero();
    }
  }

  @Test
  void an_error_ends_the_work_it_came_from_and_not_the_thread() {
    try (var threads = new HashingThreads(1, LONG)) {
      assertThatThrownBy(
              () ->
                  threads.run(
                      "caller",
                      () -> {
                        throw new OutOfMemoryError("made by the test");
                      }))
          .isInstanceOf(OutOfMemoryError.class);

      assertThat(threads.<Boolean>run("caller", () -> true)).isTrue();
      await().until(() -> threads.busy() == 0);
    }
  }

  @Test
  void what_still_waits_at_the_end_is_sent_away() {
    var threads = new HashingThreads(1, LONG);
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = CompletableFuture.supplyAsync(() -> threads.run("crowd", this::gated), callers);
      await().until(() -> threads.busy() == 1);
      var left = CompletableFuture.supplyAsync(() -> threads.run("crowd", () -> true), callers);
      await().until(() -> threads.waiting() == 1);

      threads.close();

      assertThatThrownBy(left::join).hasCauseInstanceOf(Unavailable.class);
      assertThatThrownBy(() -> threads.run("crowd", () -> true)).isInstanceOf(Unavailable.class);
      gate.countDown();
      assertThat(first.join()).isTrue();
    }
  }

  private boolean gated() {
    try {
      gate.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean passes(Duration time) {
    clock.addAndGet(time.toNanos());
    return true;
  }
}
