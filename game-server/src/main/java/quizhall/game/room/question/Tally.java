package quizhall.game.room.question;

import java.util.List;

/** What everybody's responses come to; never larger than a page can show. */
public sealed interface Tally {

  /**
   * @param counts how often each option was chosen
   */
  record OptionCounts(List<Integer> counts) implements Tally {
    public OptionCounts {
      counts = List.copyOf(counts);
    }
  }
}
