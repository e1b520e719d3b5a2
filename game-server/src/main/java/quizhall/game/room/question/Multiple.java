package quizhall.game.room.question;

import java.util.List;
import java.util.Set;

/** One or more options are right; each counts. */
public record Multiple(List<String> options, Set<Integer> correct) implements Choice {
  public Multiple {
    options = Choice.checked(options, correct);
    correct = Set.copyOf(correct);
    if (correct.isEmpty()) {
      throw new IllegalArgumentException("at least one option is right");
    }
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
