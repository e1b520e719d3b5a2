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
  Prompt check(Field field, Prompt.Draft draft, Points usual) {
    return new Prompt(
        draft.id().map(QuestionId::new).orElseGet(newIds),
        texts.requiredParagraphs(
            field.part("text"), draft.text(), limits.questionLength(), limits.questionLines()),
        format(field, draft.format()),
        seconds(
            field.part("timeLimitSeconds"),
            draft.timeLimitSeconds(),
            limits.shortestTimeLimitSeconds(),
            limits.longestTimeLimitSeconds()),
        points(field, draft.points(), usual),
        seconds(
            field.part("readingSeconds"),
            draft.readingSeconds(),
            1,
            limits.longestReadingSeconds()),
        texts.optionalParagraphs(field.part("hint"), draft.hint(), limits.hintLength()),
        texts.optionalParagraphs(
            field.part("explanation"), draft.explanation(), limits.explanationLength()),
        texts.optionalLine(field.part("source"), draft.source(), limits.sourceLength()),
        texts.optionalParagraphs(field.part("notes"), draft.notes(), limits.notesLength()),
        media.media(field.part("media"), draft.media()));
  }

  private Format format(Field field, Optional<String> given) {
    if (given.isEmpty()) {
      return Format.PLAIN;
    }
    if (!given.get().equals("markdown")) {
      findings.add(field.part("format"), "must be markdown or left out");
    }
    return Format.MARKDOWN;
  }

  private Optional<Duration> seconds(Field field, Optional<Integer> given, int least, int most) {
    if (given.filter(seconds -> seconds < least || seconds > most).isPresent()) {
      findings.add(field, "must be from %d to %d".formatted(least, most));
    }
    return given.map(Duration::ofSeconds);
  }

  private Points points(Field field, Optional<Object> given, Points usual) {
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
          field.part("points"),
          "must be none, normal, double or a whole number from 1 to %d".formatted(limits.points()));
    }
    return points.orElse(usual);
  }
}
