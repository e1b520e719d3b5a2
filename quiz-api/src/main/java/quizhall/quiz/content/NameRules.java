package quizhall.quiz.content;

import java.util.Optional;

/** What a folder or a group may be called. */
public record NameRules(int nameLength) {

  public Checked<String> checkName(Optional<String> given) {
    Findings findings = new Findings();
    String name = new TextRules(findings).requiredLine(Field.of("name"), given, nameLength);
    return findings.none() ? new Checked.Fit<>(name) : findings.unfit();
  }
}
