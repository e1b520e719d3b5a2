package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Texts;

/** Gaps in texts of H5P. */
final class H5pGaps {

  /** A gap: {@code *right/also right:tip*}. */
  private static final Pattern GAP = Pattern.compile("\\*([^*\\n]{1,400})\\*");

  private H5pGaps() {}

  /**
   * The text with marks in the place of its gaps.
   *
   * @param gaps which are added to
   */
  static String marked(String html, List<Gaps.Gap> gaps, boolean caseMatters) {
    Matcher gap = GAP.matcher(Gaps.clean(html));
    StringBuilder marked = new StringBuilder();
    while (gap.find()) {
      String[] parts = gap.group(1).split(":", 2);
      List<String> accepted = new ArrayList<>();
      for (String answer : parts[0].split("/", -1)) {
        String words = Texts.LINE.html(answer).plain();
        if (!words.isBlank()) {
          accepted.add(words);
        }
      }
      List<String> notices =
          parts.length > 1
              ? List.of("the tip “%s” is not kept".formatted(Texts.LINE.html(parts[1]).plain()))
              : List.of();
      gaps.add(
          accepted.isEmpty()
              ? new Gaps.Unfit("has no right answer")
              : new Gaps.Typed(accepted, caseMatters, notices));
      gap.appendReplacement(marked, Gaps.MARK);
    }
    gap.appendTail(marked);
    return marked.toString();
  }
}
