package quizhall.quiz.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.UnreadableFile;

class ReadingRoomTest {

  private final ReadingRoom room =
      new ReadingRoom(1, Duration.ofMillis(200), Duration.ofMillis(100));
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() {
    released.countDown();
    room.close();
  }

  @Test
  void a_reader_that_never_looks_at_the_time_is_given_up_and_others_go_on() {
    UUID ann = UUID.randomUUID();

    assertThatThrownBy(() -> join(room.read(ann, this::withoutEnd)))
        .hasRootCauseInstanceOf(UnreadableFile.class)
        .hasMessageContaining("takes too long");

    assertThat(join(room.read(ann, () -> "the next of the same"))).startsWith("the next");
    assertThat(join(room.read(UUID.randomUUID(), () -> "another"))).isEqualTo("another");
  }

  @Test
  void as_many_are_read_at_once_as_before_when_a_reader_comes_back() {
    assertThatThrownBy(() -> join(room.read(UUID.randomUUID(), this::withoutEnd)))
        .hasRootCauseInstanceOf(UnreadableFile.class);
    released.countDown();

    for (int i = 0; i < 20; i++) {
      assertThat(join(room.read(UUID.randomUUID(), () -> Thread.currentThread().isInterrupted())))
          .isFalse();
    }
  }

  @Test
  void errors_are_told_as_of_the_file_and_cost_no_thread() {
    for (Error error :
        new Error[] {new OutOfMemoryError(), new StackOverflowError(), new AssertionError()}) {
      assertThatThrownBy(
              () ->
                  join(
                      room.read(
                          UUID.randomUUID(),
                          () -> {
                            throw error;
                          })))
          .hasRootCauseInstanceOf(UnreadableFile.class);
    }

    assertThat(join(room.read(UUID.randomUUID(), () -> "goes on"))).isEqualTo("goes on");
  }

  private String withoutEnd() {
    while (released.getCount() > 0) {
      // Nothing that an interrupt would end.
      LockSupport.parkNanos(1_000_000);
    }
    return "late";
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
