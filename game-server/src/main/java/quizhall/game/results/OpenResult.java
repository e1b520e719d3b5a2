package quizhall.game.results;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.Tally;

/** Questions that were answered with a sentence or two. */
public final class OpenResult {
  private OpenResult() {}

  public record Asked(String kind) implements AskedPart {}

  /**
   * @param cards the newest ones that were not hidden
   * @param more how many others there were
   * @param hidden how many were hidden
   */
  public record Outcome(List<Card> cards, int more, int hidden) implements OutcomePart {}

  /**
   * @param thumb true where the host gave it the points, else empty
   */
  public record Card(String text, int count, Optional<Boolean> thumb) {}

  public record Said(String text) implements SaidPart {}

  static Outcome outcome(Tally.Cards cards) {
    return new Outcome(
        cards.cards().stream()
            .map(
                each ->
                    new Card(
                        each.text(), each.count(), Optional.of(true).filter(_ -> each.thumb())))
            .toList(),
        cards.more(),
        cards.hidden());
  }
}
