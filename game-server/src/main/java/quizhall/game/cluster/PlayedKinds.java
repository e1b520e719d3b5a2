package quizhall.game.cluster;

import akka.cluster.Member;
import akka.cluster.typed.Cluster;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quizhall.game.room.Extra;
import quizhall.game.room.Quiz;
import quizhall.game.room.Session;
import quizhall.game.room.question.Kind;

/**
 * Which kinds of question, and what else of questions, the members of the cluster play: in the
 * middle of an upgrade not all may know the newest, and a room's journal must be read on each of
 * them. A member says so by its roles, {@code akka.cluster.roles}.
 */
public record PlayedKinds(Cluster cluster) {
  /** Those that the first version knew, which had no roles. */
  private static final Set<Kind> OF_OLD =
      EnumSet.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.POLL);

  static final String SETTINGS = "plays-settings";

  /** Played typed answers before there was such an event. */
  static final String REGRADING = "plays-regrading";

  /** Whether all members play all that is in the quiz, in the way that the host chose. */
  public boolean isKnownEverywhere(Session session) {
    Quiz quiz = session.quiz();
    return Stream.of(
            quiz.kinds().stream().filter(kind -> !isOfOld(kind)).map(PlayedKinds::role),
            quiz.extras().stream().map(PlayedKinds::role),
            session.settings().stream().map(_ -> SETTINGS))
        .flatMap(Function.identity())
        .allMatch(this::isEverywhere);
  }

  /** Whether all members can read that a host had answers judged anew. */
  public boolean knowRegrading() {
    return isEverywhere(REGRADING);
  }

  private boolean isEverywhere(String role) {
    return StreamSupport.stream(cluster.state().getMembers().spliterator(), false)
        .allMatch((Member member) -> member.hasRole(role));
  }

  static boolean isOfOld(Kind kind) {
    return OF_OLD.contains(kind);
  }

  static String role(Kind kind) {
    return "plays-" + kind.word();
  }

  static String role(Extra extra) {
    return "plays-" + extra.word();
  }
}
