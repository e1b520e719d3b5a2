package quizhall.game.room.question;

import java.util.List;
import java.util.Set;

/** A statement that holds or does not; the two options are its words for that. */
public record TrueFalse(List<String> options, int key) implements Choice {
  public TrueFalse {
    options = Choice.checked(options, Set.of(key));
    if (options.size() != 2) {
      throw new IllegalArgumentException("true or false has two options");
    }
  }

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Set<Integer> correct() {
    return Set.of(key);
  }

  @Override
  public boolean takesSeveral() {
    return false;
  }
}
