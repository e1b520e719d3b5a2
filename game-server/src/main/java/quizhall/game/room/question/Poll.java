package quizhall.game.room.question;

import java.util.List;
import java.util.Set;

/** A show of hands: no answer is right or wrong, none gives points. */
public record Poll(List<String> options) implements Choice {
  public Poll {
    options = Choice.checked(options, Set.of());
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
    return false;
  }
}
