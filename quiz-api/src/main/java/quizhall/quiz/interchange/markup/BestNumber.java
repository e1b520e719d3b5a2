package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.interchange.ReadQuestion;

/** Numbers of which some are worth a share: ours has one, with one tolerance. */
public final class BestNumber {

  private record Range(BigDecimal value, BigDecimal tolerance, double percent) {
    @Override
    public String toString() {
      return tolerance.signum() == 0 ? digits(value) : digits(value) + " ± " + digits(tolerance);
    }

    private static String digits(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
  }

  private final Composition question;
  private final List<Range> ranges = new ArrayList<>();

  public BestNumber(Composition question) {
    this.question = question;
  }

  public void add(BigDecimal value, BigDecimal tolerance, double percent) {
    ranges.add(new Range(value, tolerance.abs(), percent));
  }

  /**
   * Asks for the first of those that are worth most, and names the others.
   *
   * @throws Unplayable where none is worth anything
   */
  public ReadQuestion asked() {
    return asked(Optional.empty());
  }

  /** The same, with what is measured. */
  public ReadQuestion asked(Optional<String> unit) {
    double most = ranges.stream().mapToDouble(Range::percent).max().orElse(0);
    if (most <= 0) {
      throw new Unplayable("has no right number");
    }
    List<Range> others = new ArrayList<>(ranges);
    Range best = ranges.stream().filter(range -> range.percent() >= most - 0.6).findFirst().get();
    others.remove(best);
    if (most < 99.4) {
      question.notice(
          "no number is worth all of the points; %s, with %s %%, is taken as right"
              .formatted(best, Percentages.percent(most)));
    }
    for (Range range : others) {
      if (range.percent() > 0) {
        question.notice(
            "%s is worth %s %% of the points; here only %s is right"
                .formatted(range, Percentages.percent(range.percent()), best));
      }
    }
    return question.number(best.value(), best.tolerance(), unit, Optional.empty());
  }
}
