package quizhall.quiz.content;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import quizhall.quiz.content.Question.Prompt;
import quizhall.quiz.content.QuizDraft.NumberDraft;
import quizhall.quiz.content.QuizDraft.QuestionDraft;

/** What each type of question needs, and what does not belong to it. */
final class QuestionRules {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int MOST_DECIMALS = 9;

  private final QuizLimits limits;
  private final Findings findings;
  private final Supplier<QuestionId> newIds;
  private final TextRules texts;
  private final MediaRules media;
  private final ChoiceRules choices;

  QuestionRules(QuizLimits limits, Findings findings, Supplier<QuestionId> newIds) {
    this.limits = limits;
    this.findings = findings;
    this.newIds = newIds;
    this.texts = new TextRules(findings);
    this.media = new MediaRules(limits, findings);
    this.choices = new ChoiceRules(limits, findings);
  }

  /** Empty where even the type is not known; else a question, fit only if nothing was found. */
  Optional<Question> check(String field, QuestionDraft draft) {
    Prompt prompt = prompt(field, draft);
    Optional<QuestionType> type = draft.type().flatMap(QuestionType::of);
    if (type.isEmpty()) {
      findings.add(
          field + ".type", "must be single, multiple, true-false, text, number, order or poll");
    }
    type.ifPresent(known -> strayParts(field, draft, known));
    return type.map(known -> question(field, draft, known, prompt));
  }

  private Question question(String field, QuestionDraft draft, QuestionType type, Prompt prompt) {
    String options = field + ".options";
    return switch (type) {
      case SINGLE -> new Question.Single(prompt, choices.oneCorrect(options, draft.options()));
      case MULTIPLE -> new Question.Multiple(prompt, choices.someCorrect(options, draft.options()));
      case TRUE_FALSE ->
          new Question.TrueFalse(prompt, choices.twoOptions(options, draft.options()));
      case POLL -> new Question.Poll(prompt, choices.noneCorrect(options, draft.options()));
      case TEXT ->
          new Question.Text(
              prompt, choices.acceptedSpellings(field + ".accepted", draft.accepted()));
      case ORDER -> new Question.Order(prompt, choices.items(field + ".items", draft.items()));
      case NUMBER -> number(field + ".number", draft.number(), prompt);
    };
  }

  private Prompt prompt(String field, QuestionDraft draft) {
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

  private Question number(String field, Optional<NumberDraft> given, Prompt prompt) {
    Optional<BigDecimal> value = given.flatMap(NumberDraft::value);
    if (value.isEmpty()) {
      findings.add(field + ".value", "must be given");
    }
    BigDecimal tolerance = given.flatMap(NumberDraft::tolerance).orElse(BigDecimal.ZERO);
    if (tolerance.signum() < 0) {
      findings.add(field + ".tolerance", "must not be negative");
    }
    return new Question.Number(
        prompt,
        plain(field + ".value", value.orElse(BigDecimal.ZERO)),
        plain(field + ".tolerance", tolerance));
  }

  /** One form for equal numbers, and none whose plain digits would fill the memory. */
  private BigDecimal plain(String field, BigDecimal number) {
    if (number.abs().compareTo(LARGEST) > 0) {
      findings.add(field, "must be between -10^15 and 10^15");
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > MOST_DECIMALS) {
      findings.add(field, "must have at most %d decimals".formatted(MOST_DECIMALS));
      return BigDecimal.ZERO;
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** What belongs to another type was meant for something: better refused than dropped. */
  private void strayParts(String field, QuestionDraft draft, QuestionType type) {
    boolean hasOptions =
        switch (type) {
          case SINGLE, MULTIPLE, TRUE_FALSE, POLL -> true;
          case TEXT, NUMBER, ORDER -> false;
        };
    stray(field + ".options", draft.options().isPresent() && !hasOptions, type);
    stray(field + ".accepted", draft.accepted().isPresent() && type != QuestionType.TEXT, type);
    stray(field + ".number", draft.number().isPresent() && type != QuestionType.NUMBER, type);
    stray(field + ".items", draft.items().isPresent() && type != QuestionType.ORDER, type);
  }

  private void stray(String field, boolean present, QuestionType type) {
    if (present) {
      findings.add(field, "does not belong to a question of type %s".formatted(type.code()));
    }
  }
}
