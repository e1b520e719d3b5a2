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
    List<Question> questions) {
  public QuizContent {
    requireNonNull(title);
    requireNonNull(description);
    requireNonNull(language);
    requireNonNull(visibility);
    tags = List.copyOf(tags);
    questions = List.copyOf(questions);
  }
}
