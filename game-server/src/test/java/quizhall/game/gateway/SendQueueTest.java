package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.wire.ServerMessage;

class SendQueueTest {
  private final SendQueue queue = new SendQueue(100);

  @Test
  void frames_leave_in_the_order_in_which_they_came() {
    Frame a = frame("a");
    Frame b = frame("b");
    queue.add(a);
    queue.add(b);

    assertThat(rest()).containsExactly(a, b);
  }

  @Test
  void the_same_frame_may_wait_twice() {
    Frame a = frame("a");
    queue.add(a);
    queue.add(a);

    assertThat(rest()).containsExactly(a, a);
  }

  @Test
  void a_later_frame_of_a_slot_takes_the_place_of_the_one_before_and_overtakes_nothing() {
    Frame old = frame("old clock");
    Frame question = frame("next question");
    Frame latest = frame("its clock");
    queue.addLatest(Slot.CLOCK, old);
    queue.add(question);
    queue.addLatest(Slot.CLOCK, latest);

    assertThat(rest()).containsExactly(question, latest);
  }

  @Test
  void slots_do_not_replace_one_another() {
    Frame clock = frame("clock");
    Frame players = frame("players");
    queue.addLatest(Slot.CLOCK, clock);
    queue.addLatest(Slot.PLAYERS, players);

    assertThat(rest()).containsExactly(clock, players);
  }

  @Test
  void only_what_waits_counts() {
    queue.add(frame("x".repeat(50)));
    queue.next();
    for (int i = 0; i < 10; i++) {
      queue.addLatest(Slot.CLOCK, frame("x".repeat(50)));
    }
    assertThat(queue.isTooLong()).isFalse();

    queue.add(frame("x".repeat(50)));

    assertThat(queue.isTooLong()).isTrue();
  }

  private Stream<Frame> rest() {
    return Stream.generate(queue::next).takeWhile(Optional::isPresent).map(Optional::get);
  }

  private static Frame frame(String text) {
    return Frame.of(new ServerMessage.Done(text));
  }
}
