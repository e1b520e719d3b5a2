package quizhall.quiz.content;

import java.util.Optional;
import java.util.Set;

/**
 * A question as someone sent it.
 *
 * @param task empty where the type is missing or there is none of its name
 * @param names of everything that was sent with it, known or not
 */
public record QuestionDraft(Prompt.Draft prompt, Optional<TaskDraft> task, Set<String> names) {
  public QuestionDraft {
    names = Set.copyOf(names);
  }
}
