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

  /**
   * Fit only if nothing was found.
   *
   * @param usual what the question counts where nothing is said
   */
  Prompt check(String field, Prompt.Draft draft, Points usual) {
    return new Prompt(
        draft.id().map(QuestionId::new).orElseGet(newIds),
        texts.requiredParagraphs(
            field + ".text", draft.text(), limits.questionLength(), limits.questionLines()),
        format(field, draft.format()),
        seconds(
            field,
            ".timeLimitSeconds",
            draft.timeLimitSeconds(),
            limits.shortestTimeLimitSeconds(),
            limits.longestTimeLimitSeconds()),
        points(field, draft.points(), usual),
        seconds(
            field, ".readingSeconds", draft.readingSeconds(), 1, limits.longestReadingSeconds()),
        texts.optionalParagraphs(field + ".hint", draft.hint(), limits.hintLength()),
        texts.optionalParagraphs(
            field + ".explanation", draft.explanation(), limits.explanationLength()),
        texts.optionalLine(field + ".source", draft.source(), limits.sourceLength()),
        texts.optionalParagraphs(field + ".notes", draft.notes(), limits.notesLength()),
        media.media(field + ".media", draft.media()));
  }

  private Format format(String field, Optional<String> given) {
    if (given.isEmpty()) {
      return Format.PLAIN;
    }
    if (!given.get().equals("markdown")) {
      findings.add(field + ".format", "must be markdown or left out");
    }
    return Format.MARKDOWN;
  }

  private Optional<Duration> seconds(
      String field, String part, Optional<Integer> given, int least, int most) {
    if (given.filter(seconds -> seconds < least || seconds > most).isPresent()) {
      findings.add(field + part, "must be from %d to %d".formatted(least, most));
    }
    return given.map(Duration::ofSeconds);
  }

  private Points points(String field, Optional<Object> given, Points usual) {
    if (given.isEmpty()) {
      return usual;
    }
    Optional<Points> points =
        switch (given.get()) {
          case String word -> Points.Weight.of(word).map(weight -> weight);
          case Integer number when number >= 1 && number <= limits.points() ->
              Optional.of(new Points.Exactly(number));
          default -> Optional.empty();
        };
    if (points.isEmpty()) {
      findings.add(
          field + ".points",
          "must be none, normal, double or a whole number from 1 to %d".formatted(limits.points()));
    }
    return points.orElse(usual);
  }
}
