package quizhall.game.room.question;

import java.util.List;
import java.util.Set;

/** One option is right. */
public record Single(List<String> options, int key) implements Choice {
  public Single {
    options = Choice.checked(options, Set.of(key));
  }

  @Override
  public Kind kind() {
    return Kind.SINGLE;
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
