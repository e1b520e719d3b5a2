package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.Matching;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.Slider;
import quizhall.quiz.content.TaskDraft;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;

/**
 * A question of which each text is a {@link RichText}: all of them are Markdown if one of them
 * needs it. Names what was left out of each, and what has no place with us.
 */
public final class Composition {

  private static final int MOST_NAMED = 3;

  private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.\\.\\.|…)$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Drafting drafting;
  private final CompositionMedia media;
  private final Set<RichText> explanation = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();

  /** To whom it was shown. */
  private final Set<String> feedback = new LinkedHashSet<>();

  private RichText stem = RichText.NONE;
  private String name = "";

  /** An option, and whether it is right. */
  public record Answer(RichText text, boolean isRight) {}

  /** What belongs together. */
  public record Pair(RichText left, RichText right) {}

  public Composition(String place, Attachments attachments, Attachments.Source source) {
    this.drafting = new Drafting(place);
    this.media = new CompositionMedia(drafting, attachments, source);
  }

  public String place() {
    return drafting.place();
  }

  public Composition notice(String message) {
    drafting.notice(Sentences.of(message));
    return this;
  }

  public Composition stem(RichText text) {
    stem = text;
    return this;
  }

  public RichText stem() {
    return stem;
  }

  /** As its author calls it; kept in the notes where it says more than the question does. */
  public Composition name(String given) {
    name = Texts.bounded(given).strip();
    return this;
  }

  public Composition explanation(RichText text) {
    if (!text.isNothing()) {
      explanation.add(text);
    }
    return this;
  }

  public Composition hint(RichText text) {
    if (!text.isBlank()) {
      drafting.hint(text.plain());
    }
    media.withoutMedia("the hint", text);
    return this;
  }

  /** What a right answer is worth: ours count alike, twice, or not at all. */
  public Composition points(double points) {
    if (points == 0) {
      drafting.points("none");
    } else if (points == 2) {
      drafting.points("double");
    } else if (points != 1) {
      notice(
          "is worth %s points; here it counts as any other".formatted(Percentages.percent(points)));
    }
    return this;
  }

  public Composition timeLimitSeconds(int seconds) {
    drafting.timeLimitSeconds(seconds);
    return this;
  }

  /** Words for the owner, for what has no place of its own. */
  public Composition note(String label, String words) {
    if (!words.isBlank()) {
      notes.add(label + ": " + words.strip());
    }
    return this;
  }

  /** The same for a text of which the notes take only the words. */
  public Composition note(String label, RichText text) {
    media.withoutMedia("“%s” in the notes".formatted(label), text);
    return note(label, text.plain());
  }

  /** What was shown to those who gave one answer: everybody would see it here. */
  public Composition feedback(String to, RichText words) {
    if (!words.isNothing()) {
      note("Feedback for " + to, words.plain());
      feedback.add(to);
      media.withoutMedia("the feedback for " + to, words);
    }
    return this;
  }

  public ReadQuestion single(List<Answer> answers) {
    begin(answers.stream().map(Answer::text));
    return drafting.single(options(answers));
  }

  public ReadQuestion multiple(List<Answer> answers, boolean isPartial) {
    begin(answers.stream().map(Answer::text));
    return drafting.multiple(options(answers), isPartial);
  }

  public ReadQuestion trueFalse(List<Answer> answers) {
    begin(answers.stream().map(Answer::text));
    return drafting.trueFalse(options(answers));
  }

  public ReadQuestion poll(List<Answer> answers, boolean isSeveral) {
    begin(answers.stream().map(Answer::text));
    List<Choice.Draft> unmarked =
        options(answers).stream()
            .map(
                option ->
                    new Choice.Draft(option.text(), Optional.empty(), option.image(), option.alt()))
            .toList();
    return drafting.of(
        new PollTask.Draft(Optional.of(unmarked), Optional.of(isSeveral), Optional.empty()),
        "options",
        "several");
  }

  /** Typed; spellings are compared as they are, so they have no formatting. */
  public ReadQuestion typed(List<String> accepted) {
    return typed(accepted, false);
  }

  public ReadQuestion typed(List<String> accepted, boolean caseMatters) {
    begin(Stream.empty());
    List<String> spellings =
        accepted.stream()
            .map(spelling -> spelling.replaceAll("\\s+", " ").strip())
            .filter(spelling -> !spelling.isEmpty())
            .distinct()
            .toList();
    if (!caseMatters) {
      return drafting.typed(spellings);
    }
    return drafting.of(
        new TextTask.Draft(
            Optional.of(spellings),
            Optional.of(
                new Matching.Draft(
                    Optional.of(true), Optional.empty(), Optional.empty(), Optional.empty()))),
        "accepted",
        "matching");
  }

  public ReadQuestion number(BigDecimal value, BigDecimal tolerance) {
    return number(value, tolerance, Optional.empty(), Optional.empty());
  }

  public ReadQuestion number(
      BigDecimal value,
      BigDecimal tolerance,
      Optional<String> unit,
      Optional<Slider.Draft> slider) {
    begin(Stream.empty());
    return drafting.of(
        new NumberTask.Draft(
            Optional.of(
                new NumberTask.Wanted(
                    Optional.of(value),
                    Optional.of(tolerance),
                    Optional.empty(),
                    Optional.empty(),
                    unit,
                    slider))),
        "number");
  }

  public ReadQuestion order(List<RichText> items, boolean isPartial) {
    begin(items.stream());
    List<String> texts = new ArrayList<>();
    for (RichText item : items) {
      media.withoutMedia("the item", item);
      texts.add(item.in(isMarkdown));
    }
    return drafting.order(texts, isPartial);
  }

  public ReadQuestion match(List<Pair> pairs) {
    begin(pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())));
    List<MatchTask.PairDraft> drafts = new ArrayList<>();
    for (Pair pair : pairs) {
      media.withoutMedia("the pair", pair.left());
      media.withoutMedia("the pair", pair.right());
      drafts.add(
          new MatchTask.PairDraft(
              Optional.of(pair.left().in(isMarkdown)), Optional.of(pair.right().in(isMarkdown))));
    }
    return drafting.match(drafts);
  }

  public ReadQuestion open() {
    begin(Stream.empty());
    return drafting.of(new OpenTask.Draft(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  public ReadQuestion pin(PinTarget.Draft target) {
    begin(Stream.empty());
    return drafting.of(new PinTask.Draft(Optional.of(target)), "pin");
  }

  /** Any other kind that has no texts of its own. */
  public ReadQuestion other(TaskDraft task, String... parts) {
    begin(Stream.empty());
    return drafting.of(task, parts);
  }

  /** Nothing is asked: the name is its title, or the first line where there is no name. */
  public ReadQuestion slide() {
    RichText body = stem;
    boolean isTitled = !name.isEmpty() && !isNameOf(body.plain());
    if (!isTitled) {
      name = "";
    }
    RichText title = isTitled ? RichText.plain(name) : body;
    explanation.forEach(text -> note("Feedback", text));
    if (!explanation.isEmpty()) {
      notice("feedback is %s: a slide has no explanation".formatted(Notice.IN_NOTES));
    }
    explanation.clear();
    stem = title;
    String named = name;
    name = "";
    begin(isTitled ? Stream.of(body) : Stream.empty());
    if (isTitled) {
      media.pictures("the question", body);
      media.changes("the question", body, 1);
    }
    if (named.isEmpty() || body.isBlank()) {
      return drafting.of(new SlideTask.Draft(Optional.empty()));
    }
    return drafting.of(new SlideTask.Draft(Optional.of(body.in(isMarkdown))), "body");
  }

  private boolean isMarkdown;

  /** Once, since some tools have feedback for each option. */
  private void tellFeedback() {
    if (feedback.isEmpty()) {
      return;
    }
    String named = feedback.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = feedback.size() - MOST_NAMED;
    notice(
        "feedback for %s%s is %s: an explanation is for all"
            .formatted(named, more > 0 ? " and %d more".formatted(more) : "", Notice.IN_NOTES));
  }

  private void begin(Stream<RichText> others) {
    tellFeedback();
    isMarkdown =
        stem.isFormatted()
            || explanation.stream().anyMatch(RichText::isFormatted)
            || others.anyMatch(RichText::isFormatted);
    if (isMarkdown) {
      drafting.markdown();
    }
    media.pictures("the question", stem);
    media.changes("the question", stem, 1);
    if (stem.isBlank() && !name.isEmpty() && !stem.isNothing()) {
      notice("has no words: its name stands in for them");
      drafting.text(RichText.plain(name).in(isMarkdown));
    } else {
      drafting.text(stem.in(isMarkdown));
      if (!name.isEmpty() && !isNameOf(stem.plain())) {
        notes.addFirst("Name: " + name);
      }
    }
    drafting.explanation(
        explanation.stream()
            .map(text -> text.in(isMarkdown))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n\n")));
    explanation.forEach(text -> media.withoutMedia("the explanation", text));
    if (!notes.isEmpty()) {
      drafting.notes(String.join("\n", notes));
    }
  }

  /** Many tools name a question by how it begins. */
  private boolean isNameOf(String text) {
    if (text.startsWith(name)) {
      return true;
    }
    String start = inWords(ELLIPSIS.matcher(name).replaceAll(""));
    return start.isEmpty() || inWords(text).regionMatches(true, 0, start, 0, start.length());
  }

  private static String inWords(String text) {
    return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
  }

  private List<Choice.Draft> options(List<Answer> answers) {
    List<Choice.Draft> options = new ArrayList<>();
    for (Answer answer : answers) {
      RichText text = answer.text();
      String called = "the option “" + text.plain() + "”";
      Optional<String> picture =
          text.pictures().isEmpty()
              ? Optional.empty()
              : media.medium(called, text.pictures().getFirst());
      media.changes(called, text, picture.isPresent() ? 1 : 0);
      media.unheard(called, text);
      options.add(
          new Choice.Draft(
              Optional.of(text.in(isMarkdown)),
              Optional.of(answer.isRight()),
              picture.map(name -> ReadFile.MEDIUM + name),
              picture.map(_ -> media.alt(called, text.pictures().getFirst()))));
    }
    return options;
  }
}
