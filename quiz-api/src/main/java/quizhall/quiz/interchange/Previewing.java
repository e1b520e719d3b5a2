package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.Task;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.FileFormats.Part;
import quizhall.quiz.interchange.Preview.PreviewQuiz;
import quizhall.quiz.interchange.Preview.QuizNotice;

/**
 * Asks the rules of a quiz about all that was found in files: each question by itself, so that one
 * that is not fit keeps no other one out.
 */
public final class Previewing {

  /** Nobody reads more; the rest is counted. */
  private static final int MOST_NOTICES = 500;

  /** Of all quizzes of an import together. */
  private static final int MOST_NOTICES_OF_ALL = 5_000;

  static final int MOST_QUIZZES = 500;

  private static final int SHOWN_ADDRESS = 100;

  private final QuizRules rules;
  private final QuizLimits limits;
  private final int mostQuestions;
  private final Supplier<QuestionId> newIds;
  private final Function<QuestionDraft, Checked<Question>> check;
  private final BiFunction<Part, String, Placing> media;
  private final List<Notice> refused = new ArrayList<>();

  /** Of the questions that are fit. */
  private final Map<Asked, String> places = new HashMap<>();

  private Optional<Refusal> lastRefusal = Optional.empty();
  private int questions;
  private int told;
  private int leftOut;

  /**
   * For one import.
   *
   * @param mostQuestions of all of it
   * @param media what becomes of each address that a file's drafts have
   */
  public Previewing(
      QuizRules rules,
      QuizLimits limits,
      int mostQuestions,
      Supplier<QuestionId> newIds,
      BiFunction<Part, String, Placing> media) {
    this.rules = rules;
    this.limits = limits;
    this.mostQuestions = mostQuestions;
    this.newIds = newIds;
    this.check = rules.questionByQuestion(newIds);
    this.media = media;
  }

  public Preview of(Found found) {
    List<PreviewQuiz> quizzes = new ArrayList<>();
    refused.addAll(found.refused());
    for (Part part : found.parts()) {
      part.content().refused().forEach(notice -> refused.add(placed(part, notice)));
      for (ReadQuiz quiz : part.content().quizzes()) {
        ReadingTime.check();
        List<PreviewQuiz> more = quizzes(part, quiz);
        int room = Math.min(more.size(), MOST_QUIZZES - quizzes.size());
        quizzes.addAll(more.subList(0, room));
        leftOut += more.size() - room;
      }
    }
    if (leftOut > 0) {
      refused.add(
          new Notice(
              "",
              "An import takes at most %d quizzes: %d more left out."
                  .formatted(MOST_QUIZZES, leftOut)));
    }
    if (questions > mostQuestions) {
      refused.add(
          new Notice(
              "",
              "An import takes at most %d questions: %d more left out."
                  .formatted(mostQuestions, questions - mostQuestions)));
    }
    return new Preview(quizzes, bounded(refused, Function.identity()));
  }

  /** A question that is fit, with what there is to say about it. */
  private record Fit(Question question, List<Notice> notices) {}

  private List<PreviewQuiz> quizzes(Part part, ReadQuiz quiz) {
    List<Fit> fit = new ArrayList<>();
    for (ReadQuestion question : quiz.questions()) {
      ReadingTime.check();
      check(part, question).ifPresent(fit::add);
    }
    if (fit.isEmpty()) {
      return List.of();
    }
    List<Notice> about = new ArrayList<>();
    quiz.notices().forEach(notice -> about.add(placed(part, notice)));
    Optional<Picture.Draft> cover =
        quiz.cover()
            .flatMap(
                picture ->
                    MediaAddresses.changed(
                        picture, address -> placed(part, address, true, "cover", about)));
    QuizContent head =
        new Framing(
                rules, limits, newIds, message -> about.add(placed(part, new Notice("", message))))
            .of(quiz, cover);
    int count = (fit.size() + limits.questions() - 1) / limits.questions();
    if (count > 1) {
      about.add(
          placed(
              part,
              new Notice(
                  "",
                  "There are %d questions, and a quiz has at most %d: they became %d quizzes."
                      .formatted(fit.size(), limits.questions(), count))));
    }
    List<PreviewQuiz> quizzes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      quizzes.add(
          quiz(
              head,
              about,
              count > 1 ? " (%d of %d)".formatted(i + 1, count) : "",
              fit.subList(
                  i * limits.questions(), Math.min(fit.size(), (i + 1) * limits.questions()))));
    }
    return quizzes;
  }

  private PreviewQuiz quiz(QuizContent head, List<Notice> about, String number, List<Fit> fit) {
    List<QuizNotice> notices = new ArrayList<>();
    about.forEach(notice -> notices.add(new QuizNotice(notice, Optional.empty())));
    for (int i = 0; i < fit.size(); i++) {
      Optional<Integer> question = Optional.of(i);
      fit.get(i).notices().forEach(notice -> notices.add(new QuizNotice(notice, question)));
    }
    return new PreviewQuiz(
        new QuizContent(
            Framing.cut(head.title(), limits.titleLength() - number.length()) + number,
            head.description(),
            head.language(),
            Visibility.PRIVATE,
            head.tags(),
            head.cover(),
            head.terms(),
            fit.stream().map(Fit::question).toList()),
        counted(bounded(notices, rest -> new QuizNotice(rest, Optional.empty()))));
  }

  private List<QuizNotice> counted(List<QuizNotice> of) {
    List<QuizNotice> some = of.subList(0, Math.min(of.size(), MOST_NOTICES_OF_ALL - told));
    told += some.size();
    return some;
  }

  private Optional<Fit> check(Part part, ReadQuestion read) {
    List<Notice> notices = new ArrayList<>();
    read.notices().forEach(notice -> notices.add(placed(part, notice)));
    QuestionDraft draft =
        MediaAddresses.changed(
            timed(read, notices, part),
            picture -> placed(part, picture, true, read.place(), notices),
            sound -> placed(part, sound, false, read.place(), notices));
    return switch (check.apply(draft)) {
      case Checked.Fit(var question) -> {
        questions++;
        repeated(question, read.place()).ifPresent(notice -> notices.add(placed(part, notice)));
        yield questions > mostQuestions
            ? Optional.empty()
            : Optional.of(new Fit(question, notices));
      }
      case Checked.Unfit(var errors) -> {
        refuse(
            placed(part, new Notice(read.place(), "")),
            Wording.of(errors, "questions[0]"),
            notices);
        yield Optional.empty();
      }
    };
  }

  /** Of what became several questions, such as a text with gaps, the same reason is told once. */
  private void refuse(Notice where, String why, List<Notice> notices) {
    boolean isSame = lastRefusal.filter(last -> last.is(where.place(), why, refused)).isPresent();
    if (isSame) {
      refused.removeLast();
    }
    Refusal refusal =
        isSame
            ? lastRefusal.get().again()
            : new Refusal(
                where.place(),
                why,
                notices.stream()
                    // What is not taken has no notes.
                    .filter(notice -> !notice.isOfNotes())
                    .map(Notice::message)
                    .collect(Collectors.joining(" ")),
                0);
    refused.add(refusal.told());
    lastRefusal = Optional.of(refusal);
  }

  /**
   * Of a question that is not fit.
   *
   * @param more questions that were made of the same
   */
  private record Refusal(String place, String why, String besides, int more) {
    boolean is(String other, String reason, List<Notice> refused) {
      return !place.isEmpty()
          && place.equals(other)
          && why.equals(reason)
          && refused.getLast().equals(told());
    }

    Refusal again() {
      return new Refusal(place, why, besides, more + 1);
    }

    Notice told() {
      String again =
          switch (more) {
            case 0 -> "";
            case 1 -> " The same goes for another question made of it.";
            default -> " The same goes for %d more questions made of it.".formatted(more);
          };
      return new Notice(place, why + again + " " + besides);
    }
  }

  private record Asked(String text, Optional<Media> media, Task task) {}

  /** Whoever puts files together has some questions twice, and mostly does not mean it. */
  private Optional<Notice> repeated(Question question, String place) {
    String first =
        places.putIfAbsent(
            new Asked(question.prompt().text(), question.prompt().media(), question.task()), place);
    return Optional.ofNullable(first)
        .map(
            _ ->
                new Notice(
                    place,
                    first.isEmpty() || first.equals(place)
                        ? "The same question came before."
                        : "The same question came before: %s.".formatted(first)));
  }

  /** Other tools know other limits of time: the nearest one is as good. */
  private QuestionDraft timed(ReadQuestion read, List<Notice> notices, Part part) {
    Prompt.Draft prompt = read.draft().prompt();
    if (prompt.timeLimitSeconds().isEmpty()) {
      return read.draft();
    }
    int given = prompt.timeLimitSeconds().get();
    int fitting =
        Math.clamp(given, limits.shortestTimeLimitSeconds(), limits.longestTimeLimitSeconds());
    if (fitting == given) {
      return read.draft();
    }
    notices.add(
        placed(
            part,
            new Notice(
                read.place(),
                "The time limit of %d seconds became %d: it is from %d to %d."
                    .formatted(
                        given,
                        fitting,
                        limits.shortestTimeLimitSeconds(),
                        limits.longestTimeLimitSeconds()))));
    return new QuestionDraft(
        new Prompt.Draft(
            prompt.id(),
            prompt.text(),
            prompt.format(),
            Optional.of(fitting),
            prompt.points(),
            prompt.readingSeconds(),
            prompt.hint(),
            prompt.explanation(),
            prompt.source(),
            prompt.notes(),
            prompt.media()),
        read.draft().task(),
        read.draft().names());
  }

  /**
   * Where a medium is.
   *
   * @param isPicture or a sound, as it is wanted there
   */
  private Optional<String> placed(
      Part part, String address, boolean isPicture, String place, List<Notice> notices) {
    Placing placing =
        switch (media.apply(part, address)) {
          case Placing.At at when at.isPicture().orElse(isPicture) != isPicture ->
              new Placing.Gone(
                  isPicture ? "is no picture: it was left out" : "is no sound: it was left out");
          case Placing.At at -> at;
          case Placing.Gone gone -> gone;
        };
    return switch (placing) {
      case Placing.At(var kept, _) -> Optional.of(kept);
      case Placing.Gone(var reason) -> {
        notices.add(
            placed(part, new Notice(place, "“%s” %s.".formatted(shortName(address), reason))));
        yield Optional.empty();
      }
    };
  }

  private static String shortName(String address) {
    String name =
        address.startsWith(ReadFile.MEDIUM) ? address.substring(ReadFile.MEDIUM.length()) : address;
    return Framing.cut(name, SHOWN_ADDRESS);
  }

  private static Notice placed(Part part, Notice notice) {
    return part.file().isEmpty() ? notice : notice.in(part.file());
  }

  private static <T> List<T> bounded(List<T> notices, Function<Notice, T> rest) {
    if (notices.size() <= MOST_NOTICES) {
      return notices;
    }
    List<T> some = new ArrayList<>(notices.subList(0, MOST_NOTICES));
    some.add(
        rest.apply(
            new Notice("", "And %d more like these.".formatted(notices.size() - MOST_NOTICES))));
    return some;
  }
}
