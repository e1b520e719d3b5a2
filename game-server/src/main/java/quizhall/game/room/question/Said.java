package quizhall.game.room.question;

import java.util.Objects;

/** Something of what players said that a host may hide from the hall, or show. */
public sealed interface Said {

  /**
   * A word, in whatever spellings.
   *
   * @param word in the form that all its spellings have in common
   */
  record Word(String word) implements Said {
    public Word {
      Objects.requireNonNull(word);
    }
  }
}
