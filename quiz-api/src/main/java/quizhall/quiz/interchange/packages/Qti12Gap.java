package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Texts;

/** A gap of QTI 1.2, into which one types, or for which one chooses from a list. */
final class Qti12Gap {

  private Qti12Gap() {}

  /**
   * What is right there.
   *
   * @param conditions of the item
   * @param isChosen whether the item says that its answers are chosen from lists
   */
  static Gaps.Gap of(Element response, List<Qti12Condition> conditions, boolean isChosen) {
    List<Element> labels = QtiTree.all(response, "response_label");
    List<String> right =
        conditions.stream()
            .filter(condition -> condition.points() > 0)
            .flatMap(condition -> condition.values(response.attr("ident")).stream())
            .distinct()
            .toList();
    if (isChosen || (!labels.isEmpty() && labels.stream().allMatch(Qti12Gap::isChosen))) {
      List<Answer> options =
          labels.stream()
              .map(
                  label ->
                      new Answer(
                          Qti12Words.material(label, Texts.LINE),
                          right.contains(label.attr("ident"))))
              .toList();
      return options.stream().filter(Answer::isRight).count() == 1
          ? new Gaps.Chosen(options, List.of())
          : new Gaps.Unfit("has not exactly one right option");
    }
    List<String> accepted = new ArrayList<>();
    Set<String> compared = new LinkedHashSet<>();
    for (Element label : labels) {
      if (label.attr("scoring_algorithm").equals("TextRegex")) {
        return new Gaps.Unfit("compares answers with a pattern, which is not played here");
      }
      comparison(label).ifPresent(compared::add);
      // All that Canvas lists for a blank that one types into is right.
      accepted.add(Qti12Words.material(label, Texts.LINE).plain());
    }
    if (labels.isEmpty()) {
      accepted.addAll(right);
    }
    accepted.removeIf(String::isBlank);
    return accepted.isEmpty()
        ? new Gaps.Unfit("has no right answer")
        : new Gaps.Typed(accepted, List.copyOf(compared));
  }

  /** Canvas' New Quizzes list what may be chosen for a blank, of which the right one is named. */
  private static boolean isChosen(Element label) {
    return Set.of("dropdown", "wordbank").contains(label.attr("answer_type"));
  }

  /** How New Quizzes compare what is typed, where it is not done so here. */
  private static Optional<String> comparison(Element label) {
    return switch (label.attr("scoring_algorithm")) {
      case "TextContainsAnswer" ->
          Optional.of("an answer that only contains the right one is right there, and wrong here");
      case "TextCloseEnough" ->
          Optional.of("typing errors are forgiven there; here that is an option of the question");
      default -> Optional.empty();
    };
  }
}
