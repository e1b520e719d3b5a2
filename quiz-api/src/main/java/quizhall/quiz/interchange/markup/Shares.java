package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.NumberTask;

/** What is worth how much, as Moodle writes it: in percent with five decimals. */
public final class Shares {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private Shares() {}

  /** Right ones have even shares; a wrong one takes back what a right one gives. */
  public static String of(Choice choice, List<Choice> all) {
    long right = all.stream().filter(Choice::correct).count();
    BigDecimal share =
        WHOLE.divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP).stripTrailingZeros();
    return (choice.correct() ? share : share.negate()).toPlainString();
  }

  /** How far off a number may be. */
  public static String tolerance(NumberTask number) {
    BigDecimal distance =
        switch (number.margin()) {
          case Margin.Within(var within) -> within;
          case Margin.WithinPercent(var percent) ->
              number.value().abs().multiply(percent).movePointLeft(2);
          case Margin.Nearest _ -> BigDecimal.ZERO;
        };
    return distance.signum() == 0 ? "0" : distance.stripTrailingZeros().toPlainString();
  }
}
