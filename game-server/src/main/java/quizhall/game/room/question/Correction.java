package quizhall.game.room.question;

import java.util.Objects;

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
    TOO_MANY_ACCEPTED
  }
}
