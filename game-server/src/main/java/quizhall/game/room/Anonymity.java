package quizhall.game.room;

import java.util.Comparator;
import java.util.List;
import quizhall.game.room.question.Response;

/** Answers of which nobody is to know who gave them. */
public final class Anonymity {
  /** Of fewer answers than these it would be known, or could be guessed. */
  public static final int FEWEST = 3;

  private Anonymity() {}

  /** Whether what so many said may be told. */
  public static boolean mayBeTold(int answers) {
    return answers >= FEWEST;
  }

  /** What may be told of what was said, in an order that comes from nothing else. */
  public static List<Response> apart(List<Response> said) {
    return mayBeTold(said.size())
        ? said.stream().sorted(Comparator.comparing(Response::toString)).toList()
        : List.of();
  }
}
