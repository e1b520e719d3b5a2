package quizhall.game.results;

import java.util.List;
import quizhall.game.results.TextResult.Counted;
import quizhall.game.room.Round;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Tally;
import quizhall.game.words.Moderation;

/** Questions that were answered with a sentence or two. */
public final class OpenResult {
  private OpenResult() {}

  public record Asked(String kind) implements AskedPart {}

  /**
   * @param cards the newest ones that were not hidden
   * @param more how many others there were
   * @param hidden how many were hidden
   */
  public record Outcome(List<Counted> cards, int more, int hidden) implements OutcomePart {}

  public record Said(String text) implements SaidPart {}

  static Outcome outcome(OpenTask task, Round round) {
    Tally.Cards cards = Moderation.cards(task, round);
    return new Outcome(
        cards.cards().stream().map(each -> new Counted(each.text(), each.count())).toList(),
        cards.more(),
        cards.hidden());
  }
}
