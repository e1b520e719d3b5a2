package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.Numerals;

/** What an item of QTI 1.2 gives for a response. */
record Qti12Condition(Element variables, double points, Set<String> feedback) {

  static List<Qti12Condition> of(Element item) {
    return QtiTree.all(item, "respcondition").stream().map(Qti12Condition::condition).toList();
  }

  private static Qti12Condition condition(Element element) {
    double points =
        QtiTree.children(element, "setvar").stream()
            .mapToDouble(
                set ->
                    (set.attr("action").equalsIgnoreCase("Subtract") ? -1 : 1)
                        * QtiResponse.number(set.wholeText()))
            .sum();
    return new Qti12Condition(
        QtiTree.all(element, "conditionvar").stream().findFirst().orElse(new Element("none")),
        points,
        QtiTree.all(element, "displayfeedback").stream()
            .map(shown -> shown.attr("linkrefid"))
            .collect(Collectors.toSet()));
  }

  boolean shows(String id) {
    return feedback.contains(id);
  }

  boolean has(String value) {
    return QtiTree.all(variables, "varequal").stream()
        .anyMatch(equal -> !isDenied(equal) && QtiTree.value(equal).equals(value));
  }

  /** What a response has to be equal to, in order. */
  List<String> values(String response) {
    return QtiTree.all(variables, "varequal", "varsubstring").stream()
        .filter(equal -> equal.attr("respident").equals(response) && !isDenied(equal))
        .map(QtiTree::value)
        .toList();
  }

  /** What is compared with something, whether it shall be that or not. */
  List<Element> compared() {
    return QtiTree.all(variables, "varequal");
  }

  boolean caseMatters() {
    return QtiTree.all(variables, "varequal").stream()
        .anyMatch(equal -> equal.attr("case").equalsIgnoreCase("Yes"));
  }

  /** The ends of what is right. */
  Optional<BigDecimal[]> range(String response) {
    Optional<BigDecimal> low = end(response, "vargte", "vargt");
    Optional<BigDecimal> high = end(response, "varlte", "varlt");
    return low.isPresent() && high.isPresent()
        ? Optional.of(new BigDecimal[] {low.get(), high.get()})
        : Optional.empty();
  }

  private Optional<BigDecimal> end(String response, String... names) {
    return QtiTree.all(variables, names).stream()
        .filter(end -> end.attr("respident").equals(response))
        .findFirst()
        .flatMap(end -> Numerals.of(end.wholeText()));
  }

  private static boolean isDenied(Element equal) {
    return equal.parents().stream()
        .takeWhile(parent -> !parent.tagName().equals("conditionvar"))
        .anyMatch(parent -> parent.tagName().equals("not"));
  }
}
