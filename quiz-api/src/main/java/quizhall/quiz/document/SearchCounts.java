package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;

/**
 * How many quizzes a search finds, and how many it would find with one more thing asked for. What
 * is counted of one filter knows nothing of what is asked for there, but for tags, of which a quiz
 * has several.
 *
 * @param lengths by the number of questions
 * @param plays by how often they were played at least
 * @param ages by how many days ago they were changed at most
 */
public record SearchCounts(
    Count total,
    List<Named> tags,
    List<Named> languages,
    List<Named> kinds,
    List<Named> licences,
    List<Length> lengths,
    List<AtLeast> plays,
    List<Within> ages) {

  /**
   * So many.
   *
   * @param more whether there are more than that
   */
  public record Count(int quizzes, boolean more) {}

  /** Of those that have it. */
  public record Named(String name, int quizzes, boolean more) {}

  /**
   * Of those with so many questions.
   *
   * @param to none where there may be any number
   */
  public record Length(int from, Optional<Integer> to, int quizzes, boolean more) {}

  /** Of those that were played so often. */
  public record AtLeast(long plays, int quizzes, boolean more) {}

  /** Of those that were changed in the last days. */
  public record Within(int days, int quizzes, boolean more) {}
}
