package quizhall.game.wire;

import java.util.List;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.wire.TextMessages.CountedText;

/** Questions whose answers make a cloud of words. */
public final class WordCloudMessages {
  private WordCloudMessages() {}

  /**
   * @param words how many a player may say
   * @param maxLength of each, in UTF-16 code units
   */
  public record AskedWords(@OneOf("word-cloud") String kind, int words, int maxLength)
      implements Asked {}

  /**
   * @param words the commonest ones that are not hidden, at most 60, each in its commonest spelling
   * @param more how many other words there are
   * @param hidden how many words would be among them, were they not hidden
   */
  public record RevealedWords(
      @OneOf("word-cloud") String kind, List<CountedText> words, int more, int hidden)
      implements Revealed {}

  /**
   * @param words one to as many as are asked for; the same one twice counts once
   */
  public record SaidWords(@OneOf("word-cloud") String kind, List<String> words)
      implements Response {

    static SaidWords read(String kind, Fields fields) {
      return new SaidWords(
          kind, fields.texts("words", WordCloudTask.MOST_WORDS, WordCloudTask.LONGEST));
    }
  }
}
