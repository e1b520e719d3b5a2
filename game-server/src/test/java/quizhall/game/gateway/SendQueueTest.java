package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendQueueTest {
  private final SendQueue queue = new SendQueue(100);

  @Test
  void frames_leave_in_the_order_in_which_they_came() {
    queue.add(frame("a"));
    queue.add(frame("b"));

    assertThat(rest()).isEqualTo("ab");
    assertThat(rest()).isEmpty();
  }

  @Test
  void the_same_frame_may_wait_twice() {
    queue.add(frame("a"));
    queue.add(frame("a"));

    assertThat(rest()).isEqualTo("aa");
  }

  @Test
  void a_later_frame_of_a_slot_takes_the_place_of_the_one_before_and_overtakes_nothing() {
    queue.addLatest(Slot.CLOCK, frame("old clock,"));
    queue.add(frame("next question,"));
    queue.addLatest(Slot.CLOCK, frame("its clock"));

    assertThat(rest()).isEqualTo("next question,its clock");
  }

  @Test
  void slots_do_not_replace_one_another() {
    queue.addLatest(Slot.CLOCK, frame("clock,"));
    queue.addLatest(Slot.PLAYERS, frame("players"));

    assertThat(rest()).isEqualTo("clock,players");
  }

  @Test
  void only_what_waits_counts() {
    queue.add(frame("x".repeat(60)));
    queue.add(frame("x".repeat(60)));
    assertThat(queue.isTooLong()).isTrue();
    assertThat(rest()).hasSize(120);
    assertThat(queue.isEmpty()).isTrue();
    for (int i = 0; i < 10; i++) {
      queue.addLatest(Slot.CLOCK, frame("x".repeat(60)));
    }
    assertThat(queue.isTooLong()).isFalse();

    queue.add(frame("x".repeat(60)));

    assertThat(queue.isTooLong()).isTrue();
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    for (Optional<Frame> next = queue.poll(); next.isPresent(); next = queue.poll()) {
      rest.append(next.get());
    }
    return rest.toString();
  }

  private static Frame frame(String text) {
    return Frame.pong(text.getBytes(UTF_8));
  }
}
