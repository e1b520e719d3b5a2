package quizhall.game.room.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One or more options are right.
 *
 * @param allOrNothing whether only all of them count; else each does
 */
public record Multiple(List<String> options, Set<Integer> correct, boolean allOrNothing)
    implements Choice {
  public Multiple {
    options = Choice.checked(options, correct);
    correct = Set.copyOf(correct);
    if (correct.isEmpty()) {
      throw new IllegalArgumentException("at least one option is right");
    }
  }

  /** Where each right option counts. */
  public Multiple(List<String> options, Set<Integer> correct) {
    this(options, correct, false);
  }

  /**
   * @param allOrNothing empty where nobody said, as in rooms opened before it could be said
   */
  public static Multiple of(
      List<String> options, Set<Integer> correct, Optional<Boolean> allOrNothing) {
    return new Multiple(options, correct, allOrNothing.orElse(false));
  }

  @Override
  public Grade grade(Response settled) {
    if (!allOrNothing) {
      return Choice.super.grade(settled);
    }
    boolean isAll = settled instanceof Chosen(var chosen) && correct.equals(Set.copyOf(chosen));
    return new Grade.Share(isAll ? 1 : 0, 1);
  }

  @Override
  public boolean hasSettings() {
    return allOrNothing;
  }

  @Override
  public Kind kind() {
    return Kind.MULTIPLE;
  }

  @Override
  public boolean takesSeveral() {
    return true;
  }
}
