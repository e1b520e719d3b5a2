package quizhall.game.wire;

import java.util.List;
import quizhall.game.room.question.OpenTask;
import quizhall.game.wire.TextMessages.CountedText;

/** Questions that are answered with a sentence or two. */
public final class OpenMessages {
  private OpenMessages() {}

  /**
   * @param maxLength of an answer, in UTF-16 code units
   * @param hidden whether nobody sees an answer before the host shows it
   */
  public record AskedOpen(@OneOf("open") String kind, int maxLength, boolean hidden)
      implements Asked {}

  /**
   * @param cards the newest ones that are not hidden, as many as fit into 8 kB, and how many said
   *     just that
   * @param more how many others are not hidden
   * @param hidden how many are
   */
  public record RevealedOpen(
      @OneOf("open") String kind, List<CountedText> cards, int more, int hidden)
      implements Revealed {}

  /**
   * @param text on one line
   */
  public record WrittenText(@OneOf("open") String kind, String text) implements Response {

    static WrittenText read(String kind, Fields fields) {
      return new WrittenText(kind, fields.text("text", OpenTask.LONGEST));
    }
  }
}
