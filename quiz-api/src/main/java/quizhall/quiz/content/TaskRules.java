package quizhall.quiz.content;

import java.util.Set;

/** One question being checked, and the rules that the types share. */
public final class TaskRules {

  private final Field field;
  private final Prompt prompt;
  private final Set<String> names;
  private final PartRules parts;

  /**
   * For one question.
   *
   * @param field of the question, such as {@code questions[3]}
   * @param prompt after its own check
   * @param names of all that was sent
   */
  TaskRules(Field field, Prompt prompt, Set<String> names, PartRules parts) {
    this.field = field;
    this.prompt = prompt;
    this.names = Set.copyOf(names);
    this.parts = parts;
  }

  /** The name of a part, as in {@code questions[3].options}. */
  Field at(String part) {
    return field.part(part);
  }

  void refuse(String part, String reason) {
    refuse(at(part), reason);
  }

  void refuse(Field place, String reason) {
    parts.findings().add(place, reason);
  }

  Prompt prompt() {
    return prompt;
  }

  boolean wasSent(String name) {
    return names.contains(name);
  }

  QuizLimits limits() {
    return parts.limits();
  }

  TextRules texts() {
    return parts.texts();
  }

  ListRules lists() {
    return parts.lists();
  }

  OptionRules options() {
    return parts.options();
  }

  NumberRules numbers() {
    return parts.numbers();
  }
}
