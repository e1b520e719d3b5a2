package quizhall.game.wire;

import java.util.List;

/** Questions in which pairs are joined. A pair is the index on the left and that on the right. */
public final class MatchMessages {
  private MatchMessages() {}

  /**
   * @param right shuffled, the same for all
   */
  public record AskedMatch(@OneOf("match") String kind, List<String> left, List<String> right)
      implements Asked {}

  /**
   * @param pairs the right ones, in the order of the left side
   * @param right how many had all of them
   * @param joined for each of the pairs, how many had it
   */
  public record RevealedMatch(
      @OneOf("match") String kind, List<List<Integer>> pairs, int right, List<Integer> joined)
      implements Revealed {}

  /**
   * @param pairs each of both sides once
   */
  public record JoinedPairs(@OneOf("match") String kind, List<List<Integer>> pairs)
      implements Response {

    static JoinedPairs read(String kind, Fields fields) {
      return new JoinedPairs(kind, fields.pairs("pairs"));
    }
  }
}
