package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Lists of things that are told apart: how many there are, and that no two are the same. */
final class ListRules {

  private final QuizLimits limits;
  private final Findings findings;
  private final TextRules texts;

  ListRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
    this.texts = new TextRules(findings);
  }

  /** What is typed, so each is one line. */
  List<String> lines(Field field, Optional<List<String>> given, int fewest, int most) {
    return distinct(
        field,
        counted(field, given, fewest, most),
        (place, line) -> texts.requiredLine(place, line, limits.optionLength()));
  }

  /** What is shown to be chosen or arranged. */
  List<String> items(Field field, Optional<List<String>> given, int fewest, int most) {
    return distinct(field, counted(field, given, fewest, most), this::item);
  }

  /** One of them. */
  String item(Field field, Optional<String> given) {
    return texts.requiredParagraphs(field, given, limits.optionLength(), limits.optionLines());
  }

  /** Nothing where there are too many, so that a huge list is not walked. */
  <T> List<T> counted(Field field, Optional<List<T>> given, int fewest, int most) {
    List<T> list = given.orElse(List.of());
    if (list.size() < fewest) {
      findings.add(field, "must be at least %d".formatted(fewest));
    }
    if (list.size() > most) {
      findings.add(field, "must be at most %d".formatted(most));
      return List.of();
    }
    return list;
  }

  private List<String> distinct(
      Field field, List<String> drafts, BiFunction<Field, Optional<String>, String> text) {
    List<String> distinct = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Field place = field.item(i);
      String found = text.apply(place, Optional.ofNullable(drafts.get(i)));
      unrepeated(place, found, seen);
      distinct.add(found);
    }
    return distinct;
  }

  /**
   * What is missing has been named already.
   *
   * @param seen so few that no set is as quick
   */
  void unrepeated(Field field, String text, List<String> seen) {
    if (seen.contains(text)) {
      findings.add(field, "repeats another one");
    } else if (!text.isEmpty()) {
      seen.add(text);
    }
  }
}
