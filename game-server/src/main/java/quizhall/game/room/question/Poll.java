package quizhall.game.room.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A show of hands: no answer is right or wrong, none gives points.
 *
 * @param several whether one may choose more than one option
 */
public record Poll(List<String> options, boolean several) implements Choice {
  public Poll {
    options = Choice.checked(options, Set.of());
  }

  /** Where everybody chooses one option. */
  public Poll(List<String> options) {
    this(options, false);
  }

  /**
   * @param several empty where nobody said, as in rooms opened before it could be said
   */
  public static Poll of(List<String> options, Optional<Boolean> several) {
    return new Poll(options, several.orElse(false));
  }

  @Override
  public boolean hasSettings() {
    return several;
  }

  @Override
  public Kind kind() {
    return Kind.POLL;
  }

  @Override
  public Set<Integer> correct() {
    return Set.of();
  }

  @Override
  public boolean takesSeveral() {
    return several;
  }
}
