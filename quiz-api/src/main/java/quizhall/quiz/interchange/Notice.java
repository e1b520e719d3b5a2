package quizhall.quiz.interchange;

import static java.util.Objects.requireNonNull;

/**
 * What somebody should know of a place in a file.
 *
 * @param place as that person finds it, such as {@code row 12}, {@code line 40}, {@code item q-7};
 *     empty where the whole file is meant
 * @param message what was changed, left out, or is wrong there
 */
public record Notice(String place, String message) {
  public Notice {
    requireNonNull(place);
    requireNonNull(message);
  }
}
