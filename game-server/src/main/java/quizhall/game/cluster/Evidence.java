package quizhall.game.cluster;

import akka.cluster.MemberStatus;
import akka.cluster.UniqueAddress;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which members this node has seen die, and whether it may have them removed. It may only where
 * more than half of the members are with it, the dead counted among the others: so of two halves of
 * a split cluster one at the most acts, and silence is left to the split brain resolver.
 */
final class Evidence {
  /** Those who count, as for the split brain resolver: not who joins, not who has left. */
  private static final Set<MemberStatus> VOTERS = Set.of(MemberStatus.up(), MemberStatus.leaving());

  private Evidence() {}

  /**
   * The members to take out of the cluster now.
   *
   * @param self this node
   * @param members all members, this node among them
   * @param unreachable those that somebody misses
   * @param contacts to the other members
   */
  static Set<UniqueAddress> removable(
      UniqueAddress self,
      Map<UniqueAddress, MemberStatus> members,
      Set<UniqueAddress> unreachable,
      Map<UniqueAddress, Contact> contacts) {
    var voters =
        members.entrySet().stream()
            .filter(member -> VOTERS.contains(member.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    Predicate<UniqueAddress> isWithUs =
        address ->
            address.equals(self)
                || (contacts.getOrDefault(address, Contact.NONE).connected()
                    && !unreachable.contains(address));
    if (!voters.contains(self) || voters.stream().filter(isWithUs).count() * 2 <= voters.size()) {
      return Set.of();
    }
    return members.entrySet().stream()
        .filter(member -> !member.getValue().equals(MemberStatus.down()))
        .map(Map.Entry::getKey)
        .filter(address -> contacts.getOrDefault(address, Contact.NONE).isDead())
        .collect(Collectors.toSet());
  }
}
