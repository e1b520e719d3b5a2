package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import quizhall.quiz.content.Question.Choice;
import quizhall.quiz.content.QuizDraft.MediaDraft;
import quizhall.quiz.content.QuizDraft.NumberDraft;
import quizhall.quiz.content.QuizDraft.OptionDraft;
import quizhall.quiz.content.QuizDraft.QuestionDraft;
import quizhall.quiz.testing.Limits;

class QuizRulesPropertyTest {

  private final AtomicLong lastId = new AtomicLong();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_sent_is_unfit_or_can_be_played(@ForAll("drafts") QuizDraft draft) {
    var checked = new QuizRules(Limits.DEFAULT).check(draft, this::newId);

    Statistics.label("came out").collect(checked.getClass().getSimpleName());
    Statistics.label("came out").coverage(seen -> seen.check("Fit").count(n -> n > 5));
    switch (checked) {
      case Checked.Unfit(var errors) ->
          assertThat(errors).allSatisfy(error -> assertThat(error.message()).isNotBlank());
      case Checked.Fit(var content) -> {
        assertThat(content.title()).isNotBlank().doesNotContain("\n", "\u0000");
        assertThat(content.questions()).isNotEmpty().allSatisfy(this::playable);
      }
    }
  }

  private void playable(Question question) {
    assertThat(question.prompt().text()).isNotBlank();
    switch (question) {
      case Question.Single(_, var options) -> assertThat(correct(options)).isEqualTo(1);
      case Question.Multiple(_, var options) -> assertThat(correct(options)).isPositive();
      case Question.TrueFalse(_, var options) -> {
        assertThat(options).hasSize(2);
        assertThat(correct(options)).isEqualTo(1);
      }
      case Question.Poll(_, var options) -> assertThat(options).hasSizeBetween(2, 6);
      case Question.Text(_, var accepted) -> assertThat(accepted).isNotEmpty();
      case Question.Number(_, var value, var tolerance) -> {
        assertThat(value.toPlainString()).hasSizeLessThan(30);
        assertThat(tolerance).isNotNegative();
      }
      case Question.Order(_, var items) ->
          assertThat(items).hasSizeBetween(2, 6).doesNotHaveDuplicates();
    }
  }

  private static long correct(List<Choice> options) {
    assertThat(options).extracting(Choice::text).doesNotHaveDuplicates();
    return options.stream().filter(Choice::correct).count();
  }

  private QuestionId newId() {
    return new QuestionId(new UUID(0, lastId.incrementAndGet()));
  }

  @Provide
  Arbitrary<QuizDraft> drafts() {
    return Combinators.combine(
            texts(),
            texts(),
            mostly("en", Arbitraries.strings().ofMaxLength(8)),
            mostly("public", Arbitraries.strings().ofMaxLength(8)),
            Arbitraries.strings().ofMaxLength(4).injectNull(0.1).list().ofMaxSize(2).optional(0.2),
            media(),
            nullable(questions()).list().ofMaxSize(2).optional(0.95))
        .as(
            (title, description, language, visibility, tags, cover, questions) ->
                new QuizDraft(
                    title,
                    description,
                    language,
                    visibility,
                    tags,
                    cover,
                    questions,
                    Optional.empty()));
  }

  private static Arbitrary<QuestionDraft> questions() {
    return Combinators.combine(
            Arbitraries.of(QuestionType.class).map(QuestionType::code),
            texts(),
            Arbitraries.integers().between(0, 300).optional(0.3),
            Combinators.combine(options(), lines(), numbers(), lines()).as(Parts::new),
            Arbitraries.of(true, true, true, false))
        .as(
            (type, text, limit, parts, tidy) ->
                new QuestionDraft(
                    Optional.empty(),
                    Optional.of(type),
                    text,
                    limit,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    parts.options.filter(
                        _ -> !tidy || List.of("single", "multiple", "true-false").contains(type)),
                    parts.accepted.filter(_ -> !tidy || type.equals("text")),
                    parts.number.filter(_ -> !tidy || type.equals("number")),
                    parts.items.filter(_ -> !tidy || type.equals("order"))));
  }

  private record Parts(
      Optional<List<OptionDraft>> options,
      Optional<List<String>> accepted,
      Optional<NumberDraft> number,
      Optional<List<String>> items) {}

  private static Arbitrary<Optional<List<OptionDraft>>> options() {
    return nullable(
            Combinators.combine(texts(), Arbitraries.of(true, false, false).injectNull(0.1))
                .as((text, correct) -> new OptionDraft(text, Optional.ofNullable(correct))))
        .list()
        .ofMaxSize(4)
        .<Optional<List<OptionDraft>>>map(list -> Optional.of(new ArrayList<>(list)));
  }

  private static Arbitrary<Optional<List<String>>> lines() {
    return Arbitraries.strings()
        .ofMaxLength(5)
        .injectNull(0.05)
        .list()
        .ofMaxSize(4)
        .map(list -> Optional.of(list));
  }

  private static Arbitrary<Optional<NumberDraft>> numbers() {
    Arbitrary<Optional<BigDecimal>> any =
        Combinators.combine(
                Arbitraries.bigIntegers(), Arbitraries.integers().between(-1_000_000, 1_000_000))
            .as(BigDecimal::new)
            .optional(0.5);
    Arbitrary<Optional<BigDecimal>> small =
        Arbitraries.integers().between(0, 1000).map(BigDecimal::valueOf).optional();
    return Combinators.combine(Arbitraries.oneOf(any, small), Arbitraries.oneOf(any, small))
        .as(NumberDraft::new)
        .optional();
  }

  private static Arbitrary<Optional<MediaDraft>> media() {
    return Combinators.combine(mostly("/a.png", Arbitraries.strings().ofMaxLength(20)), texts())
        .as(MediaDraft::new)
        .optional(0.2);
  }

  /** From none to letters to anything that Unicode has, lone surrogates included. */
  private static Arbitrary<Optional<String>> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.strings().alpha().ofLength(6)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(400)))
        .optional(0.95);
  }

  private static Arbitrary<Optional<String>> mostly(String usual, Arbitrary<String> other) {
    return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.just(usual)), Tuple.of(1, other))
        .optional(0.9);
  }

  private static <T> Arbitrary<T> nullable(Arbitrary<T> values) {
    return values.injectNull(0.03);
  }
}
