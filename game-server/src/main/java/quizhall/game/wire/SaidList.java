package quizhall.game.wire;

import java.util.List;

/**
 * All that was said to the question that is open or revealed, what is hidden first: for hosts.
 *
 * @param question its index, from 0
 * @param more how much there is besides
 */
public record SaidList(int question, List<Entry> said, int more) {

  /**
   * Something that was said.
   *
   * @param count how many said it
   * @param shown whether the hall sees it
   */
  public record Entry(String text, int count, boolean shown) {}
}
