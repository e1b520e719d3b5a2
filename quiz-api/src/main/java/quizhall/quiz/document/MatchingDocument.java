package quizhall.quiz.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import quizhall.quiz.content.Matching;

record MatchingDocument(
    @JsonProperty("case") Optional<Boolean> caseMatters,
    Optional<Boolean> accents,
    Optional<Boolean> punctuation,
    Optional<Boolean> typos) {

  /** For drafts, which know no JSON. */
  interface Names {
    @JsonProperty("case")
    Optional<Boolean> caseMatters();
  }

  static MatchingDocument of(Matching matching) {
    return new MatchingDocument(
        Flags.ifTrue(matching.caseMatters()),
        Flags.ifTrue(matching.accentsMatter()),
        Flags.ifTrue(matching.punctuationMatters()),
        Flags.ifTrue(matching.typosForgiven()));
  }

  Matching matching() {
    return new Matching(
        caseMatters.orElse(false),
        accents.orElse(false),
        punctuation.orElse(false),
        typos.orElse(false));
  }
}
