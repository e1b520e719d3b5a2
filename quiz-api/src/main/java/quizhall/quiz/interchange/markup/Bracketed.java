package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import quizhall.quiz.interchange.ReadQuestion;

/** Gaps that are names in brackets: {@code [colour]}, as Blackboard and Canvas write them. */
public final class Bracketed {

  /** Of a gap; one with a longer name is asked for at the end. */
  private static final int LONGEST_NAME = 200;

  private Bracketed() {}

  /**
   * A question for each gap that the text has.
   *
   * @param text in HTML or without
   * @param gaps by the names in the brackets
   */
  public static List<ReadQuestion> questions(
      String text,
      List<Map.Entry<String, Gaps.Gap>> gaps,
      Function<Integer, Composition> begin,
      Consumer<String> unfit) {
    Amount.check(gaps.size(), "gaps");
    List<Gaps.Gap> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    StringBuilder marked = new StringBuilder();
    String clean = Gaps.clean(text);
    int at = 0;
    while (at < clean.length()) {
      Map.Entry<String, Gaps.Gap> gap = gapAt(clean, at, gaps);
      if (gap == null) {
        marked.append(clean.charAt(at++));
      } else {
        marked.append(Gaps.MARK);
        found.add(gap.getValue());
        names.add(gap.getKey());
        at += gap.getKey().length() + 2;
      }
    }
    gaps.stream()
        .filter(gap -> !names.contains(gap.getKey()))
        .forEach(
            gap -> {
              // Better asked for at the end than lost.
              marked.append(' ').append(Gaps.MARK);
              found.add(gap.getValue());
            });
    if (found.isEmpty()) {
      throw new Unplayable("has no gaps");
    }
    return Gaps.questions(Gaps.text(marked.toString()), found, begin, unfit);
  }

  private static Map.Entry<String, Gaps.Gap> gapAt(
      String text, int at, List<Map.Entry<String, Gaps.Gap>> gaps) {
    if (text.charAt(at) != '[') {
      return null;
    }
    for (Map.Entry<String, Gaps.Gap> gap : gaps) {
      int end = at + 1 + gap.getKey().length();
      if (gap.getKey().length() <= LONGEST_NAME
          && text.startsWith(gap.getKey(), at + 1)
          && text.startsWith("]", end)) {
        return gap;
      }
    }
    return null;
  }
}
