package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import quizhall.quiz.assistant.Commission;
import quizhall.quiz.content.FileLimits;
import quizhall.quiz.content.QuizLimits;

/**
 * What whoever writes a quiz, or brings one, may know before it is refused.
 *
 * @param proposals of what a language model is asked; absent where there is none
 * @param reports of quizzes; absent where nobody would look at them
 * @param appeals against what moderators have done; absent where there are none
 */
public record LimitsDocument(
    @JsonUnwrapped QuizLimits quiz,
    FileLimits files,
    Imports imports,
    Shelves shelves,
    Sharing sharing,
    Optional<Commission.Limits> proposals,
    Optional<Reports> reports,
    Optional<Appeals> appeals) {

  /** Of what is said with one. */
  public record Reports(int wordsLength) {}

  /** The same. */
  public record Appeals(int wordsLength) {}

  /**
   * Of what is given to others.
   *
   * @param people of one quiz, with open invitations
   * @param groupPeople the same of one group
   * @param groups of one account
   * @param quizzes that one account was given, with groups that it is in
   * @param handovers quizzes that one account offers at once
   */
  public record Sharing(
      int people,
      int groupPeople,
      int groups,
      int quizzes,
      long invitationSeconds,
      int handovers,
      long handoverSeconds) {}

  /**
   * Of one import.
   *
   * @param bytes of all its files together
   * @param media pictures and sounds that come along
   */
  public record Imports(long bytes, int files, int questions, int media) {}

  /** Of one account. */
  public record Shelves(int folders, int folderNameLength, int favourites) {}
}
