package quizhall.quiz.content;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What questions of all types have in common. */
final class PromptRules {

  private final QuizLimits limits;
  private final Findings findings;
  private final Supplier<QuestionId> newIds;
  private final TextRules texts;
  private final MediaRules media;

  PromptRules(QuizLimits limits, Findings findings, Supplier<QuestionId> newIds) {
    this.limits = limits;
    this.findings = findings;
    this.newIds = newIds;
    this.texts = new TextRules(findings);
    this.media = new MediaRules(limits, findings);
  }

  Prompt check(String field, Prompt.Draft draft) {
    return new Prompt(
        draft.id().map(QuestionId::new).orElseGet(newIds),
        texts.requiredParagraphs(
            field + ".text", draft.text(), limits.questionLength(), limits.questionLines()),
        timeLimit(field + ".timeLimitSeconds", draft.timeLimitSeconds()),
        points(field + ".points", draft.points()),
        texts.optionalParagraphs(
            field + ".explanation", draft.explanation(), limits.explanationLength()),
        texts.optionalLine(field + ".source", draft.source(), limits.sourceLength()),
        media.check(field + ".media", draft.media()));
  }

  private Optional<Duration> timeLimit(String field, Optional<Integer> seconds) {
    Optional<Duration> limit = seconds.map(Duration::ofSeconds);
    if (limit.isPresent()
        && (limit.get().compareTo(limits.shortestTimeLimit()) < 0
            || limit.get().compareTo(limits.longestTimeLimit()) > 0)) {
      findings.add(
          field,
          "must be from %d to %d"
              .formatted(
                  limits.shortestTimeLimit().toSeconds(), limits.longestTimeLimit().toSeconds()));
    }
    return limit;
  }

  private Points points(String field, Optional<String> given) {
    if (given.isEmpty()) {
      return Points.NORMAL;
    }
    Optional<Points> points = Points.of(given.get());
    if (points.isEmpty()) {
      findings.add(field, "must be none, normal or double");
    }
    return points.orElse(Points.NORMAL);
  }
}
