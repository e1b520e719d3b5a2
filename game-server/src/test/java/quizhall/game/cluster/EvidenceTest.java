package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.Address;
import akka.cluster.MemberStatus;
import akka.cluster.UniqueAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Contact THERE = new Contact(true, true, 0);
  private static final Contact DEAD = new Contact(true, false, 3);
  private static final Contact SILENT = new Contact(true, false, 0);

  private static final UniqueAddress SELF = node(0);

  @Test
  void a_majority_removes_its_dead() {
    assertThat(removable(3, Map.of(node(1), THERE, node(2), DEAD))).containsExactly(node(2));
    assertThat(removable(5, Map.of(node(1), THERE, node(2), THERE, node(3), DEAD, node(4), DEAD)))
        .containsExactlyInAnyOrder(node(3), node(4));
  }

  @Test
  void a_minority_that_is_refused_by_all_others_removes_nobody() {
    assertThat(removable(3, Map.of(node(1), DEAD, node(2), DEAD))).isEmpty();
    assertThat(removable(5, Map.of(node(1), THERE, node(2), DEAD, node(3), DEAD, node(4), DEAD)))
        .isEmpty();
  }

  @Test
  void half_is_no_majority() {
    assertThat(removable(2, Map.of(node(1), DEAD))).isEmpty();
    assertThat(removable(4, Map.of(node(1), THERE, node(2), DEAD, node(3), DEAD))).isEmpty();
  }

  @Test
  void whose_connection_is_not_confirmed_does_not_count_as_with_us() {
    assertThat(removable(3, Map.of(node(1), SILENT, node(2), DEAD))).isEmpty();
    assertThat(removable(3, Map.of(node(2), DEAD))).isEmpty();
  }

  @Test
  void who_misses_heartbeats_does_not_count_as_with_us() {
    Map<UniqueAddress, Contact> contacts = Map.of(node(1), THERE, node(2), DEAD);

    assertThat(Evidence.removable(SELF, up(3), Set.of(node(1)), contacts)).isEmpty();
  }

  @Test
  void who_joins_or_has_left_does_not_vote() {
    Map<UniqueAddress, MemberStatus> members = up(3);
    members.put(node(3), MemberStatus.joining());
    members.put(node(4), MemberStatus.exiting());

    assertThat(
            Evidence.removable(
                SELF, members, Set.of(), Map.of(node(1), DEAD, node(2), DEAD, node(3), THERE)))
        .isEmpty();
    assertThat(Evidence.removable(SELF, members, Set.of(), Map.of(node(1), THERE, node(2), DEAD)))
        .containsExactly(node(2));
  }

  @Test
  void who_is_not_up_itself_removes_nobody() {
    Map<UniqueAddress, MemberStatus> members = up(3);
    members.put(SELF, MemberStatus.exiting());

    assertThat(Evidence.removable(SELF, members, Set.of(), Map.of(node(1), THERE, node(2), DEAD)))
        .isEmpty();
  }

  @Test
  void who_was_taken_out_already_is_left_alone() {
    Map<UniqueAddress, MemberStatus> members = up(3);
    members.put(node(3), MemberStatus.down());

    assertThat(
            Evidence.removable(
                SELF,
                members,
                Set.of(node(3)),
                Map.of(node(1), THERE, node(2), THERE, node(3), DEAD)))
        .isEmpty();
  }

  private static Set<UniqueAddress> removable(int members, Map<UniqueAddress, Contact> contacts) {
    return Evidence.removable(SELF, up(members), Set.of(), contacts);
  }

  private static Map<UniqueAddress, MemberStatus> up(int members) {
    Map<UniqueAddress, MemberStatus> all = new HashMap<>();
    IntStream.range(0, members).forEach(i -> all.put(node(i), MemberStatus.up()));
    return all;
  }

  private static UniqueAddress node(int number) {
    return UniqueAddress.apply(
        Address.apply("akka", "quizhall", "node-" + number, 25520), 1_000L + number);
  }
}
