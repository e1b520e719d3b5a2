package quizhall.game.wire;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.OpenTask;

/** Questions that are answered with a sentence or two. */
public final class OpenMessages {
  private OpenMessages() {}

  /**
   * @param maxLength of an answer, in UTF-16 code units
   * @param hidden whether nobody sees an answer before the host shows it
   * @param thumbs whether the host gives points to some of them
   */
  public record AskedOpen(@OneOf("open") String kind, int maxLength, boolean hidden, boolean thumbs)
      implements Asked {}

  /**
   * @param cards the newest ones that are not hidden, as many as fit into 8 kB, and how many said
   *     just that
   * @param more how many others are not hidden
   * @param hidden how many are
   */
  public record RevealedOpen(@OneOf("open") String kind, List<CardView> cards, int more, int hidden)
      implements Revealed {}

  /**
   * @param thumb true where the host gave it the points, else absent
   */
  public record CardView(String text, int count, Optional<Boolean> thumb) {}

  /**
   * @param text on one line
   */
  public record WrittenText(@OneOf("open") String kind, String text) implements Response {

    static WrittenText read(String kind, Fields fields) {
      return new WrittenText(kind, fields.text("text", OpenTask.LONGEST));
    }
  }
}
