package quizhall.game.results;

import java.util.List;
import java.util.stream.Collectors;
import quizhall.game.results.TextResult.Counted;
import quizhall.game.room.question.Tally;
import quizhall.game.room.question.WordCloudTask;

/** Questions whose answers made a cloud of words. */
public final class WordCloudResult {
  private WordCloudResult() {}

  public record Asked(String kind, int words) implements AskedPart {}

  /**
   * @param words the commonest ones that were not hidden, each in its commonest spelling
   * @param more how many other words there were
   * @param hidden how many words would be among them, had they not been hidden
   */
  public record Outcome(List<Counted> words, int more, int hidden) implements OutcomePart {}

  public record Said(List<String> words) implements SaidPart {

    /** Each in quotes: a word may hold any separator. */
    String inQuotes() {
      return words.stream().map(CsvFormat::quoted).collect(Collectors.joining(", "));
    }
  }

  static Asked asked(WordCloudTask task) {
    return new Asked(task.kind().word(), task.words());
  }

  static Outcome outcome(Tally.Words cloud) {
    return new Outcome(
        cloud.words().stream().map(each -> new Counted(each.text(), each.count())).toList(),
        cloud.more(),
        cloud.hidden());
  }
}
