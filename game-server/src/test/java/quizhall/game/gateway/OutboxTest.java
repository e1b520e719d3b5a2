package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.ToRelay;

class OutboxTest {
  private final Outbox outbox = new Outbox();
  private final List<String> done = new ArrayList<>();
  private final TasksOnly here = new TasksOnly();
  private final TasksOnly there = new TasksOnly();

  @Test
  void each_thread_gets_all_of_a_turn_as_one_task_in_order() {
    int result =
        outbox.turn(
            () -> {
              outbox.add(here, () -> done.add("first"));
              outbox.add(there, () -> done.add("elsewhere"));
              outbox.add(here, () -> done.add("second"));
              assertThat(here.given).isEmpty();
              return 7;
            });

    assertThat(result).isEqualTo(7);
    assertThat(here.given).hasSize(1);
    assertThat(there.given).hasSize(1);
    here.run();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void a_turn_that_fails_has_told_what_it_told() {
    try {
      outbox.turn(
          () -> {
            outbox.add(here, () -> done.add("told"));
            throw new IllegalStateException("made by the test");
          });
    } catch (IllegalStateException expected) {
      done.add("failed");
    }

    here.run();

    assertThat(done).containsExactly("failed", "told");
  }

  @Test
  void what_is_told_outside_of_a_turn_goes_at_once() {
    outbox.turn(() -> 0);

    outbox.add(here, () -> done.add("late"));

    here.run();
    assertThat(done).containsExactly("late");
  }

  @Test
  void another_threads_words_are_not_of_the_turn() {
    outbox.turn(
        () -> {
          Thread other = new Thread(() -> outbox.add(here, () -> done.add("late")));
          other.start();
          return join(other);
        });

    assertThat(here.given).hasSize(1);
  }

  private static boolean join(Thread thread) {
    try {
      return thread.join(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Keeps what it is given until it is run. */
  private static final class TasksOnly implements SocketThread {
    private final List<Runnable> given = new ArrayList<>();
    private boolean isRunning;

    void run() {
      isRunning = true;
      given.forEach(Runnable::run);
      isRunning = false;
    }

    @Override
    public void execute(Runnable task) {
      if (isRunning) {
        task.run();
      } else {
        given.add(task);
      }
    }

    @Override
    public void sharing(Frame frame, Runnable task) {
      task.run();
    }

    @Override
    public void tell(ActorRef<ToRelay> relay, RelayMessage message) {
      relay.tell(message);
    }
  }
}
