package quizhall.game.room;

import java.util.Optional;
import java.util.regex.Pattern;
import quizhall.game.room.text.Folding;

/**
 * A word, or a few, that a host does not want to be shown; with a star at its end, all that begin
 * so. Holds whatever a journal may hold; {@link #parse} says what hosts may give now.
 */
public record HiddenWord(String value) {
  /** In UTF-16 code units: a phrase, but no sentence. */
  public static final int MAX_LENGTH = 40;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** With nothing but a comma to look for, nearly everything would be hidden. */
  private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{Nd}\\p{So}]");

  /** Could not be stored, or not be sent between nodes. */
  private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

  public HiddenWord {
    if (value.isBlank()) {
      throw new IllegalArgumentException("not a word");
    }
  }

  /** Reads what a person typed; empty when nothing can be looked for or it is too long. */
  public static Optional<HiddenWord> parse(String typed) {
    String word = BLANKS.matcher(typed).replaceAll(" ").strip();
    return word.length() <= MAX_LENGTH
            && !BROKEN.matcher(word).find()
            && SAYS_SOMETHING.matcher(Folding.letters(word)).find()
        ? Optional.of(new HiddenWord(word))
        : Optional.empty();
  }
}
