package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Turns what someone sent into a quiz that can be kept and played, or says all that is wrong. */
public final class QuizRules {

  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

  /** Where an author says nothing. */
  public static final String DEFAULT_LANGUAGE = "en";

  /** Of a language that is none: {@link #isLanguage}. */
  public static final String NO_LANGUAGE = "must be a language tag such as en or pt-BR";

  private final QuizLimits limits;

  public QuizRules(QuizLimits limits) {
    this.limits = limits;
  }

  /**
   * Finds everything that is wrong, not just the first thing.
   *
   * @param newIds for questions that bring none
   */
  public Checked<QuizContent> check(QuizDraft draft, Supplier<QuestionId> newIds) {
    Findings findings = new Findings();
    TextRules texts = new TextRules(findings);
    QuizContent content =
        new QuizContent(
            texts.requiredLine(Field.of("title"), draft.title(), limits.titleLength()),
            texts
                .optionalParagraphs(
                    Field.of("description"), draft.description(), limits.descriptionLength())
                .orElse(""),
            language(draft.language(), findings),
            visibility(draft.visibility(), findings),
            new TagRules(limits).all(draft.tags(), findings),
            cover(draft.cover(), findings),
            new TermsRules(limits, findings).check(draft.terms()),
            questions(draft.questions(), newIds, findings));
    return findings.none() ? new Checked.Fit<>(content) : findings.unfit();
  }

  /**
   * For questions one by one, each of which has its fields called as those of the first question of
   * a quiz. For one thread at a time.
   *
   * @param newIds for questions that bring none
   */
  public Function<QuestionDraft, Checked<Question>> questionByQuestion(
      Supplier<QuestionId> newIds) {
    Findings findings = new Findings();
    QuestionRules rules = new QuestionRules(limits, findings, newIds);
    Field field = Field.of("questions").item(0);
    return draft -> {
      findings.forget();
      Optional<Question> question = rules.check(field, draft);
      return findings.none() ? new Checked.Fit<>(question.orElseThrow()) : findings.unfit();
    };
  }

  /** A title by itself, which may be left out. */
  public Checked<Optional<String>> checkTitle(Optional<String> given) {
    Findings findings = new Findings();
    Optional<String> title =
        new TextRules(findings).optionalLine(Field.of("title"), given, limits.titleLength());
    return findings.none() ? new Checked.Fit<>(title) : findings.unfit();
  }

  private Optional<Picture> cover(Optional<Picture.Draft> given, Findings findings) {
    MediaRules media = new MediaRules(limits, findings);
    return given.map(cover -> media.picture(Field.of("cover"), cover.image(), cover.alt()));
  }

  /** Whether it looks like BCP 47. */
  public static boolean isLanguage(String tag) {
    return LANGUAGE.matcher(tag).matches();
  }

  private static String language(Optional<String> given, Findings findings) {
    String language = given.map(String::strip).orElse(DEFAULT_LANGUAGE);
    if (!isLanguage(language)) {
      findings.add("language", NO_LANGUAGE);
    }
    return language;
  }

  /** Nobody publishes by leaving something out. */
  private static Visibility visibility(Optional<String> given, Findings findings) {
    if (given.isEmpty()) {
      return Visibility.PRIVATE;
    }
    Optional<Visibility> visibility = Visibility.of(given.get());
    if (visibility.isEmpty()) {
      findings.add("visibility", "must be public, link or private");
    }
    return visibility.orElse(Visibility.PRIVATE);
  }

  private List<Question> questions(
      Optional<List<QuestionDraft>> given, Supplier<QuestionId> newIds, Findings findings) {
    List<QuestionDraft> drafts = given.orElse(List.of());
    if (drafts.isEmpty()) {
      findings.add("questions", "must be at least one");
    }
    if (drafts.size() > limits.questions()) {
      findings.add("questions", "must be at most %d".formatted(limits.questions()));
      return List.of();
    }
    QuestionRules rules = new QuestionRules(limits, findings, newIds);
    List<Question> questions = new ArrayList<>();
    Set<QuestionId> ids = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      Field field = Field.of("questions").item(i);
      if (drafts.get(i) == null) {
        findings.add(field, "must not be empty");
        continue;
      }
      Optional<Question> question = rules.check(field, drafts.get(i));
      question.ifPresent(questions::add);
      if (question.isPresent() && !ids.add(question.get().prompt().id())) {
        findings.add(field.part("id"), "repeats the id of another question");
      }
    }
    return questions;
  }
}
