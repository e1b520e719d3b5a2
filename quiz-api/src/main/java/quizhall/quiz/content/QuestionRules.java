package quizhall.quiz.content;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a question needs, and what does not belong to it. */
final class QuestionRules {

  private final Findings findings;
  private final PartRules parts;
  private final PromptRules prompts;

  QuestionRules(QuizLimits limits, Findings findings, Supplier<QuestionId> newIds) {
    this.findings = findings;
    this.parts = new PartRules(limits, findings);
    this.prompts = new PromptRules(limits, findings, newIds);
  }

  /** Empty where even the type is not known; else a question, fit only if nothing was found. */
  Optional<Question> check(Field field, QuestionDraft draft) {
    Points usual = draft.task().map(TaskDraft::usualPoints).orElse(Points.Weight.NORMAL);
    Prompt prompt = prompts.check(field, draft.prompt(), usual);
    if (draft.task().isEmpty()) {
      findings.add(field.part("type"), "must be " + QuestionType.choice());
    }
    return draft
        .task()
        .map(task -> task.checked(new TaskRules(field, prompt, draft.names(), parts)))
        .map(task -> withoutStrays(field, draft, new Question(prompt, task)));
  }

  /** What belongs to another type was meant for something: better refused than dropped. */
  private Question withoutStrays(Field field, QuestionDraft draft, Question question) {
    Set<String> foreign = question.type().foreignNames();
    for (String name : draft.names()) {
      if (foreign.contains(name)) {
        strays(field, draft, question.type());
        break;
      }
    }
    return question;
  }

  private void strays(Field field, QuestionDraft draft, QuestionType type) {
    draft.names().stream()
        .filter(type.foreignNames()::contains)
        .sorted()
        .forEach(
            name ->
                findings.add(
                    field.part(name),
                    "does not belong to a question of type %s".formatted(type.code())));
  }
}
