package quizhall.quiz.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.Question.Choice;
import quizhall.quiz.content.Question.Prompt;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuestionType;

/**
 * A question with the parts of its type only. Without its key it has no {@code correct}, {@code
 * accepted} or {@code number}, its {@code items} are shuffled, and where there is a key to give
 * away, no {@code explanation} and no {@code source} either.
 */
public record QuestionDocument(
    UUID id,
    String type,
    String text,
    Optional<Integer> timeLimitSeconds,
    String points,
    Optional<String> explanation,
    Optional<String> source,
    Optional<MediaDocument> media,
    Optional<List<OptionDocument>> options,
    Optional<List<String>> accepted,
    Optional<NumberDocument> number,
    Optional<List<String>> items) {

  public record OptionDocument(String text, Optional<Boolean> correct) {}

  public record NumberDocument(BigDecimal value, BigDecimal tolerance) {}

  public static QuestionDocument withKey(Question question) {
    QuestionDocument bare = asked(question);
    return switch (question) {
      case Question.Single(_, var options) -> bare.offering(withKeys(options));
      case Question.Multiple(_, var options) -> bare.offering(withKeys(options));
      case Question.TrueFalse(_, var options) -> bare.offering(withKeys(options));
      case Question.Poll(_, var options) -> bare.offering(withoutKeys(options));
      case Question.Text(_, var accepted) -> bare.accepting(accepted);
      case Question.Number(_, var value, var tolerance) ->
          bare.near(new NumberDocument(value, tolerance));
      case Question.Order(_, var items) -> bare.ordering(items);
    };
  }

  public static QuestionDocument withoutKey(Question question) {
    QuestionDocument bare = asked(question);
    return switch (question) {
      case Question.Single(_, var options) -> bare.silent().offering(withoutKeys(texts(options)));
      case Question.Multiple(_, var options) -> bare.silent().offering(withoutKeys(texts(options)));
      case Question.TrueFalse(_, var options) ->
          bare.silent().offering(withoutKeys(texts(options)));
      case Question.Poll(_, var options) -> bare.offering(withoutKeys(options));
      case Question.Text _, Question.Number _ -> bare.silent();
      case Question.Order(var prompt, var items) ->
          bare.silent().ordering(Shuffle.of(prompt.id(), items));
    };
  }

  /** Back from the stored form, which has its key. */
  public Question question() {
    Prompt prompt =
        new Prompt(
            new QuestionId(id),
            text,
            timeLimitSeconds.map(Duration::ofSeconds),
            Points.of(points).orElseThrow(),
            explanation,
            source,
            media.map(MediaDocument::media));
    return switch (QuestionType.of(type).orElseThrow()) {
      case SINGLE -> new Question.Single(prompt, choices());
      case MULTIPLE -> new Question.Multiple(prompt, choices());
      case TRUE_FALSE -> new Question.TrueFalse(prompt, choices());
      case POLL -> new Question.Poll(prompt, texts(choices()));
      case TEXT -> new Question.Text(prompt, accepted.orElseThrow());
      case NUMBER ->
          new Question.Number(
              prompt, number.orElseThrow().value(), number.orElseThrow().tolerance());
      case ORDER -> new Question.Order(prompt, items.orElseThrow());
    };
  }

  private static QuestionDocument asked(Question question) {
    Prompt prompt = question.prompt();
    return new QuestionDocument(
        prompt.id().value(),
        question.type().code(),
        prompt.text(),
        prompt.timeLimit().map(limit -> Math.toIntExact(limit.toSeconds())),
        prompt.points().code(),
        prompt.explanation(),
        prompt.source(),
        prompt.media().map(MediaDocument::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private QuestionDocument silent() {
    return new QuestionDocument(
        id,
        type,
        text,
        timeLimitSeconds,
        points,
        Optional.empty(),
        Optional.empty(),
        media,
        options,
        accepted,
        number,
        items);
  }

  private QuestionDocument offering(List<OptionDocument> offered) {
    return keyed(Optional.of(offered), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private QuestionDocument accepting(List<String> spellings) {
    return keyed(Optional.empty(), Optional.of(spellings), Optional.empty(), Optional.empty());
  }

  private QuestionDocument near(NumberDocument wanted) {
    return keyed(Optional.empty(), Optional.empty(), Optional.of(wanted), Optional.empty());
  }

  private QuestionDocument ordering(List<String> things) {
    return keyed(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(things));
  }

  private QuestionDocument keyed(
      Optional<List<OptionDocument>> options,
      Optional<List<String>> accepted,
      Optional<NumberDocument> number,
      Optional<List<String>> items) {
    return new QuestionDocument(
        id,
        type,
        text,
        timeLimitSeconds,
        points,
        explanation,
        source,
        media,
        options,
        accepted,
        number,
        items);
  }

  private List<Choice> choices() {
    return options.orElseThrow().stream()
        .map(option -> new Choice(option.text(), option.correct().orElse(false)))
        .toList();
  }

  private static List<OptionDocument> withKeys(List<Choice> choices) {
    return choices.stream()
        .map(choice -> new OptionDocument(choice.text(), Optional.of(choice.correct())))
        .toList();
  }

  private static List<OptionDocument> withoutKeys(List<String> texts) {
    return texts.stream().map(text -> new OptionDocument(text, Optional.empty())).toList();
  }

  private static List<String> texts(List<Choice> choices) {
    return choices.stream().map(Choice::text).toList();
  }
}
