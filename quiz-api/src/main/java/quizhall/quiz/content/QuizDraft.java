package quizhall.quiz.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A quiz as someone sent it: anything may be missing, blank, too long or out of place. {@link
 * QuizRules} turns it into {@link QuizContent} or says what is wrong. Lists may hold nulls.
 *
 * @param version of the quiz that a change is based on; absent in a new quiz
 */
public record QuizDraft(
    Optional<String> title,
    Optional<String> description,
    Optional<String> language,
    Optional<String> visibility,
    Optional<List<String>> tags,
    Optional<MediaDraft> cover,
    Optional<List<QuestionDraft>> questions,
    Optional<Integer> version) {

  public record QuestionDraft(
      Optional<UUID> id,
      Optional<String> type,
      Optional<String> text,
      Optional<Integer> timeLimitSeconds,
      Optional<String> points,
      Optional<String> explanation,
      Optional<String> source,
      Optional<MediaDraft> media,
      Optional<List<OptionDraft>> options,
      Optional<List<String>> accepted,
      Optional<NumberDraft> number,
      Optional<List<String>> items) {}

  public record OptionDraft(Optional<String> text, Optional<Boolean> correct) {}

  public record NumberDraft(Optional<BigDecimal> value, Optional<BigDecimal> tolerance) {}

  public record MediaDraft(Optional<String> image, Optional<String> alt) {}
}
