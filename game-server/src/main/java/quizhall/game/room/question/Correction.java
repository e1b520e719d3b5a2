package quizhall.game.room.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a host changes about the key of a question that was answered already. */
public sealed interface Correction {

  /**
   * A spelling or a card that was typed counts as right, or no longer.
   *
   * @param text in any form that is the same to the question
   */
  record Spelling(String text, boolean accepted) implements Correction {
    public Spelling {
      Objects.requireNonNull(text);
    }
  }

  /** The key was another from the start. Says the same things of a question as its author does. */
  sealed interface Key extends Correction {

    /**
     * The options that are right, by their indexes.
     *
     * @param options how many there are
     */
    record Options(int options, Set<Integer> right) implements Key {
      public Options {
        right = Set.copyOf(right);
      }
    }

    /** All that may be typed. */
    record Spellings(List<String> accepted) implements Key {
      public Spellings {
        accepted = List.copyOf(accepted);
      }
    }

    /** The right number. */
    record Value(BigDecimal value, NumberTask.Closeness closeness) implements Key {}

    /** The items in the right order. */
    record Sequence(List<String> items) implements Key {
      public Sequence {
        items = List.copyOf(items);
      }
    }

    /** What belongs together. */
    record Pairs(List<Pair> pairs) implements Key {
      public Pairs {
        pairs = List.copyOf(pairs);
      }
    }

    /** One of the pairs. */
    record Pair(String left, String right) {}

    /** Where a pin is right. */
    record Place(PinTarget target) implements Key {}
  }

  /** What comes of it. */
  sealed interface Result {
    /**
     * The same question, its key as was wished; equal to the one before where it was so already.
     */
    record Corrected(Task task) implements Result {}

    record Unfit(Flaw reason) implements Result {}
  }

  /** Why a correction is none to the question. */
  enum Flaw {
    /** No answer to it is the host's to accept. */
    NO_SPELLINGS,
    /** Nobody typed this. */
    NOT_TYPED,
    /** Which cannot be taken back. */
    ACCEPTED_BY_AUTHOR,
    TOO_MANY_ACCEPTED,
    /** No answer to it is right or wrong. */
    NO_KEY,
    /** It is no key to such a question. */
    UNFIT_KEY
  }
}
