package quizhall.quiz.interchange;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.Option;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.markup.OurMarkdown;

/**
 * What a question may have besides its text and its answers, and what a format may have no place
 * for.
 */
public enum Extra {
  /** That it is a question of just this kind, and not of one that is like it. */
  KIND("its kind"),
  FORMATTING("the formatting"),
  /** White space in a row, and at the beginning of lines. */
  SPACES("its indentation"),
  TIME_LIMIT("the time limit"),
  POINTS("the points"),
  READING("the time to read"),
  HINT("the hint"),
  EXPLANATION("the explanation"),
  SOURCE("the source"),
  NOTES("the notes"),
  PICTURE("the picture"),
  SOUND("the sound"),
  TRANSCRIPT("the words of the sound"),
  OPTION_PICTURES("the pictures of options"),
  /** Whether some right answers count a part, where that is not what is usual. */
  PARTIAL("whether a part counts"),
  CASE("that capitals matter"),
  /** Accents, punctuation, typing errors. */
  MATCHING("how closely spellings are compared"),
  TOLERANCE("the tolerance"),
  NEAREST("that nearer answers count more"),
  /** Of a pin. */
  PLACES("its exact places"),
  UNIT("the unit"),
  SLIDER("the slider"),
  SEVERAL("that several may be chosen"),
  ANONYMOUS("that answers are anonymous"),
  HIDDEN("that answers are hidden at first"),
  THUMBS("that the host says what counts"),
  WORDS("the number of words");

  private static final Pattern SPACED =
      Pattern.compile("[ \\t\\u00a0]{2}|[\\t\\u00a0]|\\n |\\n{3}");

  private final String words;

  Extra(String words) {
    this.words = words;
  }

  /** As it stands in a sentence. */
  public String words() {
    return words;
  }

  /** Those that a question has; what is as usual is not among them. */
  public static Set<Extra> of(Question question) {
    EnumSet<Extra> found = EnumSet.noneOf(Extra.class);
    Prompt prompt = question.prompt();
    add(found, FORMATTING, texts(question).anyMatch(text -> isFormatted(question, text)));
    add(
        found,
        SPACES,
        prompt.format() == Format.PLAIN
            && texts(question).anyMatch(text -> SPACED.matcher(text).find()));
    add(found, TIME_LIMIT, prompt.timeLimit().isPresent());
    add(found, POINTS, !prompt.points().equals(usualPoints(question.task())));
    add(found, READING, prompt.reading().isPresent());
    add(found, HINT, prompt.hint().isPresent());
    add(found, EXPLANATION, prompt.explanation().isPresent());
    add(found, SOURCE, prompt.source().isPresent());
    add(found, NOTES, prompt.notes().isPresent());
    add(found, PICTURE, prompt.media().flatMap(Media::picture).isPresent());
    add(found, SOUND, prompt.media().flatMap(Media::sound).isPresent());
    add(found, TRANSCRIPT, prompt.media().flatMap(Media::sound).isPresent());
    add(
        found,
        OPTION_PICTURES,
        options(question.task()).stream().anyMatch(option -> option.picture().isPresent()));
    ofTask(found, question.task());
    return found;
  }

  /** Whether a text of a question is more than its words. */
  public static boolean isFormatted(Question question, String text) {
    Format format = question.prompt().format();
    return format == Format.MARKDOWN && !OurMarkdown.words(format, text).equals(text);
  }

  private static void ofTask(EnumSet<Extra> found, Task task) {
    switch (task) {
      case SingleTask _, TrueFalseTask _, MatchTask _, SlideTask _ -> {}
      case MultipleTask(_, boolean partial) -> add(found, PARTIAL, !partial);
      case OrderTask(_, boolean partial) -> add(found, PARTIAL, partial);
      case PollTask(_, boolean several, boolean anonymous) -> {
        add(found, SEVERAL, several);
        add(found, ANONYMOUS, anonymous);
      }
      case TextTask(_, Matching matching) -> {
        add(found, CASE, matching.caseMatters());
        add(
            found,
            MATCHING,
            matching.accentsMatter() || matching.punctuationMatters() || matching.typosForgiven());
      }
      case NumberTask number -> ofNumber(found, number);
      case WordCloudTask(int words, boolean anonymous) -> {
        add(found, WORDS, words > 1);
        add(found, ANONYMOUS, anonymous);
      }
      case OpenTask(boolean anonymous, boolean hidden, boolean thumbs) -> {
        add(found, ANONYMOUS, anonymous);
        add(found, HIDDEN, hidden);
        add(found, THUMBS, thumbs);
      }
      case PinTask(var target) -> {
        found.add(PLACES);
        add(found, NEAREST, target instanceof PinTarget.Spot);
      }
      case ScaleTask scale -> add(found, ANONYMOUS, scale.anonymous());
    }
  }

  private static void ofNumber(EnumSet<Extra> found, NumberTask number) {
    switch (number.margin()) {
      case Margin.Within(BigDecimal distance) -> add(found, TOLERANCE, distance.signum() > 0);
      case Margin.WithinPercent _ -> found.add(TOLERANCE);
      case Margin.Nearest _ -> found.add(NEAREST);
    }
    add(found, UNIT, number.unit().isPresent());
    add(found, SLIDER, number.slider().isPresent());
  }

  private static void add(EnumSet<Extra> found, Extra extra, boolean isThere) {
    if (isThere) {
      found.add(extra);
    }
  }

  private static Points usualPoints(Task task) {
    return task instanceof SlideTask ? Points.Weight.NONE : Points.Weight.NORMAL;
  }

  /** Of the kinds that have some. */
  public static List<Option> options(Task task) {
    return switch (task) {
      case SingleTask(var choices) -> choices.stream().map(Choice::option).toList();
      case MultipleTask(var choices, _) -> choices.stream().map(Choice::option).toList();
      case TrueFalseTask(var choices) -> choices.stream().map(Choice::option).toList();
      case PollTask(var options, _, _) -> options;
      default -> List.of();
    };
  }

  /** All that is shown of it, but for what stands in for pictures and sounds. */
  public static Stream<String> texts(Question question) {
    Prompt prompt = question.prompt();
    Stream<String> ofTask =
        switch (question.task()) {
          case OrderTask(var items, _) -> items.stream();
          case MatchTask(var pairs) ->
              pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
          case SlideTask(var body) -> body.stream();
          default -> options(question.task()).stream().map(Option::text);
        };
    return Stream.of(
            Stream.of(prompt.text()), prompt.hint().stream(), prompt.explanation().stream(), ofTask)
        .flatMap(texts -> texts);
  }
}
