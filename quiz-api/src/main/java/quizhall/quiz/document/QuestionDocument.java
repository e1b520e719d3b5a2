package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import quizhall.quiz.content.Question;

/**
 * A question as one flat object: what all have in common, and the parts of its type only. Without
 * its key it has nothing that tells a right answer from a wrong one.
 */
public record QuestionDocument(
    String type, @JsonUnwrapped PromptDocument prompt, @JsonUnwrapped TaskDocument task) {

  public static QuestionDocument withKey(Question question) {
    return new QuestionDocument(
        question.type().code(),
        PromptDocument.of(question.prompt()),
        TaskDocument.withKey(question.task()));
  }

  public static QuestionDocument withoutKey(Question question) {
    PromptDocument prompt = PromptDocument.of(question.prompt());
    return new QuestionDocument(
        question.type().code(),
        question.task().hasKey() ? prompt.withoutKey() : prompt,
        TaskDocument.withoutKey(question.prompt().id(), question.task()));
  }

  /** Back from the stored form, which has its key. */
  public Question question() {
    return new Question(prompt.prompt(), task.task());
  }
}
