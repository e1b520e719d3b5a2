package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What an author writes, after {@link QuizRules} found it fit.
 *
 * @param language BCP 47, such as {@code en} or {@code pt-BR}
 * @param tags lower-case, each once
 */
public record QuizContent(
    String title,
    String description,
    String language,
    Visibility visibility,
    List<String> tags,
    Optional<Picture> cover,
    Terms terms,
    List<Question> questions) {
  public QuizContent {
    requireNonNull(title);
    requireNonNull(description);
    requireNonNull(language);
    requireNonNull(visibility);
    requireNonNull(terms);
    tags = List.copyOf(tags);
    questions = List.copyOf(questions);
  }

  /** As it is kept where there is a link: private, for those who have none. */
  public QuizContent givenByLink() {
    return visibility == Visibility.PRIVATE ? with(title, Visibility.LINK, terms) : this;
  }

  /** With another licence and source. */
  public QuizContent on(Terms others) {
    return with(title, visibility, others);
  }

  /** With other questions. */
  public QuizContent asking(List<Question> others) {
    return new QuizContent(title, description, language, visibility, tags, cover, terms, others);
  }

  private QuizContent with(String otherTitle, Visibility other, Terms otherTerms) {
    return new QuizContent(
        otherTitle, description, language, other, tags, cover, otherTerms, questions);
  }

  /** Whatever it says itself: who sees a quiz is its owner's to say. */
  public QuizContent seenAs(Visibility other) {
    return with(title, other, terms);
  }

  /**
   * Private, whatever it was: nobody publishes by copying.
   *
   * @param otherTitle in place of its own
   */
  public QuizContent ofCopy(Optional<String> otherTitle) {
    return with(otherTitle.orElse(title), Visibility.PRIVATE, terms);
  }
}
