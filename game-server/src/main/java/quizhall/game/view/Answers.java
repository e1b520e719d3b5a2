package quizhall.game.view;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.wire.Response;
import quizhall.game.wire.ServerMessage;

/** What players are told of their own answers. */
public final class Answers {
  private Answers() {}

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
