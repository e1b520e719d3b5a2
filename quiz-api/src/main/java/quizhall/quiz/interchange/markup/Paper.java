package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a text is written on: twice at once, in Markdown and plain, block by block. */
final class Paper {

  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final Set<String> changes = new LinkedHashSet<>();

  /** The block that is being written. */
  private final StringBuilder block = new StringBuilder();

  private final StringBuilder plainBlock = new StringBuilder();

  /** Of the lists that are open, from the outermost: how far their items are set in. */
  private final List<Integer> indents = new ArrayList<>();

  private String mark = "";
  private String plainMark = "";
  private boolean isTight;
  private boolean isAfterItem;
  private boolean isSpacePending;
  private boolean isFormatted;

  String markdown() {
    return markdown.toString();
  }

  String plain() {
    return plain.toString();
  }

  boolean isFormatted() {
    return isFormatted;
  }

  Set<String> changes() {
    return changes;
  }

  void words(String text) {
    int from = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0') {
        word(text, from, i);
        from = -1;
        isSpacePending = true;
      } else if (from < 0) {
        from = i;
      }
    }
    word(text, from, text.length());
  }

  private void word(String text, int from, int to) {
    if (from >= 0) {
      space();
      String word = text.substring(from, to);
      block.append(MarkdownSigns.escapedWithin(word));
      plainBlock.append(word);
    }
  }

  /** White space before something that is seen; none at the start of a line. */
  private void space() {
    if (isSpacePending && !isAtLineStart()) {
      block.append(' ');
      plainBlock.append(' ');
    }
    isSpacePending = false;
  }

  private boolean isAtLineStart() {
    int at = plainBlock.length();
    return at == 0 || plainBlock.charAt(at - 1) == '\n';
  }

  void newLine() {
    isSpacePending = false;
    if (!plainBlock.isEmpty()) {
      block.append('\n');
      plainBlock.append('\n');
    }
  }

  /** A line of its own, if this one has something. */
  void freshLine() {
    if (isAtLineStart()) {
      isSpacePending = false;
    } else {
      newLine();
    }
  }

  void bold(Runnable inside) {
    marked(Markers.BOLD, inside, Markers.BOLD_END);
  }

  void italic(Runnable inside) {
    marked(Markers.ITALIC, inside, Markers.ITALIC_END);
  }

  private void marked(char begin, Runnable inside, char end) {
    // The space before belongs before the mark.
    space();
    block.append(begin);
    inside.run();
    block.append(end);
  }

  void link(String address, Runnable label) {
    space();
    block.append('[');
    label.run();
    block.append("](").append(address.replace("(", "%28").replace(")", "%29")).append(')');
    isFormatted = true;
  }

  void formula(String tex, boolean isBlock) {
    if (tex.isEmpty()) {
      return;
    }
    if (isBlock) {
      freshLine();
    }
    space();
    String fence = isBlock || tex.indexOf('$') >= 0 ? "$$" : "$";
    block.append(fence).append(tex).append(fence);
    plainBlock.append(tex);
    isFormatted = true;
    if (isBlock) {
      freshLine();
    }
  }

  void inlineCode(String code) {
    if (code.isBlank()) {
      words(code);
      return;
    }
    space();
    String fence = "`".repeat(longestRun(code) + 1);
    String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
    block.append(fence).append(pad).append(code.strip()).append(pad).append(fence);
    plainBlock.append(code.strip());
    isFormatted = true;
  }

  void codeBlock(String code, String language) {
    endBlock();
    if (code.isBlank()) {
      return;
    }
    String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
    isFormatted = true;
    append(fence + language + "\n" + code + "\n" + fence, code);
  }

  private static int longestRun(String code) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < code.length(); i++) {
      run = code.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  void beginList() {
    endBlock();
    isAfterItem &= !indents.isEmpty();
  }

  /**
   * An item of a list.
   *
   * @param isLine whether lists cannot be shown here, and the mark is a part of the words
   */
  void item(String sign, boolean isLine, Runnable inside) {
    if (isLine) {
      freshLine();
      words(sign + " ");
      inside.run();
      freshLine();
      return;
    }
    endBlock();
    if (!mark.isEmpty()) {
      // The outer item begins with a list.
      append("", "");
    }
    mark = (sign.equals("•") ? "-" : sign) + " ";
    plainMark = sign + " ";
    isTight = isAfterItem;
    indents.add(mark.length());
    inside.run();
    endBlock();
    indents.removeLast();
    // Nothing was in it, if the mark is still there.
    mark = "";
    plainMark = "";
  }

  void endList() {
    endBlock();
    isAfterItem = !indents.isEmpty();
  }

  void endBlock() {
    isSpacePending = false;
    String words = plainBlock.toString().strip();
    if (!words.isEmpty()) {
      Emphasis emphasis = Emphasis.written(stripped(block.toString()));
      isFormatted |= emphasis.isAny();
      changes.addAll(emphasis.changes());
      // Only now is it seen with what a line begins.
      append(MarkdownSigns.withPlainLineStarts(emphasis.text()), tidy(words));
    }
    block.setLength(0);
    plainBlock.setLength(0);
  }

  /** No white space at the ends of lines, no empty lines at the ends of a block. */
  private static String stripped(String text) {
    return tidy(text.strip());
  }

  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int length = tidy.length();
      if (c == '\n') {
        while (length > 0 && (tidy.charAt(length - 1) == ' ' || tidy.charAt(length - 1) == '\t')) {
          length--;
        }
        tidy.setLength(length);
      }
      boolean isThird =
          c == '\n'
              && length > 1
              && tidy.charAt(length - 1) == '\n'
              && tidy.charAt(length - 2) == '\n';
      if (!isThird) {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  private void append(String words, String plainWords) {
    String between = markdown.isEmpty() ? "" : isTight && !mark.isEmpty() ? "\n" : "\n\n";
    markdown.append(between);
    plain.append(between);
    if (!mark.isEmpty()) {
      isFormatted = true;
    }
    int indent = indents.stream().mapToInt(Integer::intValue).sum();
    int outer = mark.isEmpty() ? indent : indent - mark.length();
    markdown
        .append(" ".repeat(outer))
        .append(mark)
        .append(words.replace("\n", "\n" + " ".repeat(indent)));
    plain.append(" ".repeat(outer)).append(plainMark).append(plainWords);
    mark = "";
    plainMark = "";
    isTight = false;
    isAfterItem = !indents.isEmpty();
  }
}
