package quizhall.game.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.Response;
import quizhall.game.wire.SaidName;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.TypedName;

/** Answers on their way to a room and back. */
public final class Answers {
  private Answers() {}

  /** The command that a player's message stands for. */
  public static RoomCommand.Answer command(
      PlayerId player, ClientMessage.Answer said, Duration took) {
    return new RoomCommand.Answer(
        player,
        said.id(),
        said.question(),
        said.response().flatMap(response -> Kind.of(response.kind())),
        said.response()
            .map(QuestionViews::response)
            .orElseGet(() -> new Chosen(said.options().orElse(List.of()))),
        took);
  }

  /** What a host orders who hides or shows what was said. */
  public static RoomCommand.Moderate moderate(SaidName said, boolean shown) {
    return new RoomCommand.Moderate(said.question(), said.said(), shown);
  }

  /** What a host orders who accepts a spelling or takes it back. */
  public static RoomCommand.Regrade regrade(TypedName typed, boolean accepted) {
    return new RoomCommand.Regrade(
        typed.question(), new Correction.Spelling(typed.text(), accepted));
  }

  /** Without what was said where nobody is to know who said it, not even from a page left open. */
  public static ServerMessage.Accepted accepted(Room room, int question, RecordedAnswer answer) {
    return new ServerMessage.Accepted(
        answer.id(), question, response(room, question, answer), options(room, question, answer));
  }

  static ServerMessage.AnswerView recorded(Room room, int question, RecordedAnswer answer) {
    return new ServerMessage.AnswerView(
        question, response(room, question, answer), options(room, question, answer));
  }

  private static Optional<Response> response(Room room, int question, RecordedAnswer answer) {
    return Optional.of(room.question(question))
        .filter(asked -> !asked.hasAnonymousAnswers())
        .map(asked -> QuestionViews.response(asked.task().kind(), answer.response()));
  }

  private static Optional<List<Integer>> options(Room room, int question, RecordedAnswer answer) {
    return room.question(question).hasAnonymousAnswers()
        ? Optional.empty()
        : QuestionViews.options(answer.response());
  }
}
