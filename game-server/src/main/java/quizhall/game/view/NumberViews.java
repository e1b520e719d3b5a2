package quizhall.game.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.Response;
import quizhall.game.wire.NumberMessages.AskedNumber;
import quizhall.game.wire.NumberMessages.BinView;
import quizhall.game.wire.NumberMessages.RevealedNumber;
import quizhall.game.wire.NumberMessages.SliderView;

/** Numbers in plain digits, however they were written. */
final class NumberViews {
  private NumberViews() {}

  static AskedNumber asked(NumberTask task) {
    return new AskedNumber(
        task.kind().word(),
        task.unit(),
        task.slider()
            .map(
                slider ->
                    new SliderView(
                        plain(slider.min()), plain(slider.max()), plain(slider.step()))));
  }

  static RevealedNumber revealed(NumberTask task, Collection<Response> responses) {
    Closeness closeness = task.closeness();
    return new RevealedNumber(
        task.kind().word(),
        plain(task.value()),
        closeness instanceof Closeness.Within(var tolerance)
            ? Optional.of(plain(tolerance))
            : Optional.empty(),
        closeness instanceof Closeness.WithinPercent(var percent)
            ? Optional.of(plain(percent))
            : Optional.empty(),
        closeness instanceof Closeness.Nearest(var zeroAt)
            ? Optional.of(plain(zeroAt))
            : Optional.empty(),
        task.tally(responses).bins().stream()
            .map(bin -> new BinView(plain(bin.from()), plain(bin.to()), bin.count()))
            .toList());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
