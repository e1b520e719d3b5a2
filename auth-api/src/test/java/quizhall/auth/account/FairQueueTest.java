package quizhall.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FairQueueTest {
  private final FairQueue<String> queue = new FairQueue<>();

  @Test
  void who_has_much_waiting_holds_up_nobody_else() {
    queue.add("ann", "ann 1");
    queue.add("ann", "ann 2");
    queue.add("ann", "ann 3");
    queue.add("bob", "bob 1");
    queue.add("cleo", "cleo 1");
    queue.add("bob", "bob 2");

    assertThat(queue.size()).isEqualTo(6);
    for (String next : new String[] {"ann 1", "bob 1", "cleo 1", "ann 2", "bob 2", "ann 3"}) {
      assertThat(queue.poll()).contains(next);
    }
    assertThat(queue.poll()).isEmpty();
    assertThat(queue.size()).isZero();
  }

  @Test
  void how_many_come_before_depends_on_whose_it_is() {
    for (int i = 0; i < 100; i++) {
      queue.add("ann", "ann");
    }
    queue.add("bob", "bob");

    assertThat(queue.ahead("ann")).isEqualTo(101);
    assertThat(queue.ahead("bob")).isEqualTo(1 + 2);
    assertThat(queue.ahead("cleo")).isEqualTo(2);
  }
}
