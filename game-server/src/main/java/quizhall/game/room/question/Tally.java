package quizhall.game.room.question;

import java.math.BigDecimal;
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

  /**
   * @param right how many wrote each of the accepted spellings, in the author's order and words:
   *     what players type is not shown to all
   * @param wrong how many were not accepted; what they wrote is not for everybody to read
   */
  record Spellings(List<Counted> right, int wrong) implements Tally {
    public Spellings {
      right = List.copyOf(right);
    }

    public record Counted(String text, int count) {}
  }

  /**
   * @param bins in ascending order, at most twelve
   */
  record Histogram(List<Bin> bins) implements Tally {
    public Histogram {
      bins = List.copyOf(bins);
    }

    /** How many said a number from one to the other, both included. */
    public record Bin(BigDecimal from, BigDecimal to, int count) {}
  }

  /**
   * @param right how many had the whole order right
   * @param inPlace for each item in the right order, how many had it at its place
   */
  record Orders(int right, List<Integer> inPlace) implements Tally {
    public Orders {
      inPlace = List.copyOf(inPlace);
    }
  }

  /**
   * @param right how many had all pairs right
   * @param joined for each of the left side, how many joined it to what belongs to it
   */
  record Pairs(int right, List<Integer> joined) implements Tally {
    public Pairs {
      joined = List.copyOf(joined);
    }
  }

  /** Nobody was asked. */
  record Nothing() implements Tally {}
}
