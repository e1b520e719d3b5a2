package quizhall.game.words;

import quizhall.game.room.Room;
import quizhall.game.room.Round;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;

/** What of the players' words a room's hall sees: the host's word counts, and bad ones need it. */
public final class Moderation {
  private final BadWords bad;

  private Moderation(BadWords bad) {
    this.bad = bad;
  }

  public static Moderation in(Room room) {
    return new Moderation(BadWords.listedAnd(room.session().game().hiddenWords()));
  }

  public Tally.Words cloud(WordCloudTask task, Round round) {
    return task.tally(round.responses(), word -> isShown(task, round, word));
  }

  /** What was typed and is not accepted, for a host whose screen a hall may look at. */
  public TextTask.Unaccepted unaccepted(TextTask task, Round round) {
    return task.unaccepted(round.responses(), typed -> !bad.areIn(typed));
  }

  public Tally.Cards cards(OpenTask task, Round round) {
    return task.tally(round.responses(), card -> isShown(task, round, card));
  }

  public boolean isShown(Gathering task, Round round, Said said) {
    return round.ruling(said).orElseGet(() -> task.showsUnasked() && !bad.areIn(said.text()));
  }
}
