package quizhall.quiz.document;

import java.math.BigDecimal;
import java.util.Optional;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.Slider;

record NumberDocument(Optional<Wanted> number) implements TaskDocument {

  /** Without its key it has no value and none of the margins. */
  record Wanted(
      Optional<BigDecimal> value,
      Optional<BigDecimal> tolerance,
      Optional<BigDecimal> tolerancePercent,
      Optional<BigDecimal> zeroAt,
      Optional<String> unit,
      Optional<SliderDocument> slider) {}

  record SliderDocument(BigDecimal min, BigDecimal max, BigDecimal step) {}

  static NumberDocument withKey(NumberTask task) {
    Optional<BigDecimal> value = Optional.of(task.value());
    Optional<BigDecimal> none = Optional.empty();
    return new NumberDocument(
        Optional.of(
            switch (task.margin()) {
              case Margin.Within(var distance) ->
                  wanted(task, value, Optional.of(distance), none, none);
              case Margin.WithinPercent(var percent) ->
                  wanted(task, value, none, Optional.of(percent), none);
              case Margin.Nearest(var zeroAt) ->
                  wanted(task, value, none, none, Optional.of(zeroAt));
            }));
  }

  static NumberDocument withoutKey(NumberTask task) {
    Optional<BigDecimal> none = Optional.empty();
    return new NumberDocument(
        Optional.of(wanted(task, none, none, none, none))
            .filter(shown -> shown.unit().isPresent() || shown.slider().isPresent()));
  }

  @Override
  public NumberTask task() {
    Wanted wanted = number.orElseThrow();
    return new NumberTask(
        wanted.value().orElseThrow(),
        margin(wanted),
        wanted.unit(),
        wanted.slider().map(slider -> new Slider(slider.min(), slider.max(), slider.step())));
  }

  private static Margin margin(Wanted wanted) {
    if (wanted.tolerancePercent().isPresent()) {
      return new Margin.WithinPercent(wanted.tolerancePercent().get());
    }
    if (wanted.zeroAt().isPresent()) {
      return new Margin.Nearest(wanted.zeroAt().get());
    }
    return new Margin.Within(wanted.tolerance().orElseThrow());
  }

  private static Wanted wanted(
      NumberTask task,
      Optional<BigDecimal> value,
      Optional<BigDecimal> tolerance,
      Optional<BigDecimal> tolerancePercent,
      Optional<BigDecimal> zeroAt) {
    return new Wanted(
        value,
        tolerance,
        tolerancePercent,
        zeroAt,
        task.unit(),
        task.slider().map(slider -> new SliderDocument(slider.min(), slider.max(), slider.step())));
  }
}
