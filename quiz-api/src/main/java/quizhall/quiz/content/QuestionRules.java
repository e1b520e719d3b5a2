package quizhall.quiz.content;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What a question needs, and what does not belong to it. */
final class QuestionRules {

  private final QuizLimits limits;
  private final Findings findings;
  private final PromptRules prompts;

  QuestionRules(QuizLimits limits, Findings findings, Supplier<QuestionId> newIds) {
    this.limits = limits;
    this.findings = findings;
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
        .map(task -> task.checked(new TaskRules(field, prompt, draft.names(), limits, findings)))
        .map(task -> withoutStrays(field, draft, new Question(prompt, task)));
  }

  /** What belongs to another type was meant for something: better refused than dropped. */
  private Question withoutStrays(Field field, QuestionDraft draft, Question question) {
    QuestionType type = question.type();
    Set<String> strays = new TreeSet<>();
    for (String name : draft.names()) {
      if (type.isForeign(name)) {
        strays.add(name);
      }
    }
    for (String name : strays) {
      findings.add(
          field.part(name), "does not belong to a question of type %s".formatted(type.code()));
    }
    return question;
  }
}
