package quizhall.quiz.interchange;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Points;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Slider;
import quizhall.quiz.content.Sound;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;

/** A question of each kind with nothing else, and with all that it may have besides. */
public final class SampleQuestions {

  private static final Picture PICTURE = new Picture("/images/map.png", "A map");

  private SampleQuestions() {}

  /** With nothing else. */
  public static Question bare(QuestionType type) {
    return new Question(prompt(type), task(type));
  }

  private static Prompt prompt(QuestionType type) {
    return new Prompt(
        new QuestionId(
            UUID.nameUUIDFromBytes(type.code().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        "Which river is it?",
        Format.PLAIN,
        Optional.empty(),
        type == QuestionType.SLIDE ? Points.Weight.NONE : Points.Weight.NORMAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        type == QuestionType.PIN
            ? Optional.of(new Media(Optional.of(PICTURE), Optional.empty()))
            : Optional.empty());
  }

  private static Task task(QuestionType type) {
    return switch (type) {
      case SINGLE -> new SingleTask(choices(new Option("Rhine"), new Option("Danube")));
      case MULTIPLE ->
          new MultipleTask(
              List.of(
                  new Choice("Rhine", true), new Choice("Danube", true), new Choice("Elbe", false)),
              true);
      case TRUE_FALSE -> new TrueFalseTask(choices(new Option("True"), new Option("False")));
      case POLL -> poll(false, false, new Option("Rhine"), new Option("Danube"));
      case TEXT -> new TextTask(List.of("Danube", "Donau"), Matching.LENIENT);
      case NUMBER -> number(new Margin.Within(BigDecimal.ZERO), Optional.empty(), Optional.empty());
      case ORDER -> new OrderTask(List.of("Vienna", "Budapest"), false);
      case MATCH ->
          new MatchTask(
              List.of(new MatchTask.Pair("Vienna", "Danube"), new MatchTask.Pair("Bonn", "Rhine")));
      case WORD_CLOUD -> new WordCloudTask(1, false);
      case OPEN -> new OpenTask(false, false, false);
      case PIN -> new PinTask(new PinTarget.Spot(0.5, 0.5, 0.2));
      case SCALE -> new ScaleTask(5, "Never", "Daily", List.of(), false);
      case SLIDE -> new SlideTask(Optional.of("Stretch your legs."));
    };
  }

  private static List<Choice> choices(Option right, Option wrong) {
    return List.of(new Choice(right, true), new Choice(wrong, false));
  }

  private static PollTask poll(boolean several, boolean anonymous, Option... options) {
    return new PollTask(List.of(options), several, anonymous);
  }

  private static NumberTask number(Margin margin, Optional<String> unit, Optional<Slider> slider) {
    return new NumberTask(BigDecimal.valueOf(2850), margin, unit, slider);
  }

  /** One of each kind with nothing else, and then with each thing that it may have besides. */
  public static List<Question> all() {
    List<Question> all = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      all.add(bare(type));
    }
    for (Extra extra : Extra.values()) {
      if (extra != Extra.KIND) {
        all.addAll(with(extra));
      }
    }
    return all;
  }

  /** All questions that have this, one of each kind that can. */
  public static List<Question> with(Extra extra) {
    List<Question> found = new ArrayList<>();
    for (QuestionType type : QuestionType.values()) {
      Question changed = changed(bare(type), extra);
      if (Extra.of(changed).contains(extra)
          && (type != QuestionType.SLIDE || isOfSlide(extra))
          && (type != QuestionType.PIN || extra != Extra.PICTURE)) {
        found.add(changed);
      }
    }
    return found;
  }

  private static boolean isOfSlide(Extra extra) {
    return switch (extra) {
      case TIME_LIMIT, READING, HINT, EXPLANATION, POINTS -> false;
      default -> true;
    };
  }

  private static Question changed(Question bare, Extra extra) {
    return switch (extra) {
      case KIND -> bare;
      case FORMATTING -> prompted(bare, p -> head(p, "Which **river** is it?", Format.MARKDOWN));
      case SPACES -> prompted(bare, p -> head(p, "Which  river\n  is it?", Format.PLAIN));
      case TIME_LIMIT ->
          prompted(
              bare, p -> times(p, Optional.of(Duration.ofSeconds(20)), p.reading(), p.points()));
      case POINTS ->
          prompted(bare, p -> times(p, p.timeLimit(), p.reading(), Points.Weight.DOUBLE));
      case READING ->
          prompted(
              bare, p -> times(p, p.timeLimit(), Optional.of(Duration.ofSeconds(5)), p.points()));
      case HINT ->
          prompted(
              bare, p -> words(p, Optional.of("Blue"), p.explanation(), p.source(), p.notes()));
      case EXPLANATION ->
          prompted(bare, p -> words(p, p.hint(), Optional.of("So it is."), p.source(), p.notes()));
      case SOURCE ->
          prompted(
              bare, p -> words(p, p.hint(), p.explanation(), Optional.of("A book"), p.notes()));
      case NOTES ->
          prompted(
              bare,
              p -> words(p, p.hint(), p.explanation(), p.source(), Optional.of("Play the waltz.")));
      case PICTURE ->
          prompted(bare, p -> media(p, new Media(Optional.of(PICTURE), Optional.empty())));
      case SOUND, TRANSCRIPT ->
          prompted(
              bare,
              p ->
                  media(
                      p,
                      new Media(
                          p.media().flatMap(Media::picture),
                          Optional.of(new Sound("/sounds/waltz.mp3", "A waltz")))));
      default -> new Question(bare.prompt(), task(bare.task(), extra));
    };
  }

  private static Task task(Task bare, Extra extra) {
    Option pictured = new Option("Rhine", Optional.of(PICTURE));
    Option other = new Option("Danube");
    return switch (bare) {
      case SingleTask _ when extra == Extra.OPTION_PICTURES ->
          new SingleTask(choices(pictured, other));
      case TrueFalseTask _ when extra == Extra.OPTION_PICTURES ->
          new TrueFalseTask(choices(pictured, other));
      case MultipleTask _ when extra == Extra.OPTION_PICTURES ->
          new MultipleTask(List.of(new Choice(pictured, true), new Choice(other, true)), true);
      case MultipleTask(var choices, _) when extra == Extra.PARTIAL ->
          new MultipleTask(choices, false);
      case PollTask _ when extra == Extra.OPTION_PICTURES -> poll(false, false, pictured, other);
      case PollTask(var options, _, _) when extra == Extra.SEVERAL ->
          new PollTask(options, true, false);
      case PollTask(var options, _, _) when extra == Extra.ANONYMOUS ->
          new PollTask(options, false, true);
      case TextTask(var accepted, _) when extra == Extra.CASE ->
          new TextTask(accepted, new Matching(true, false, false, false));
      case TextTask(var accepted, _) when extra == Extra.MATCHING ->
          new TextTask(accepted, new Matching(false, true, true, true));
      case NumberTask _ when extra == Extra.TOLERANCE ->
          number(new Margin.Within(BigDecimal.TEN), Optional.empty(), Optional.empty());
      case NumberTask _ when extra == Extra.NEAREST ->
          number(new Margin.Nearest(BigDecimal.TEN), Optional.empty(), Optional.empty());
      case NumberTask _ when extra == Extra.UNIT ->
          number(new Margin.Within(BigDecimal.ZERO), Optional.of("km"), Optional.empty());
      case NumberTask _ when extra == Extra.SLIDER ->
          number(
              new Margin.Within(BigDecimal.ZERO),
              Optional.empty(),
              Optional.of(
                  new Slider(BigDecimal.ZERO, BigDecimal.valueOf(5700), BigDecimal.valueOf(50))));
      case OrderTask(var items, _) when extra == Extra.PARTIAL -> new OrderTask(items, true);
      case WordCloudTask _ when extra == Extra.WORDS -> new WordCloudTask(2, false);
      case WordCloudTask _ when extra == Extra.ANONYMOUS -> new WordCloudTask(1, true);
      case OpenTask _ when extra == Extra.ANONYMOUS -> new OpenTask(true, false, false);
      case OpenTask _ when extra == Extra.HIDDEN -> new OpenTask(false, true, false);
      case OpenTask _ when extra == Extra.THUMBS -> new OpenTask(false, false, true);
      case ScaleTask(int steps, var low, var high, var statements, _)
          when extra == Extra.ANONYMOUS ->
          new ScaleTask(steps, low, high, statements, true);
      case PinTask _ when extra == Extra.PLACES ->
          new PinTask(
              new PinTarget.Regions(
                  List.of(
                      new PinTarget.Rectangle(0.1, 0.2, 0.3, 0.4),
                      new PinTarget.Circle(0.7, 0.6, 0.1))));
      default -> bare;
    };
  }

  private static Question prompted(Question bare, UnaryOperator<Prompt> change) {
    return new Question(change.apply(bare.prompt()), bare.task());
  }

  private static Prompt head(Prompt p, String text, Format format) {
    return new Prompt(
        p.id(),
        text,
        format,
        p.timeLimit(),
        p.points(),
        p.reading(),
        p.hint(),
        p.explanation(),
        p.source(),
        p.notes(),
        p.media());
  }

  private static Prompt times(
      Prompt p, Optional<Duration> limit, Optional<Duration> reading, Points points) {
    return new Prompt(
        p.id(),
        p.text(),
        p.format(),
        limit,
        points,
        reading,
        p.hint(),
        p.explanation(),
        p.source(),
        p.notes(),
        p.media());
  }

  private static Prompt words(
      Prompt p,
      Optional<String> hint,
      Optional<String> explanation,
      Optional<String> source,
      Optional<String> notes) {
    return new Prompt(
        p.id(),
        p.text(),
        p.format(),
        p.timeLimit(),
        p.points(),
        p.reading(),
        hint,
        explanation,
        source,
        notes,
        p.media());
  }

  private static Prompt media(Prompt p, Media media) {
    return new Prompt(
        p.id(),
        p.text(),
        p.format(),
        p.timeLimit(),
        p.points(),
        p.reading(),
        p.hint(),
        p.explanation(),
        p.source(),
        p.notes(),
        Optional.of(media));
  }
}
