package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import quizhall.quiz.content.FileLimits;
import quizhall.quiz.content.QuizLimits;

/** What whoever writes a quiz, or brings one, may know before it is refused. */
public record LimitsDocument(@JsonUnwrapped QuizLimits quiz, FileLimits files, Imports imports) {

  /**
   * Of one import.
   *
   * @param bytes of all its files together
   */
  public record Imports(long bytes, int files, int questions) {}
}
