package quizhall.game.room.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

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
  record Spellings(List<Spellings.Counted> right, int wrong) implements Tally {
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

  /**
   * @param right how many put their pin where nothing is missing
   * @param cells of which none is without a pin, from left to right and then downwards
   */
  record HeatMap(int right, List<Cell> cells) implements Tally {
    public static final int COLUMNS = 24;
    public static final int ROWS = 18;

    public HeatMap {
      cells = List.copyOf(cells);
    }

    /** How many pins are in a part of the picture, counted from the upper left. */
    public record Cell(int column, int row, int count) {}
  }

  /**
   * @param words the commonest first, equal ones in the order of their letters
   * @param more how many other words there are
   * @param hidden how many would be among them, were they shown
   */
  record Words(List<Words.Counted> words, int more, int hidden) implements Tally {
    public Words {
      words = List.copyOf(words);
    }

    /** A word in its commonest spelling. */
    public record Counted(String text, int count) {}
  }

  /**
   * @param cards the newest first
   * @param more how many others are shown to who asks for them
   * @param hidden how many are not shown
   */
  record Cards(List<Cards.Card> cards, int more, int hidden) implements Tally {
    public Cards {
      cards = List.copyOf(cards);
    }

    /**
     * What so many said in the same words.
     *
     * @param thumb whether the host gave it the points
     */
    public record Card(String text, int count, boolean thumb) {}
  }

  /**
   * @param each for each statement, in the author's order
   */
  record Ratings(List<Rating> each) implements Tally {
    public Ratings {
      each = List.copyOf(each);
    }
  }

  /**
   * How something was rated.
   *
   * @param counts how many chose each step, from the lowest
   */
  record Rating(List<Integer> counts) {
    public Rating {
      counts = List.copyOf(counts);
    }

    /** The average step, rounded to hundredths; empty where nobody chose one. */
    public Optional<BigDecimal> mean() {
      long answers = answers();
      return answers == 0 ? Optional.empty() : Optional.of(hundredths(sum(1) * 100, answers));
    }

    /**
     * The standard deviation of what was chosen, √(n·Σx² − (Σx)²) / n, rounded to hundredths; empty
     * where nobody chose a step. Whole numbers go in and a whole one comes out, so nothing is lost.
     */
    public Optional<BigDecimal> spread() {
      long answers = answers();
      if (answers == 0) {
        return Optional.empty();
      }
      long squared = answers * sum(2) - sum(1) * sum(1);
      // In half-hundredths: what is below a whole one of them decides nothing.
      long root =
          BigInteger.valueOf(squared)
              .multiply(BigInteger.valueOf(200 * 200))
              .sqrt()
              .longValueExact();
      return Optional.of(BigDecimal.valueOf((root + answers) / (2 * answers), 2));
    }

    private static BigDecimal hundredths(long part, long whole) {
      return BigDecimal.valueOf((2 * part + whole) / (2 * whole), 2);
    }

    private long answers() {
      return sum(0);
    }

    /** Of all chosen steps, to that power. */
    private long sum(int power) {
      long sum = 0;
      for (int i = 0; i < counts.size(); i++) {
        sum += counts.get(i) * BigInteger.valueOf(i + 1L).pow(power).longValueExact();
      }
      return sum;
    }
  }

  /** Nobody was asked. */
  record Nothing() implements Tally {}
}
