package quizhall.quiz.interchange.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.ReadingTime;

/** A file in GIFT, taken apart into questions: what stands between empty lines. */
final class GiftBlocks {

  private static final String CATEGORY = "$CATEGORY:";
  // Bounded, and with nothing to come back to: else a long line costs its length for each bracket.
  private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\]]){0,1000}+)]");
  private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^\\]]){0,1000}+)]");

  /**
   * A question, or what switches to another category.
   *
   * @param line of the file, from 1
   * @param notices on how it was found
   */
  record Block(
      int line,
      String text,
      String id,
      List<String> tags,
      boolean isCategory,
      List<String> notices) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> lines;

  /** Whether after this line the next one that says something goes on with answers. */
  private final BitSet goesOn = new BitSet();

  private final StringBuilder text = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private String id = "";
  private int first;
  private int depth;
  private boolean hasAnswers;

  /** How much of the text stands before the end of the line in which answers ended last. */
  private int answered;

  private GiftBlocks(String file) {
    this.lines = file.lines().toList();
    boolean isOfAnswers = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      ReadingTime.check();
      goesOn.set(i, isOfAnswers);
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("//")) {
        isOfAnswers = "=~}#%".indexOf(line.charAt(0)) >= 0;
      }
    }
  }

  static List<Block> of(String file) {
    GiftBlocks blocks = new GiftBlocks(file);
    for (int i = 0; i < blocks.lines.size(); i++) {
      blocks.take(blocks.lines.get(i), i);
    }
    blocks.finish();
    return blocks.blocks;
  }

  private void take(String line, int index) {
    ReadingTime.check();
    String trimmed = line.strip();
    if (trimmed.startsWith("//")) {
      comment(trimmed);
    } else if (trimmed.isEmpty()) {
      empty(index);
    } else if (trimmed.startsWith(CATEGORY)) {
      finish();
      blocks.add(
          new Block(
              index + 1,
              trimmed.substring(CATEGORY.length()).strip(),
              "",
              List.of(),
              true,
              List.of()));
    } else {
      if (trimmed.startsWith("::") && hasAnswers && depth == 0) {
        finish();
      } else if (hasAnswers && depth == 0 && GiftSigns.hidden(line).indexOf('{') >= 0) {
        finishBefore();
      }
      add(line, index);
    }
  }

  private void add(String line, int index) {
    if (text.isEmpty()) {
      first = index + 1;
    } else {
      text.append('\n');
    }
    text.append(line);
    String signs = GiftSigns.hidden(line);
    for (int i = 0; i < signs.length(); i++) {
      if (signs.charAt(i) == '{') {
        depth++;
        hasAnswers = true;
      } else if (signs.charAt(i) == '}' && depth > 0) {
        depth--;
      }
    }
    if (signs.indexOf('}') >= 0) {
      answered = text.length();
    }
  }

  /** Moodle's exporter writes what GIFT has no place for into comments. */
  private void comment(String line) {
    if (depth > 0) {
      return;
    }
    Matcher number = ID.matcher(line);
    if (number.find()) {
      id = number.group(1).replace("\\]", "]").strip();
    }
    Matcher tag = TAG.matcher(line);
    while (tag.find()) {
      tags.add(tag.group(1).replace("\\]", "]").strip());
    }
  }

  /** Ends a question, unless it is among answers that go on after it. */
  private void empty(int index) {
    if (depth > 0 && goesOn.get(index)) {
      if (notices.isEmpty()) {
        notices.add("an empty line among the answers is passed over");
      }
      return;
    }
    finish();
  }

  /** A second pair of braces: what stands in lines after the first one is another question. */
  private void finishBefore() {
    String more = text.substring(answered);
    int next = first + (int) text.substring(0, answered).lines().count();
    text.setLength(answered);
    finish();
    notices.add("there is no empty line before it: it is taken for a question of its own");
    first = next;
    text.append(more.stripLeading());
  }

  private void finish() {
    if (!text.isEmpty()) {
      blocks.add(
          new Block(first, text.toString(), id, List.copyOf(tags), false, List.copyOf(notices)));
    }
    text.setLength(0);
    tags.clear();
    notices.clear();
    id = "";
    depth = 0;
    hasAnswers = false;
    answered = 0;
  }
}
