package quizhall.game.view;

import java.util.Collection;
import quizhall.game.room.question.NumberTask;
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
                        NumberTask.plain(slider.min()),
                        NumberTask.plain(slider.max()),
                        NumberTask.plain(slider.step()))));
  }

  static RevealedNumber revealed(NumberTask task, Collection<Response> responses) {
    NumberTask.Key key = task.key();
    return new RevealedNumber(
        task.kind().word(),
        key.value(),
        key.tolerance(),
        key.tolerancePercent(),
        key.zeroAt(),
        task.tally(responses).bins().stream()
            .map(
                bin ->
                    new BinView(
                        NumberTask.plain(bin.from()), NumberTask.plain(bin.to()), bin.count()))
            .toList());
  }
}
