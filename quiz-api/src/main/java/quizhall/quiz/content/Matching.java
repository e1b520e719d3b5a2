package quizhall.quiz.content;

import java.util.Optional;

/**
 * How near a typed answer must come to an accepted spelling.
 *
 * @param punctuationMatters spaces too
 * @param typosForgiven some, by the length of the spelling
 */
public record Matching(
    boolean caseMatters, boolean accentsMatter, boolean punctuationMatters, boolean typosForgiven) {

  public static final Matching LENIENT = new Matching(false, false, false, false);

  /** In JSON the first is called {@code case}, which Java keeps for itself. */
  public record Draft(
      Optional<Boolean> caseMatters,
      Optional<Boolean> accents,
      Optional<Boolean> punctuation,
      Optional<Boolean> typos) {

    Matching matching() {
      return new Matching(
          caseMatters.orElse(false),
          accents.orElse(false),
          punctuation.orElse(false),
          typos.orElse(false));
    }
  }
}
