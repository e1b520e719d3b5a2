package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import quizhall.quiz.content.Question;

/**
 * A question as one flat object: what all have in common, and the parts of its type only. Without
 * its key it has nothing that tells a right answer from a wrong one.
 */
public record QuestionDocument(
    String type, @JsonUnwrapped PromptDocument prompt, @JsonUnwrapped TaskDocument task) {

  /** All of it: for its owner, and to be kept. */
  public static QuestionDocument whole(Question question) {
    return new QuestionDocument(
        question.type().code(),
        PromptDocument.of(question.prompt()),
        TaskDocument.withKey(question.task()));
  }

  /** For a game, in which others than the owner may be the host. */
  public static QuestionDocument withKey(Question question) {
    return new QuestionDocument(
        question.type().code(),
        PromptDocument.of(question.prompt()).withoutNotes(),
        TaskDocument.withKey(question.task()));
  }

  /** For anybody. */
  public static QuestionDocument withoutKey(Question question) {
    PromptDocument prompt = PromptDocument.of(question.prompt()).withoutNotes();
    return new QuestionDocument(
        question.type().code(),
        question.task().hasKey() ? prompt.withoutAnswer() : prompt,
        TaskDocument.withoutKey(question.prompt().id(), question.task()));
  }

  /** Back from the stored form, which is whole. */
  public Question question() {
    return new Question(prompt.prompt(), task.task());
  }
}
