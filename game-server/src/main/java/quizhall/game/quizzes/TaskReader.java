package quizhall.game.quizzes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.quizzes.QuizDocument.MatchingDocument;
import quizhall.game.quizzes.QuizDocument.MediaDocument;
import quizhall.game.quizzes.QuizDocument.NumberDocument;
import quizhall.game.quizzes.QuizDocument.OptionDocument;
import quizhall.game.quizzes.QuizDocument.PairDocument;
import quizhall.game.quizzes.QuizDocument.QuestionDocument;
import quizhall.game.quizzes.QuizDocument.ScaleDocument;
import quizhall.game.quizzes.QuizDocument.SliderDocument;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.NumberTask.Slider;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.WordCloudTask;

/** Makes what is asked of a question's document, and names all that is wrong with it. */
final class TaskReader {
  private final String name;
  private final QuestionDocument document;
  private final List<String> faults;
  private final RandomGenerator random;

  /**
   * @param name how the host knows the question
   * @param faults to which those of this question are added
   */
  TaskReader(String name, QuestionDocument document, List<String> faults, RandomGenerator random) {
    this.name = name;
    this.document = document;
    this.faults = faults;
    this.random = random;
  }

  /** Empty where a fault was found. */
  Optional<Task> task() {
    Optional<Kind> kind = document.type().flatMap(Kind::of);
    if (kind.isEmpty()) {
      faults.add(name + " is of a type that rooms do not play yet");
    }
    return kind.flatMap(
        known ->
            switch (known) {
              case SINGLE -> single();
              case MULTIPLE -> multiple();
              case TRUE_FALSE -> trueFalse();
              case POLL -> fits(true).map(options -> Poll.of(options, document.several()));
              case TEXT -> text();
              case NUMBER -> number();
              case ORDER -> order();
              case MATCH -> match();
              case PIN -> pin();
              case WORD_CLOUD -> wordCloud();
              case OPEN -> Optional.of(open());
              case SCALE -> scale();
              case SLIDE -> Optional.of(new SlideTask(document.body()));
            });
  }

  private Optional<Task> single() {
    Set<Integer> correct = correct();
    return fits(correct.size() == 1).map(options -> new Single(options, correct.iterator().next()));
  }

  private Optional<Task> multiple() {
    Set<Integer> correct = correct();
    return fits(!correct.isEmpty())
        .map(options -> Multiple.of(options, correct, document.partial().map(partial -> !partial)));
  }

  private Optional<Task> trueFalse() {
    Set<Integer> correct = correct();
    return fits(correct.size() == 1 && options().size() == 2)
        .map(options -> new TrueFalse(options, correct.iterator().next()));
  }

  private List<String> options() {
    return document.options().orElse(List.of()).stream().map(OptionDocument::name).toList();
  }

  private Set<Integer> correct() {
    List<OptionDocument> documents = document.options().orElse(List.of());
    return IntStream.range(0, documents.size())
        .filter(i -> documents.get(i).correct().orElse(false))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** The options, where there is nothing wrong with them. */
  private Optional<List<String>> fits(boolean keyFits) {
    List<String> options = options();
    if (options.size() < 2) {
      faults.add(name + " has less than two options");
    } else if (options.stream().anyMatch(String::isBlank)) {
      faults.add(name + " has an option that says nothing");
    } else if (!keyFits) {
      faults.add(name + " does not have the right options that its type needs");
    } else {
      return Optional.of(options);
    }
    return Optional.empty();
  }

  private Optional<Task> text() {
    List<String> accepted =
        document.accepted().orElse(List.of()).stream().filter(text -> !text.isBlank()).toList();
    if (accepted.isEmpty()) {
      faults.add(name + " accepts no answer");
      return Optional.empty();
    }
    return Optional.of(
        new TextTask(
            accepted, document.matching().map(TaskReader::matching).orElse(Matching.LENIENT)));
  }

  private static Matching matching(MatchingDocument matching) {
    return new Matching(
        matching.caseMatters().orElse(false),
        matching.accentsMatter().orElse(false),
        matching.punctuationMatters().orElse(false),
        matching.typos().orElse(false));
  }

  private Optional<Task> number() {
    Optional<NumberDocument> number = document.number();
    Optional<BigDecimal> value = number.flatMap(NumberDocument::value);
    if (value.isEmpty()) {
      faults.add(name + " has no right number");
      return Optional.empty();
    }
    if (Stream.of(number.get().tolerance(), number.get().tolerancePercent(), number.get().zeroAt())
        .flatMap(Optional::stream)
        .anyMatch(distance -> distance.signum() < 0)) {
      faults.add(name + " has a margin below nothing");
      return Optional.empty();
    }
    Optional<Slider> slider = number.flatMap(NumberDocument::slider).flatMap(TaskReader::slider);
    if (slider.isEmpty() && number.flatMap(NumberDocument::slider).isPresent()) {
      faults.add(name + " has a slider that leads nowhere");
      return Optional.empty();
    }
    return Optional.of(
        new NumberTask(
            value.get(), closeness(number.get()), number.flatMap(NumberDocument::unit), slider));
  }

  private static Closeness closeness(NumberDocument number) {
    return number
        .zeroAt()
        .filter(distance -> distance.signum() > 0)
        .<Closeness>map(Closeness.Nearest::new)
        .or(() -> number.tolerancePercent().map(Closeness.WithinPercent::new))
        .orElseGet(() -> new Closeness.Within(number.tolerance().orElse(BigDecimal.ZERO)));
  }

  private static Optional<Slider> slider(SliderDocument slider) {
    BigDecimal min = slider.min().orElse(BigDecimal.ZERO);
    BigDecimal max = slider.max().orElse(BigDecimal.ZERO);
    BigDecimal step = slider.step().orElse(BigDecimal.ONE);
    return min.compareTo(max) < 0 && step.signum() > 0
        ? Optional.of(new Slider(min, max, step))
        : Optional.empty();
  }

  private Optional<Task> order() {
    List<String> items = document.items().orElse(List.of());
    if (items.size() < 2 || items.stream().anyMatch(String::isBlank)) {
      faults.add(name + " has less than two items to put in order");
      return Optional.empty();
    }
    List<Integer> shown = shuffled(items.size());
    return Optional.of(
        new OrderTask(
            shown.stream().map(items::get).toList(),
            IntStream.range(0, items.size()).map(shown::indexOf).boxed().toList(),
            document.partial().orElse(false)));
  }

  private Optional<Task> match() {
    List<PairDocument> pairs = document.pairs().orElse(List.of());
    List<String> left = side(pairs, PairDocument::left);
    List<String> right = side(pairs, PairDocument::right);
    if (pairs.size() < 2 || left.size() < pairs.size() || right.size() < pairs.size()) {
      faults.add(name + " has less than two pairs that differ to be joined");
      return Optional.empty();
    }
    List<Integer> shown = shuffled(pairs.size());
    return Optional.of(
        new MatchTask(
            left,
            shown.stream().map(right::get).toList(),
            IntStream.range(0, pairs.size()).map(shown::indexOf).boxed().toList()));
  }

  /**
   * What says something: what is there twice could be joined in two ways, of which one is wrong.
   */
  private static List<String> side(
      List<PairDocument> pairs, Function<PairDocument, Optional<String>> side) {
    return pairs.stream()
        .flatMap(pair -> side.apply(pair).stream())
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  private Optional<Task> pin() {
    if (document.media().flatMap(MediaDocument::image).isEmpty()) {
      faults.add(name + " has no picture to put a pin on");
      return Optional.empty();
    }
    Optional<Task> task = document.pin().flatMap(PinTargetReader::target).map(PinTask::new);
    if (task.isEmpty()) {
      faults.add(name + " has no place on its picture where a pin is right");
    }
    return task;
  }

  private Optional<Task> wordCloud() {
    int words = document.words().orElse(1);
    if (words < 1 || words > WordCloudTask.MOST_WORDS) {
      faults.add(name + " asks for a number of words that no cloud takes");
      return Optional.empty();
    }
    return Optional.of(new WordCloudTask(words));
  }

  private OpenTask open() {
    return new OpenTask(
        document.hidden().orElse(false),
        document
            .thumbs()
            .filter(given -> given && !document.anonymous().orElse(false))
            .map(_ -> List.of()));
  }

  private Optional<Task> scale() {
    Optional<ScaleDocument> scale = document.scale();
    int steps = scale.flatMap(ScaleDocument::steps).orElse(0);
    List<String> statements = scale.flatMap(ScaleDocument::statements).orElse(List.of());
    if (steps < 2 || statements.stream().anyMatch(String::isBlank)) {
      faults.add(name + " has no scale to rate something on");
      return Optional.empty();
    }
    return Optional.of(
        new ScaleTask(
            steps,
            scale.flatMap(ScaleDocument::low).orElse(""),
            scale.flatMap(ScaleDocument::high).orElse(""),
            statements));
  }

  /** Not as it was, since that asks nothing; of two items the only other one would tell the key. */
  private List<Integer> shuffled(int size) {
    List<Integer> asWritten = IntStream.range(0, size).boxed().toList();
    List<Integer> shuffled = new ArrayList<>(asWritten);
    do {
      Collections.shuffle(shuffled, random);
    } while (size > 2 && shuffled.equals(asWritten));
    return shuffled;
  }
}
