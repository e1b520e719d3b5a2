package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import quizhall.core.problem.FieldError;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.Terms;

/**
 * What a quiz has besides its questions. What is not fit there is left out and named: no question
 * is lost for it.
 */
final class Framing {

  /** A quiz that is fit but for its question. */
  static final Parts ONE_LINE =
      new Parts(
          "Imported quiz",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Terms.Draft.NONE);

  /** The rules want one. */
  private static final QuestionDraft ANY_QUESTION =
      new Drafting("").text("?").typed(List.of("a")).draft();

  /** More than there are parts; a part that cannot be taken out has no turns without end. */
  private static final int MOST_TURNS = 12;

  private static final int MOST_SHOWN = 2_000;

  private final QuizRules rules;
  private final QuizLimits limits;
  private final Supplier<QuestionId> newIds;
  private final Consumer<String> notices;

  Framing(
      QuizRules rules, QuizLimits limits, Supplier<QuestionId> newIds, Consumer<String> notices) {
    this.rules = rules;
    this.limits = limits;
    this.newIds = newIds;
    this.notices = notices;
  }

  record Parts(
      String title,
      Optional<String> description,
      Optional<String> language,
      List<String> tags,
      Optional<Picture.Draft> cover,
      Terms.Draft terms) {

    QuizDraft with(QuestionDraft question) {
      return new QuizDraft(
          Optional.of(title),
          description,
          language,
          Optional.empty(),
          Optional.of(tags),
          cover,
          terms.licence(),
          terms.source(),
          terms.sourceUrl(),
          Optional.of(List.of(question)),
          Optional.empty());
    }

    /** Without one of them, by the name of its field. */
    Parts without(String field) {
      return switch (field.replaceFirst("[.\\[].*", "")) {
        case "description" -> new Parts(title, Optional.empty(), language, tags, cover, terms);
        case "language" -> new Parts(title, description, Optional.empty(), tags, cover, terms);
        case "tags" -> new Parts(title, description, language, List.of(), cover, terms);
        case "cover" -> new Parts(title, description, language, tags, Optional.empty(), terms);
        case "licence" -> on(new Terms.Draft(Optional.empty(), terms.source(), terms.sourceUrl()));
        case "source" -> on(new Terms.Draft(terms.licence(), Optional.empty(), terms.sourceUrl()));
        case "sourceUrl" -> on(new Terms.Draft(terms.licence(), terms.source(), Optional.empty()));
        default -> new Parts(ONE_LINE.title, description, language, tags, cover, terms);
      };
    }

    private Parts on(Terms.Draft others) {
      return new Parts(title, description, language, tags, cover, others);
    }
  }

  /**
   * The quiz with any one question.
   *
   * @param cover where there is one, with the address that it is kept at
   */
  QuizContent of(ReadQuiz quiz, Optional<Picture.Draft> cover) {
    Parts parts =
        new Parts(
            title(quiz.title()),
            Optional.of(quiz.description()).filter(text -> !text.isBlank()),
            quiz.language(),
            tags(quiz.tags()),
            cover,
            cut(quiz.terms()));
    // Each turn takes something out.
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      switch (rules.check(parts.with(ANY_QUESTION), newIds)) {
        case Checked.Fit(var content) -> {
          return content;
        }
        case Checked.Unfit(var errors) -> {
          FieldError first = errors.getFirst();
          notices.accept(
              "What stands as the %s %s: it was left out."
                  .formatted(first.field(), first.message()));
          parts = parts.without(first.field());
        }
      }
    }
    return switch (rules.check(ONE_LINE.with(ANY_QUESTION), newIds)) {
      case Checked.Fit(var content) -> content;
      case Checked.Unfit(var errors) ->
          throw new IllegalStateException("No quiz at all is fit: " + errors);
    };
  }

  private String title(String given) {
    String line = given.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip();
    String title = cut(line, limits.titleLength());
    if (!title.equals(line)) {
      notices.accept(
          "The title has more than %d characters and was cut: “%s”."
              .formatted(limits.titleLength(), line));
    }
    return title.isEmpty() ? ONE_LINE.title() : title;
  }

  private Terms.Draft cut(Terms.Draft given) {
    Optional<String> source =
        given.source().map(text -> text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+", " ").strip());
    Optional<String> kept = source.map(text -> cut(text, limits.sourceLength()));
    if (!kept.equals(source)) {
      notices.accept(
          "What is said of its source has more than %d characters and was cut: “%s”."
              .formatted(limits.sourceLength(), cut(source.orElseThrow(), MOST_SHOWN)));
    }
    return new Terms.Draft(given.licence(), kept, given.sourceUrl());
  }

  private List<String> tags(List<String> given) {
    List<String> kept = new ArrayList<>();
    for (String tag : given.stream().distinct().toList()) {
      if (kept.size() == limits.tags()) {
        notices.accept(
            "The tag “%s” was left out: a quiz has at most %d.".formatted(tag, limits.tags()));
        continue;
      }
      Parts one =
          new Parts(
              ONE_LINE.title(),
              Optional.empty(),
              Optional.empty(),
              List.of(tag),
              Optional.empty(),
              Terms.Draft.NONE);
      switch (rules.check(one.with(ANY_QUESTION), newIds)) {
        case Checked.Fit(_) -> kept.add(tag);
        case Checked.Unfit(var errors) ->
            notices.accept(
                "The tag “%s” was left out: it %s.".formatted(tag, errors.getFirst().message()));
      }
    }
    return kept;
  }

  /** Never longer, with a mark where something is missing. */
  static String cut(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, length - 1))) + "…";
  }
}
