package quizhall.game.room.question;

import java.util.Objects;

/** Something of what players said that a host may hide from the hall, or show. */
public sealed interface Said permits Said.Word, Said.Card, Sealed {

  /** What stands in it. */
  String text();

  /**
   * A word, in whatever spellings.
   *
   * @param word in the form that all its spellings have in common
   */
  record Word(String word) implements Said {
    public Word {
      Objects.requireNonNull(word);
    }

    @Override
    public String text() {
      return word;
    }
  }

  /** A sentence or two, letter by letter. */
  record Card(String text) implements Said {
    public Card {
      Objects.requireNonNull(text);
    }
  }
}
