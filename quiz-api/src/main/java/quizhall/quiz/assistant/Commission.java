package quizhall.quiz.assistant;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.core.problem.FieldError;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.QuizRules;

/**
 * What an author wants questions about.
 *
 * @param material words of the author that the questions are to be taken from; empty where there
 *     are none
 * @param language BCP 47
 */
public record Commission(String topic, String material, String language, int questions) {
  private static final int USUAL_QUESTIONS = 10;

  public Commission {
    requireNonNull(topic);
    requireNonNull(material);
    requireNonNull(language);
  }

  /** As somebody sent it. */
  public record Draft(
      Optional<String> topic,
      Optional<String> material,
      Optional<String> language,
      Optional<Integer> questions) {}

  /**
   * How large one may be; lengths in Unicode code points. Who writes a quiz is told these, by these
   * names.
   */
  public record Limits(int topicLength, int materialLength, int questions) {}

  /** What is fit to be sent to a model; else all that is wrong with it. */
  public static Checked<Commission> check(Draft draft, Limits limits) {
    List<FieldError> errors = new ArrayList<>();
    String topic = text("topic", draft.topic(), limits.topicLength(), errors);
    if (topic.isEmpty()) {
      errors.add(new FieldError("topic", "must not be empty"));
    }
    String material = text("material", draft.material(), limits.materialLength(), errors);
    String language = draft.language().map(String::strip).orElse(QuizRules.DEFAULT_LANGUAGE);
    if (!QuizRules.isLanguage(language)) {
      errors.add(new FieldError("language", QuizRules.NO_LANGUAGE));
    }
    int questions = draft.questions().orElse(Math.min(USUAL_QUESTIONS, limits.questions()));
    if (questions < 1 || questions > limits.questions()) {
      errors.add(new FieldError("questions", "must be from 1 to %d".formatted(limits.questions())));
    }
    return errors.isEmpty()
        ? new Checked.Fit<>(new Commission(topic, material, language, questions))
        : new Checked.Unfit<>(errors);
  }

  private static String text(
      String field, Optional<String> given, int maxLength, List<FieldError> errors) {
    String text = given.map(String::strip).orElse("");
    if (text.codePointCount(0, text.length()) > maxLength) {
      errors.add(new FieldError(field, "must have at most %d characters".formatted(maxLength)));
    }
    return text;
  }

  /** Only then can a question have a source. */
  public boolean hasMaterial() {
    return !material.isEmpty();
  }
}
