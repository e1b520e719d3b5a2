package quizhall.quiz.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.TaskDraft;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;

/** A question while a reader finds its parts, with what there is to say about it. */
public final class Drafting {

  private static final Optional<Boolean> RIGHT = Optional.of(true);
  private static final Optional<Boolean> WRONG = Optional.of(false);

  private final String place;
  private final List<Notice> notices = new ArrayList<>();
  private Optional<String> text = Optional.empty();
  private Optional<String> format = Optional.empty();
  private Optional<Integer> timeLimitSeconds = Optional.empty();
  private Optional<Object> points = Optional.empty();
  private Optional<Integer> readingSeconds = Optional.empty();
  private Optional<String> hint = Optional.empty();
  private Optional<String> explanation = Optional.empty();
  private Optional<String> source = Optional.empty();
  private Optional<String> notes = Optional.empty();
  private Optional<String> image = Optional.empty();
  private Optional<String> alt = Optional.empty();
  private Optional<String> sound = Optional.empty();
  private Optional<String> transcript = Optional.empty();

  public Drafting(String place) {
    this.place = place;
  }

  public String place() {
    return place;
  }

  /** Tells that something was changed or left out. */
  public Drafting notice(String message) {
    notices.add(new Notice(place, message));
    return this;
  }

  /** The same, at a place within the question. */
  public Drafting notice(String within, String message) {
    notices.add(new Notice(within, message));
    return this;
  }

  public Drafting text(String stem) {
    text = Optional.of(stem);
    return this;
  }

  /** All texts of the question are Markdown; without it they are shown letter by letter. */
  public Drafting markdown() {
    format = Optional.of("markdown");
    return this;
  }

  public Drafting timeLimitSeconds(int seconds) {
    timeLimitSeconds = Optional.of(seconds);
    return this;
  }

  /** Before answers are taken. */
  public Drafting readingSeconds(int seconds) {
    readingSeconds = Optional.of(seconds);
    return this;
  }

  /** A word or a number, as in JSON. */
  public Drafting points(Object weight) {
    points = Optional.of(weight);
    return this;
  }

  public Drafting hint(String words) {
    hint = seen(words);
    return this;
  }

  public Drafting explanation(String words) {
    explanation = seen(words);
    return this;
  }

  public Drafting source(String words) {
    source = seen(words);
    return this;
  }

  public Drafting notes(String words) {
    notes = seen(words);
    return this;
  }

  /**
   * A picture that came along.
   *
   * @param name of {@link ReadFile#media}
   * @param shows in words; a picture has to have some
   */
  public Drafting picture(String name, String shows) {
    image = Optional.of(ReadFile.MEDIUM + name);
    alt = Optional.of(shows);
    return this;
  }

  /** A sound that came along, with what is heard. */
  public Drafting sound(String name, String heard) {
    sound = Optional.of(ReadFile.MEDIUM + name);
    transcript = Optional.of(heard);
    return this;
  }

  public ReadQuestion single(List<Choice.Draft> options) {
    return of(new SingleTask.Draft(Optional.of(options)), "options");
  }

  public ReadQuestion multiple(List<Choice.Draft> options, boolean partial) {
    return of(
        new MultipleTask.Draft(Optional.of(options), Optional.of(partial)), "options", "partial");
  }

  public ReadQuestion trueFalse(List<Choice.Draft> options) {
    return of(new TrueFalseTask.Draft(Optional.of(options)), "options");
  }

  /** Typed, where case, accents, blanks and signs do not matter. */
  public ReadQuestion typed(List<String> accepted) {
    return of(new TextTask.Draft(Optional.of(accepted), Optional.empty()), "accepted");
  }

  /** A number that may be off by as much to either side. */
  public ReadQuestion number(BigDecimal value, BigDecimal tolerance) {
    return of(
        new NumberTask.Draft(
            Optional.of(
                new NumberTask.Wanted(
                    Optional.of(value),
                    Optional.of(tolerance),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))),
        "number");
  }

  /** In the right order. */
  public ReadQuestion order(List<String> items, boolean partial) {
    return of(new OrderTask.Draft(Optional.of(items), Optional.of(partial)), "items", "partial");
  }

  public ReadQuestion match(List<MatchTask.PairDraft> pairs) {
    return of(new MatchTask.Draft(Optional.of(pairs)), "pairs");
  }

  /** Any other kind, with the names of the parts that were found. */
  public ReadQuestion of(TaskDraft task, String... parts) {
    return new ReadQuestion(
        place, new QuestionDraft(prompt(), Optional.of(task), names(parts)), notices);
  }

  /** Of parts that some kinds of questions have not, those that are there. */
  private Set<String> names(String... parts) {
    String[] names = Arrays.copyOf(parts, parts.length + 4);
    int count = parts.length;
    if (timeLimitSeconds.isPresent()) {
      names[count++] = "timeLimitSeconds";
    }
    if (readingSeconds.isPresent()) {
      names[count++] = "readingSeconds";
    }
    if (hint.isPresent()) {
      names[count++] = "hint";
    }
    if (explanation.isPresent()) {
      names[count++] = "explanation";
    }
    return Set.of(Arrays.copyOf(names, count));
  }

  private Prompt.Draft prompt() {
    boolean hasMedia =
        image.isPresent() || alt.isPresent() || sound.isPresent() || transcript.isPresent();
    return new Prompt.Draft(
        Optional.empty(),
        text,
        format,
        timeLimitSeconds,
        points,
        readingSeconds,
        hint,
        explanation,
        source,
        notes,
        hasMedia ? Optional.of(new Media.Draft(image, alt, sound, transcript)) : Optional.empty());
  }

  private static Optional<String> seen(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  /** An option of text alone. */
  public static Choice.Draft option(String text, boolean correct) {
    return new Choice.Draft(
        Optional.of(text), correct ? RIGHT : WRONG, Optional.empty(), Optional.empty());
  }
}
