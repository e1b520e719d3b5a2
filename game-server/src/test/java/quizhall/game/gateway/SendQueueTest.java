package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.util.ByteString;
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
  void what_the_connection_gave_back_is_older_than_all_that_waits() {
    queue.giveBack(frame("a"));
    queue.add(frame("c"));
    queue.giveBack(frame("b"));

    assertThat(rest()).isEqualTo("abc");
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
    queue.giveBack(frame("x".repeat(60)));
    assertThat(queue.isTooLong()).isTrue();
    queue.drain();
    for (int i = 0; i < 10; i++) {
      queue.addLatest(Slot.CLOCK, frame("x".repeat(60)));
    }
    assertThat(queue.isTooLong()).isFalse();

    queue.add(frame("x".repeat(60)));

    assertThat(queue.isTooLong()).isTrue();
  }

  private String rest() {
    return queue.drain().utf8String();
  }

  private static ByteString frame(String text) {
    return ByteString.fromString(text);
  }
}
