package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.Percentages;

/**
 * What a response of an item may be, and what it is worth: by its declaration, and by what response
 * processing makes of it.
 *
 * @param correct values, in order
 * @param mapped what each value gives, if values are mapped
 * @param others what any other value gives
 * @param tolerance of a number, where processing has one
 * @param isGraded whether anything is right or wrong at all
 */
record QtiResponse(
    String id,
    boolean isSingle,
    String baseType,
    List<String> correct,
    Map<String, Double> mapped,
    double others,
    Optional<Element> declaration,
    Optional<BigDecimal> tolerance,
    boolean caseMatters,
    boolean isGraded) {

  static QtiResponse of(Element item, String id) {
    Optional<Element> declaration =
        QtiTree.children(item, "responseDeclaration").stream()
            .filter(each -> each.attr("identifier").equals(id))
            .findFirst();
    Optional<Element> processing =
        QtiTree.children(item, "responseProcessing").stream().findFirst();
    Processing found = new Processing(id);
    processing.ifPresent(found::look);
    List<String> correct =
        new ArrayList<>(
            declaration.stream()
                .flatMap(each -> QtiTree.children(each, "correctResponse").stream())
                .flatMap(each -> QtiTree.children(each, "value").stream())
                .map(QtiTree::value)
                .toList());
    found.values.stream().filter(value -> !correct.contains(value)).forEach(correct::add);
    Map<String, Double> mapped = new LinkedHashMap<>();
    double others = 0;
    boolean caseMatters = found.caseMatters;
    Optional<Element> mapping =
        declaration.flatMap(each -> QtiTree.children(each, "mapping").stream().findFirst());
    if (mapping.isPresent() && (found.isMapped || correct.isEmpty())) {
      for (Element entry : QtiTree.children(mapping.get(), "mapEntry")) {
        mapped.put(entry.attr("mapKey").strip(), number(entry.attr("mappedValue")));
        caseMatters |= entry.attr("caseSensitive").equals("true");
      }
      others = number(mapping.get().attr("defaultValue"));
    }
    boolean isSingle =
        declaration.map(each -> each.attr("cardinality")).orElse("").equals("single");
    return new QtiResponse(
        id,
        isSingle,
        declaration.map(each -> each.attr("baseType")).orElse(""),
        correct,
        mapped,
        others,
        declaration,
        found.tolerance,
        caseMatters,
        !correct.isEmpty() || !mapped.isEmpty() || processing.isPresent());
  }

  /** Whether something is worth a part. */
  boolean isMapped() {
    return mapped.values().stream().anyMatch(worth -> worth > 0);
  }

  boolean isRight(String value) {
    return isMapped() ? mapped.getOrDefault(value, others) > 0 : correct.contains(value);
  }

  /** All values that are right. */
  List<String> right() {
    return isMapped()
        ? mapped.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList()
        : correct;
  }

  /**
   * In words, where values are worth different things.
   *
   * @param called how a value is called
   */
  Optional<String> worth(UnaryOperator<String> called) {
    if (!isMapped()) {
      return Optional.empty();
    }
    boolean isEven = mapped.values().stream().distinct().count() == 1;
    Element mapping = QtiTree.children(declaration.orElseThrow(), "mapping").getFirst();
    String bounds =
        mapping.hasAttr("lowerBound") || mapping.hasAttr("upperBound")
            ? ", from %s to %s in all"
                .formatted(
                    mapping.hasAttr("lowerBound") ? mapping.attr("lowerBound") : "any",
                    mapping.hasAttr("upperBound") ? mapping.attr("upperBound") : "any")
            : "";
    if (isEven && others == 0 && bounds.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    mapped.forEach(
        (value, worth) ->
            parts.add("%s for %s".formatted(Percentages.percent(worth), called.apply(value))));
    return Optional.of(
        "gives %s, %s for any other%s; here right ones count alike and a wrong one takes back what a right one gives"
            .formatted(String.join(", ", parts), Percentages.percent(others), bounds));
  }

  static double number(String text) {
    return Numerals.of(text).map(Number::doubleValue).orElse(0.0);
  }

  /** What is compared with values that stand in the processing itself. */
  private static final class Processing {
    private final String id;
    private final List<String> values = new ArrayList<>();
    private Optional<BigDecimal> tolerance = Optional.empty();
    private boolean isMapped;
    private boolean caseMatters;

    Processing(String id) {
      this.id = id;
    }

    void look(Element processing) {
      String template = processing.attr("template");
      isMapped = template.contains("map_response") || template.contains("map_response_point");
      for (Element mapping : QtiTree.all(processing, "mapResponse", "mapResponsePoint")) {
        isMapped |= mapping.attr("identifier").equals(id);
      }
      for (Element branch : QtiTree.all(processing, "responseIf", "responseElseIf")) {
        if (isRewarded(branch)) {
          QtiTree.all(branch, "match", "stringMatch", "equal", "equalRounded", "member")
              .forEach(this::compare);
        }
      }
    }

    private static boolean isRewarded(Element branch) {
      return QtiTree.children(branch, "setOutcomeValue").stream()
          .flatMap(outcome -> QtiTree.all(outcome, "baseValue", "variable", "mapResponse").stream())
          .anyMatch(value -> !value.tagName().equals("baseValue") || number(value.wholeText()) > 0);
    }

    private void compare(Element comparison) {
      boolean isOfThis =
          QtiTree.all(comparison, "variable").stream()
              .anyMatch(variable -> variable.attr("identifier").equals(id));
      boolean isDenied = comparison.parent() != null && comparison.parent().tagName().equals("not");
      if (!isOfThis || isDenied) {
        return;
      }
      QtiTree.all(comparison, "baseValue").forEach(value -> values.add(QtiTree.value(value)));
      caseMatters |= comparison.attr("caseSensitive").equals("true");
      if (comparison.attr("toleranceMode").equals("absolute")) {
        tolerance = Numerals.of(comparison.attr("tolerance").strip().replaceAll("\\s.*$", ""));
      }
    }
  }
}
