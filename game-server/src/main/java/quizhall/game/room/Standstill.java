package quizhall.game.room;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Room time stands still for everybody, by what happened in the room.
 *
 * @param reasons all that hold; it goes on when none is left
 * @param takesAnswers whether answers are taken meanwhile
 */
public record Standstill(Set<Reason> reasons, boolean takesAnswers) {

  /** Why. */
  public enum Reason {
    /** The host wants it so. */
    HOST,
    /** Nobody is there who leads the game. */
    NOBODY,
    /** Most of the players have gone at once. */
    PLAYERS
  }

  public Standstill {
    reasons = sorted(reasons);
  }

  /** The same in a fixed order, for the journal. */
  static Set<Reason> sorted(Set<Reason> reasons) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
  }

  /** The host says whether answers are taken; where nobody is there they are. */
  static Standstill with(Optional<Standstill> before, Reason reason, boolean takesAnswers) {
    Set<Reason> all = EnumSet.of(reason);
    before.ifPresent(still -> all.addAll(still.reasons()));
    boolean takes =
        reason == Reason.HOST
            ? takesAnswers
            : before.map(Standstill::takesAnswers).orElse(takesAnswers);
    return new Standstill(all, takes);
  }

  /** What is left of it without these; empty where nothing is. */
  Optional<Standstill> without(Set<Reason> gone) {
    Set<Reason> left = new TreeSet<>(reasons);
    left.removeAll(gone);
    return left.isEmpty() ? Optional.empty() : Optional.of(new Standstill(left, takesAnswers));
  }
}
