package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;

/** Typed answers of which some are worth a share, as Moodle has them: ours are right or wrong. */
public final class Spellings {

  private record Spelling(String text, double percent) {}

  private final Composition question;
  private final List<Spelling> spellings = new ArrayList<>();

  public Spellings(Composition question) {
    this.question = question;
  }

  public void add(String text, double percent) {
    spellings.add(new Spelling(text, percent));
  }

  /**
   * Those that are right.
   *
   * @throws Unplayable where there is none that can be typed
   */
  public List<String> accepted() {
    double most = spellings.stream().mapToDouble(Spelling::percent).max().orElse(0);
    if (most <= 0) {
      throw new Unplayable("has no right answer");
    }
    if (most < 99.4) {
      question.notice(
          "no answer is worth all of the points; those worth %s %% are taken as right"
              .formatted(Percentages.percent(most)));
    }
    List<String> accepted = new ArrayList<>();
    for (Spelling spelling : spellings) {
      if (spelling.percent() >= most - 0.6) {
        accept(spelling.text(), accepted);
      } else if (spelling.percent() > 0) {
        question.notice(
            "“%s” is worth %s %% of the points%s; here it is wrong"
                .formatted(
                    spelling.text(),
                    Percentages.percent(spelling.percent()),
                    spelling.text().contains("*") ? " (* stands for anything)" : ""));
      }
    }
    if (accepted.isEmpty()) {
      throw new Unplayable("has no right answer that can be typed");
    }
    return accepted;
  }

  /** An asterisk stands for any letters, and an escaped one for itself. */
  private void accept(String text, List<String> accepted) {
    String literal = text.replace("\\*", "\uFFFC");
    if (literal.indexOf('*') < 0) {
      add(literal, accepted);
      return;
    }
    String without = literal.replace("*", " ").replaceAll("\\s+", " ").strip();
    if (without.isEmpty()) {
      question.notice("“%s” takes any answer as right, which is not kept".formatted(text));
      return;
    }
    question.notice(
        "“%s” takes anything in the place of *; here only “%s” is right".formatted(text, without));
    add(without, accepted);
  }

  private static void add(String literal, List<String> accepted) {
    String text = literal.replace('\uFFFC', '*').strip();
    if (!text.isEmpty()) {
      accepted.add(text);
    }
  }
}
