package quizhall.quiz.content;

import java.util.Set;

/** One question being checked, and the rules that the types share. */
public final class TaskRules {

  private final Field field;
  private final Prompt prompt;
  private final Set<String> names;
  private final QuizLimits limits;
  private final Findings findings;

  /**
   * For one question.
   *
   * @param field of the question, such as {@code questions[3]}
   * @param prompt after its own check
   * @param names of all that was sent
   */
  TaskRules(Field field, Prompt prompt, Set<String> names, QuizLimits limits, Findings findings) {
    this.field = field;
    this.prompt = prompt;
    this.names = Set.copyOf(names);
    this.limits = limits;
    this.findings = findings;
  }

  /** The name of a part, as in {@code questions[3].options}. */
  Field at(String part) {
    return field.part(part);
  }

  void refuse(String part, String reason) {
    refuse(at(part), reason);
  }

  void refuse(Field place, String reason) {
    findings.add(place, reason);
  }

  Prompt prompt() {
    return prompt;
  }

  boolean wasSent(String name) {
    return names.contains(name);
  }

  QuizLimits limits() {
    return limits;
  }

  TextRules texts() {
    return new TextRules(findings);
  }

  ListRules lists() {
    return new ListRules(limits, findings);
  }

  OptionRules options() {
    return new OptionRules(limits, findings);
  }

  NumberRules numbers() {
    return new NumberRules(findings);
  }
}
