package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.interchange.ReadQuestion;

/**
 * Options of which each is worth a share, as Moodle has them: a quiz of ours knows right and wrong.
 */
public final class Percentages {

  /** Thirds are written with five decimals. */
  private static final double ROUNDING = 0.6;

  /** An option, and what choosing it is worth in percent. */
  public record Weighted(RichText text, double percent) {}

  private Percentages() {}

  /** Empty where no option is right. */
  public static Optional<ReadQuestion> asked(
      Composition question, List<Weighted> options, boolean isSingle) {
    double most = options.stream().mapToDouble(Weighted::percent).max().orElse(0);
    if (most <= 0) {
      return Optional.empty();
    }
    List<Composition.Answer> answers = new ArrayList<>();
    for (Weighted option : options) {
      boolean isRight = isRight(option.percent(), most, isSingle);
      if (isSingle && !isRight && option.percent() > 0) {
        question.notice(
            "“%s” is worth %s %% of the points; here it is wrong"
                .formatted(option.text().plain(), percent(option.percent())));
      }
      if (option.percent() < 0) {
        question.notice(
            "choosing “%s” costs %s %%; here a wrong option takes back what a right one gives"
                .formatted(option.text().plain(), percent(-option.percent())));
      }
      answers.add(new Composition.Answer(option.text(), isRight));
    }
    long right = answers.stream().filter(Composition.Answer::isRight).count();
    if (isSingle) {
      if (most < 100 - ROUNDING) {
        question.notice(
            "no option is worth all of the points; the best, with %s %%, is taken as right"
                .formatted(percent(most)));
      }
      if (right == 1) {
        return Optional.of(question.single(answers));
      }
      question.notice("any one of the right options is enough there; here each counts a part");
      return Optional.of(question.multiple(answers, true));
    }
    double sum = options.stream().mapToDouble(Weighted::percent).filter(w -> w > 0).sum();
    boolean isEven =
        options.stream()
            .mapToDouble(Weighted::percent)
            .filter(worth -> worth > 0)
            .allMatch(worth -> Math.abs(worth - sum / right) < ROUNDING);
    if (!isEven) {
      question.notice("the right options are worth different shares; here each counts the same");
    }
    return Optional.of(question.multiple(answers, true));
  }

  /** Where one answer is given, only what is worth most is right here. */
  public static boolean isRight(double percent, double most, boolean isSingle) {
    return percent > Math.max(0, isSingle ? most - ROUNDING : 0);
  }

  public static String percent(double share) {
    return BigDecimal.valueOf(share)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
