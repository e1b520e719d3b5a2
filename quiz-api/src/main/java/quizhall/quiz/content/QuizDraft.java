package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * A quiz as someone sent it: anything may be missing, blank, too long or out of place. {@link
 * QuizRules} turns it into {@link QuizContent} or says what is wrong. Lists may hold nulls.
 *
 * @param licence and source, with its address: where none of them is said, a change leaves them
 * @param version of the quiz that a change is based on; absent in a new quiz
 */
public record QuizDraft(
    Optional<String> title,
    Optional<String> description,
    Optional<String> language,
    Optional<String> visibility,
    Optional<List<String>> tags,
    Optional<Picture.Draft> cover,
    Optional<String> licence,
    Optional<String> source,
    Optional<String> sourceUrl,
    Optional<List<QuestionDraft>> questions,
    Optional<Integer> version) {

  Terms.Draft terms() {
    return new Terms.Draft(licence, source, sourceUrl);
  }

  /** Pages of before there were licences send none, and must not take one away. */
  public boolean saysTerms() {
    return licence.isPresent() || source.isPresent() || sourceUrl.isPresent();
  }
}
