package quizhall.game.results;

import quizhall.game.room.EndReason;
import quizhall.game.room.RoomEvent;

/**
 * What is made of something that happened to a session. A trial counts nowhere.
 *
 * @param results whether its results are kept, with which it stands in the history
 * @param told whether other services are told
 */
public record Keeping(boolean results, boolean told) {
  public static Keeping of(RoomEvent.OfSession event, boolean trial) {
    return switch (event) {
      case RoomEvent.RoomOpened _, RoomEvent.AnswersRegraded _, RoomEvent.QuestionVoided _ ->
          new Keeping(false, false);
      case RoomEvent.GameStarted _ -> new Keeping(false, !trial);
      case RoomEvent.SessionEnded(var reason, _, _) ->
          new Keeping(!trial && reason != EndReason.DISCARDED, !trial);
    };
  }
}
