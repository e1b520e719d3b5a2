package quizhall.quiz.interchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Terms;

/**
 * Questions that belong together: a file, a sheet, a category.
 *
 * @param description empty where there is none
 * @param terms as the file has them
 * @param notices on the quiz as a whole
 */
public record ReadQuiz(
    String title,
    String description,
    Optional<String> language,
    List<String> tags,
    Optional<Picture.Draft> cover,
    Terms.Draft terms,
    List<ReadQuestion> questions,
    List<Notice> notices) {
  public ReadQuiz {
    requireNonNull(title);
    requireNonNull(description);
    requireNonNull(terms);
    tags = List.copyOf(tags);
    questions = List.copyOf(questions);
    notices = List.copyOf(notices);
  }

  /** Where a format says nothing of licence and source. */
  public ReadQuiz(
      String title,
      String description,
      Optional<String> language,
      List<String> tags,
      Optional<Picture.Draft> cover,
      List<ReadQuestion> questions,
      List<Notice> notices) {
    this(title, description, language, tags, cover, Terms.Draft.NONE, questions, notices);
  }

  /** Where a format says nothing but a title. */
  public static ReadQuiz of(String title, List<ReadQuestion> questions) {
    return new ReadQuiz(
        title, "", Optional.empty(), List.of(), Optional.empty(), questions, List.of());
  }
}
