package quizhall.quiz.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which known words somebody may have meant who typed another one. */
final class Spelling {

  /** Fewer letters are too few to tell a mistyped word from another one. */
  static final int SHORTEST = 3;

  /** As good as each other. */
  private static final int MOST = 5;

  private Spelling() {}

  /**
   * Those that it takes the fewest slips to, none where it takes too many: a slip is a letter too
   * much, too few or wrong, or two in the wrong order.
   *
   * @param isBeginning whether more letters of the word may come, as with the one that is typed
   */
  static List<String> meant(String typed, boolean isBeginning, Collection<String> known) {
    int fewest = known.contains(typed) ? 1 : forgiven(typed.length());
    List<String> meant = new ArrayList<>();
    for (String word : known) {
      int slips = slips(typed, word, isBeginning);
      if (slips > 0 && slips <= fewest) {
        if (slips < fewest) {
          meant.clear();
        }
        fewest = slips;
        meant.add(word);
      }
    }
    return meant.stream().sorted().distinct().limit(MOST).toList();
  }

  private static int forgiven(int letters) {
    return letters < SHORTEST ? 0 : letters <= 5 ? 1 : letters <= 10 ? 2 : 3;
  }

  /** From what was typed to the word, or to what it begins with. */
  private static int slips(String typed, String word, boolean isBeginning) {
    int[] beforeLast = new int[word.length() + 1];
    int[] last = new int[word.length() + 1];
    for (int j = 0; j <= word.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] row = new int[word.length() + 1];
      row[0] = i;
      for (int j = 1; j <= word.length(); j++) {
        boolean isSame = typed.charAt(i - 1) == word.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (isSame ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == word.charAt(j - 2)
            && typed.charAt(i - 2) == word.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    if (!isBeginning) {
      return last[word.length()];
    }
    int fewest = last[word.length()];
    for (int slips : last) {
      fewest = Math.min(fewest, slips);
    }
    return fewest;
  }
}
