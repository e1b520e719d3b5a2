package quizhall.game.entity;

import java.util.List;
import java.util.concurrent.CompletionStage;
import quizhall.game.room.Ledger;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCode;

/** What players answered to questions that a room has forgotten. */
public interface EarlierAnswers {

  /**
   * All answers to a question.
   *
   * @param span where they stand in the room's journal
   */
  CompletionStage<List<RecordedAnswer>> to(RoomCode code, int question, Ledger.Span span);
}
