package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.BestNumber;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Numerals;

/**
 * A number that QTI 1.2 asks for.
 *
 * @param id of the response
 * @param conditions of the item
 */
record Qti12Number(String id, List<Qti12Condition> conditions) {

  /** A field for numbers, where what is right is one: 1234 is right then for 1234.0. */
  static boolean isMeant(Element response, List<Qti12Condition> right) {
    return QtiTree.all(response, "render_fib").stream()
            .map(field -> field.attr("fibtype").toLowerCase(Locale.ROOT))
            .anyMatch(Set.of("decimal", "integer", "scientific")::contains)
        && right.stream()
            .flatMap(condition -> condition.values(response.attr("ident")).stream())
            .allMatch(value -> Numerals.of(value).isPresent());
  }

  /** Canvas gives the value, and the ends of what is right round it. */
  ReadQuestion asked(Composition question) {
    BestNumber best = new BestNumber(question);
    double most = conditions.stream().mapToDouble(Qti12Condition::points).max().orElse(0);
    List<String> exact = exact(most);
    if (exact.size() > 1) {
      question.notice("any of several numbers is right: they are compared as texts here");
      return question.typed(exact, false);
    }
    for (Qti12Condition condition : conditions) {
      double percent = most <= 0 ? 0 : 100 * condition.points() / most;
      Optional<BigDecimal> value =
          condition.values(id).stream()
              .findFirst()
              .flatMap(text -> Numerals.answer(text, question::notice));
      Optional<BigDecimal[]> range = condition.range(id);
      if (range.isPresent()) {
        BigDecimal low = range.get()[0];
        BigDecimal high = range.get()[1];
        BigDecimal middle =
            low.add(high).divide(BigDecimal.TWO, 30, RoundingMode.HALF_UP).stripTrailingZeros();
        best.add(value.orElse(middle), high.subtract(low).abs().divide(BigDecimal.TWO), percent);
        if (value.isPresent() && value.get().compareTo(middle) != 0) {
          question.notice("is right in a range that is not even round its value");
        }
      } else if (value.isPresent()) {
        best.add(value.get(), BigDecimal.ZERO, percent);
      }
    }
    return best.asked();
  }

  /** The numbers that are right, where it is these alone, and none for a part. */
  private List<String> exact(double most) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Qti12Condition condition : conditions) {
      if (condition.points() <= 0) {
        continue;
      }
      Optional<BigDecimal> value = condition.values(id).stream().findFirst().flatMap(Numerals::of);
      boolean isExact =
          condition.range(id).map(ends -> ends[0].compareTo(ends[1]) == 0).orElse(true);
      if (value.isEmpty() || !isExact || condition.points() < most) {
        return List.of();
      }
      numbers.add(value.get().stripTrailingZeros().toPlainString());
    }
    return List.copyOf(numbers);
  }
}
