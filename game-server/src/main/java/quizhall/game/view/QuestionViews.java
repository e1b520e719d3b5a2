package quizhall.game.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Task;
import quizhall.game.wire.Asked;
import quizhall.game.wire.ChoiceMessages.AskedChoice;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.ChoiceMessages.RevealedChoice;
import quizhall.game.wire.Revealed;

/** The parts of a question that differ from kind to kind. */
final class QuestionViews {
  private QuestionViews() {}

  /** What is asked, without its key. */
  static Asked asked(Task task) {
    return switch (task) {
      case Choice choice -> new AskedChoice(choice.kind().word(), choice.options());
    };
  }

  /** The key, and what all responses come to. */
  static Revealed revealed(Task task, Collection<Response> responses) {
    return switch (task) {
      case Choice choice ->
          new RevealedChoice(
              choice.kind().word(),
              choice.correct().stream().sorted().toList(),
              choice.tally(responses).counts());
    };
  }

  static quizhall.game.wire.Response response(Kind kind, Response response) {
    return switch (response) {
      case Chosen(var options) -> new ChosenOptions(kind.word(), options);
    };
  }

  static Response response(quizhall.game.wire.Response said) {
    return switch (said) {
      case ChosenOptions(_, var options) -> new Chosen(options);
    };
  }

  /** Chosen options once more, for clients that know no other responses. */
  static Optional<List<Integer>> options(Response response) {
    return response instanceof Chosen(var options) ? Optional.of(options) : Optional.empty();
  }
}
