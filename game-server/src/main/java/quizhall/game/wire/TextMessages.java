package quizhall.game.wire;

import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.TextTask;

/** Questions to which an answer is typed. */
public final class TextMessages {
  private TextMessages() {}

  /**
   * @param maxLength of an answer, in UTF-16 code units
   */
  public record AskedText(@OneOf("text") String kind, int maxLength) implements Asked {}

  /**
   * @param accepted the author's spellings
   * @param byHost those that the host accepted since it was closed; absent where there are none
   * @param right how many wrote each of them
   * @param wrong how many were not
   */
  public record RevealedText(
      @OneOf("text") String kind,
      List<String> accepted,
      Optional<List<String>> byHost,
      List<CountedText> right,
      int wrong)
      implements Revealed {}

  /** How many players typed it. */
  public record CountedText(String text, int count) {}

  public record TypedText(@OneOf("text") String kind, String text) implements Response {

    static TypedText read(String kind, Fields fields) {
      return new TypedText(kind, fields.text("text", TextTask.LONGEST));
    }
  }
}
