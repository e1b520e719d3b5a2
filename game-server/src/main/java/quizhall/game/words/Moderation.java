package quizhall.game.words;

import quizhall.game.room.Round;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;

/** What of the players' words a hall sees: the host's word counts, and bad ones need it. */
public final class Moderation {
  private Moderation() {}

  public static Tally.Words cloud(WordCloudTask task, Round round) {
    return task.tally(round.responses(), word -> isShown(round, word));
  }

  /** What was typed and is not accepted, for a host whose screen a hall may look at. */
  public static TextTask.Unaccepted unaccepted(TextTask task, Round round) {
    return task.unaccepted(round.responses(), typed -> !BadWords.listed().areIn(typed));
  }

  private static boolean isShown(Round round, Said.Word said) {
    return round.ruling(said).orElseGet(() -> !BadWords.listed().areIn(said.word()));
  }
}
