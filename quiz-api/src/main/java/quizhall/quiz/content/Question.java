package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

/** A question with its key: what all have in common, and what its type adds. */
public record Question(Prompt prompt, Task task) {
  public Question {
    requireNonNull(prompt);
    requireNonNull(task);
  }

  public QuestionType type() {
    return task.type();
  }
}
