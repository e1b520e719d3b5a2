package quizhall.quiz.interchange;

import java.util.stream.Collectors;

/**
 * What somebody should know of a place in a file. Both texts may quote the file: they are made fit
 * to be shown and stored.
 *
 * @param place as that person finds it, such as {@code row 12}, {@code line 40}, {@code question 7
 *     “Rivers”}; empty where the whole file is meant
 * @param message what was changed, left out, or is wrong there
 */
public record Notice(String place, String message) {

  /** In a message on a part for which the question has no place, where all notes are. */
  public static final String IN_NOTES = "kept in the notes";

  private static final int PLACE_LENGTH = 200;
  private static final int MESSAGE_LENGTH = 600;

  public Notice {
    place = shown(place, PLACE_LENGTH);
    message = shown(message, MESSAGE_LENGTH);
  }

  /** The same in one of several files. */
  public Notice in(String file) {
    return new Notice(QuestionPlace.within(file, place), message);
  }

  /** Whether it tells where a part is that came along. */
  boolean isOfNotes() {
    return message.contains(IN_NOTES);
  }

  private static String shown(String text, int length) {
    String line =
        text.codePoints()
            .limit(length + 1L)
            .map(c -> isUnprintable(c) ? ' ' : c)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .strip();
    return line.codePointCount(0, line.length()) > length
        ? line.substring(0, line.offsetByCodePoints(0, length - 1)) + "…"
        : line;
  }

  private static boolean isUnprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
