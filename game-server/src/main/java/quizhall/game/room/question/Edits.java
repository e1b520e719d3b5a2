package quizhall.game.room.question;

import java.util.Arrays;

/**
 * How many edits lead from one word to another: a letter more, less or other, or two neighbours
 * swapped, each place touched once (optimal string alignment, the restricted form of the
 * Damerau–Levenshtein distance).
 */
final class Edits {
  private Edits() {}

  /** Looks no further than so many edits can lead, so that long words cost little. */
  static boolean areAtMost(int most, String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (Math.abs(a.length - b.length) > most) {
      return false;
    }
    int beyond = most + 1;
    int[] beforeLast = new int[b.length + 1];
    int[] last = new int[b.length + 1];
    int[] row = new int[b.length + 1];
    Arrays.setAll(last, j -> Math.min(j, beyond));
    for (int i = 1; i <= a.length; i++) {
      Arrays.fill(row, beyond);
      row[0] = Math.min(i, beyond);
      int least = row[0];
      for (int j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
        int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return false;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length] <= most;
  }
}
