package quizhall.quiz.interchange.markup;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text of a file, as we may keep it.
 *
 * @param plain as it reads without any formatting
 * @param markdown the same in our Markdown, all other signs escaped
 * @param isFormatted whether the second says more than the first
 * @param pictures that stood in it, and are in neither
 * @param sounds the addresses of what was to be heard
 * @param changes what was changed or left out, each a clause such as {@code colours are not kept}
 */
public record RichText(
    String plain,
    String markdown,
    boolean isFormatted,
    List<Shown> pictures,
    List<String> sounds,
    List<String> changes) {

  public static final RichText NONE = plain("");

  /** A picture in a text: where it is, and what it shows if the text says so. */
  public record Shown(String address, String alt) {}

  public RichText {
    requireNonNull(plain);
    requireNonNull(markdown);
    pictures = List.copyOf(pictures);
    sounds = List.copyOf(sounds);
    changes = List.copyOf(changes);
  }

  /** A text without formatting; its white space is kept. */
  public static RichText plain(String text) {
    String clean = Markers.without(text).strip();
    return new RichText(
        clean, MarkdownSigns.escaped(clean), false, List.of(), List.of(), List.of());
  }

  public String in(boolean isMarkdown) {
    return isMarkdown ? markdown : plain;
  }

  public boolean isBlank() {
    return plain.isBlank();
  }

  /** Nothing to be seen or heard beside the words. */
  public boolean isWordsAlone() {
    return pictures.isEmpty() && sounds.isEmpty();
  }

  /** Neither words nor anything to be seen or heard. */
  public boolean isNothing() {
    return isBlank() && isWordsAlone();
  }

  public int gaps() {
    return (int) plain.chars().filter(c -> c == Markers.GAP).count();
  }

  /**
   * With one gap to be filled in, counted from 0, and the others as something that is not asked.
   */
  public RichText asking(int gap) {
    return new RichText(
        filled(plain, gap, "_____"),
        filled(markdown, gap, "\\_\\_\\_\\_\\_"),
        isFormatted,
        pictures,
        sounds,
        changes);
  }

  /** With a number for each gap. */
  public RichText numbered() {
    return new RichText(
        numbered(plain), numbered(markdown), isFormatted, pictures, sounds, changes);
  }

  private static String numbered(String text) {
    StringBuilder numbered = new StringBuilder();
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Markers.GAP) {
        numbered.append('(').append(++gap).append(") …");
      } else {
        numbered.append(c);
      }
    }
    return numbered.toString();
  }

  private static String filled(String text, int asked, String blank) {
    StringBuilder filled = new StringBuilder();
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == Markers.GAP) {
        filled.append(gap++ == asked ? blank : "…");
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }
}
