package quizhall.quiz.content;

import java.math.BigDecimal;
import java.util.Optional;
import quizhall.quiz.content.NumberTask.Wanted;

/** What a number to be guessed needs: that one margin applies, and that a slider can reach it. */
final class NumberTaskRules {

  private static final Margin EXACT = new Margin.Within(BigDecimal.ZERO);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(10_000);

  private final TaskRules rules;
  private final NumberRules numbers;

  NumberTaskRules(TaskRules rules) {
    this.rules = rules;
    this.numbers = rules.numbers();
  }

  NumberTask task(Wanted wanted) {
    Optional<BigDecimal> value = numbers.required(rules.at("number.value"), wanted.value());
    Margin margin = margin(wanted, value);
    Optional<Slider> slider = wanted.slider().flatMap(this::slider);
    if (value.isPresent() && slider.isPresent()) {
      reachable(value.get(), margin, slider.get());
    }
    return new NumberTask(
        value.orElse(BigDecimal.ZERO),
        margin,
        rules
            .texts()
            .optionalLine(rules.at("number.unit"), wanted.unit(), rules.limits().unitLength()),
        slider);
  }

  private Margin margin(Wanted wanted, Optional<BigDecimal> value) {
    if (wanted.margins() > 1) {
      rules.refuse("number", "must have only one of tolerance, tolerancePercent and zeroAt");
      return EXACT;
    }
    if (wanted.tolerancePercent().isPresent()) {
      return percent(wanted.tolerancePercent(), value);
    }
    if (wanted.zeroAt().isPresent()) {
      return numbers
          .positive(rules.at("number.zeroAt"), wanted.zeroAt())
          .<Margin>map(Margin.Nearest::new)
          .orElse(EXACT);
    }
    return within(wanted.tolerance());
  }

  private Margin within(Optional<BigDecimal> given) {
    Optional<BigDecimal> tolerance = numbers.optional(rules.at("number.tolerance"), given);
    if (tolerance.filter(distance -> distance.signum() < 0).isPresent()) {
      rules.refuse("number.tolerance", "must not be negative");
    }
    return tolerance.<Margin>map(Margin.Within::new).orElse(EXACT);
  }

  private Margin percent(Optional<BigDecimal> given, Optional<BigDecimal> value) {
    Field field = rules.at("number.tolerancePercent");
    Optional<BigDecimal> percent = numbers.positive(field, given);
    if (percent.filter(share -> share.compareTo(HUNDRED) > 0).isPresent()) {
      rules.refuse(field, "must be at most 100");
    }
    if (value.filter(number -> number.signum() == 0).isPresent()) {
      rules.refuse(field, "means nothing where the value is 0");
    }
    return percent.<Margin>map(Margin.WithinPercent::new).orElse(EXACT);
  }

  private Optional<Slider> slider(Slider.Draft given) {
    Optional<BigDecimal> min = numbers.required(rules.at("number.slider.min"), given.min());
    Optional<BigDecimal> max = numbers.required(rules.at("number.slider.max"), given.max());
    Optional<BigDecimal> step =
        numbers
            .required(rules.at("number.slider.step"), given.step())
            .flatMap(found -> numbers.positive(rules.at("number.slider.step"), Optional.of(found)));
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal range = max.get().subtract(min.get());
    if (range.signum() <= 0) {
      rules.refuse("number.slider.max", "must be more than min");
      return Optional.empty();
    }
    if (step.isEmpty()) {
      return Optional.empty();
    }
    if (range.compareTo(step.get().multiply(MOST_STEPS)) > 0) {
      rules.refuse(
          "number.slider.step", "must give at most %s steps".formatted(MOST_STEPS.toPlainString()));
      return Optional.empty();
    }
    if (range.remainder(step.get()).signum() != 0) {
      rules.refuse("number.slider.step", "must divide the way from min to max");
      return Optional.empty();
    }
    return Optional.of(new Slider(min.get(), max.get(), step.get()));
  }

  /** Nobody can give a right answer that the slider does not have. */
  private void reachable(BigDecimal value, Margin margin, Slider slider) {
    if (value.compareTo(slider.min()) < 0 || value.compareTo(slider.max()) > 0) {
      rules.refuse("number.value", "must be between the ends of the slider");
      return;
    }
    BigDecimal distance = slider.nearestTo(value).subtract(value).abs();
    if (!margin.reaches(value, distance)) {
      rules.refuse("number.slider.step", "has no place close enough to the value");
    }
  }
}
