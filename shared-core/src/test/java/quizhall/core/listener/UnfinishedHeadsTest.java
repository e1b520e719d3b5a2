package quizhall.core.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfinishedHeadsTest {
  private static final InetAddress SCHOOL = InetAddress.ofLiteral("192.0.2.1");

  private final UnfinishedHeads heads = new UnfinishedHeads(2);
  private final List<String> gone = new ArrayList<>();

  @Test
  void one_too_many_costs_the_oldest() {
    add(SCHOOL, "first");
    add(SCHOOL, "second");
    assertThat(gone).isEmpty();

    add(SCHOOL, "third");
    add(SCHOOL, "fourth");

    assertThat(gone).containsExactly("first", "second");
  }

  @Test
  void who_is_done_makes_room() {
    Runnable done = add(SCHOOL, "done");
    add(SCHOOL, "second");
    heads.remove(SCHOOL, done);

    add(SCHOOL, "third");

    assertThat(gone).isEmpty();
  }

  @Test
  void addresses_count_apart_but_a_network_of_ipv6_counts_as_one() {
    add(InetAddress.ofLiteral("2001:db8:0:1::1"), "home");
    add(InetAddress.ofLiteral("2001:db8:0:2::1"), "neighbour");
    add(InetAddress.ofLiteral("2001:db8:0:1::2"), "home too");
    assertThat(gone).isEmpty();

    add(InetAddress.ofLiteral("2001:db8:0:1::3"), "home again");

    assertThat(gone).containsExactly("home");
  }

  private Runnable add(InetAddress address, String name) {
    Runnable oneTooMany = () -> gone.add(name);
    heads.add(address, oneTooMany);
    return oneTooMany;
  }
}
