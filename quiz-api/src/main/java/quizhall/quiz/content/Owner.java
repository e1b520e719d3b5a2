package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

/**
 * Whose a quiz is.
 *
 * @param name as it was shown when the quiz was last saved
 */
public record Owner(OwnerId id, String name) {
  public Owner {
    requireNonNull(id);
    requireNonNull(name);
  }
}
