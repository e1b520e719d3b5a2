package quizhall.game.cluster;

import akka.cluster.Member;
import akka.cluster.typed.Cluster;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import quizhall.game.room.question.Kind;

/**
 * Which kinds of question the members of the cluster play: in the middle of an upgrade not all may
 * know the newest, and a room's journal must be read on each of them. A member says so by its
 * roles, {@code akka.cluster.roles}.
 */
public record PlayedKinds(Cluster cluster) {
  /** Those that the first version knew, which had no roles. */
  private static final Set<Kind> OF_OLD =
      EnumSet.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.POLL);

  /** Whether all members play all of these. */
  public boolean areKnownEverywhere(Collection<Kind> kinds) {
    return kinds.stream()
        .filter(kind -> !OF_OLD.contains(kind))
        .map(PlayedKinds::role)
        .allMatch(
            role ->
                StreamSupport.stream(cluster.state().getMembers().spliterator(), false)
                    .allMatch((Member member) -> member.hasRole(role)));
  }

  static boolean isOfOld(Kind kind) {
    return OF_OLD.contains(kind);
  }

  static String role(Kind kind) {
    return "plays-" + kind.word();
  }
}
