package quizhall.game.quizzes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.quizzes.QuizDocument.MediaDocument;
import quizhall.game.quizzes.QuizDocument.OptionDocument;
import quizhall.game.quizzes.QuizDocument.QuestionDocument;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Media;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TrueFalse;

/** Makes a room's quiz of a document and names all that is wrong with it. */
final class QuizReader {
  private final List<String> faults = new ArrayList<>();

  private QuizReader() {}

  /**
   * @param id of the quiz that was asked for
   */
  static Fetched read(UUID id, QuizDocument document) {
    QuizReader reader = new QuizReader();
    List<Question> questions = reader.questions(document.questions().orElse(List.of()));
    String title = document.title().orElse("");
    if (title.isBlank()) {
      reader.faults.add("The quiz has no title");
    }
    if (!document.id().equals(Optional.of(id))) {
      reader.faults.add("It is another quiz than the one asked for");
    }
    return reader.faults.isEmpty()
        ? new Fetched.Playable(new Quiz(id, title, language(document), questions))
        : new Fetched.Broken(reader.faults);
  }

  /** A tag that says no language is none: nothing hangs on it but how the texts are read aloud. */
  private static Optional<String> language(QuizDocument document) {
    return document.language().filter(tag -> !Locale.forLanguageTag(tag).getLanguage().isEmpty());
  }

  private List<Question> questions(List<QuestionDocument> documents) {
    if (documents.isEmpty()) {
      faults.add("The quiz has no questions");
    }
    return IntStream.range(0, documents.size())
        .mapToObj(i -> question("Question " + (i + 1), documents.get(i)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * @param name how the host knows the question
   */
  private Optional<Question> question(String name, QuestionDocument document) {
    Optional<Task> task = task(name, document);
    Optional<Weight> weight = document.points().flatMap(QuizReader::weight);
    if (weight.isEmpty()) {
      faults.add(name + " does not say what it counts");
    }
    if (document.text().isEmpty()) {
      faults.add(name + " asks nothing");
    }
    if (document.timeLimitSeconds().filter(seconds -> seconds <= 0).isPresent()) {
      faults.add(name + " leaves no time");
      return Optional.empty();
    }
    if (task.isEmpty() || weight.isEmpty() || document.text().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            document.text().get(),
            task.get(),
            document.timeLimitSeconds().map(Duration::ofSeconds),
            weight.get(),
            document.explanation(),
            document.media().flatMap(QuizReader::media)));
  }

  private Optional<Task> task(String name, QuestionDocument document) {
    List<OptionDocument> documents = document.options().orElse(List.of());
    List<String> options = documents.stream().map(o -> o.text().orElse("")).toList();
    Set<Integer> correct =
        IntStream.range(0, documents.size())
            .filter(i -> documents.get(i).correct().orElse(false))
            .boxed()
            .collect(Collectors.toSet());
    return switch (document.type().orElse("")) {
      case "single" ->
          checked(name, options, correct.size() == 1)
              ? Optional.of(new Single(options, correct.iterator().next()))
              : Optional.empty();
      case "multiple" ->
          checked(name, options, !correct.isEmpty())
              ? Optional.of(new Multiple(options, correct))
              : Optional.empty();
      case "true-false" ->
          checked(name, options, options.size() == 2 && correct.size() == 1)
              ? Optional.of(new TrueFalse(options, correct.iterator().next()))
              : Optional.empty();
      case "poll" ->
          checked(name, options, true) ? Optional.of(new Poll(options)) : Optional.empty();
      default -> {
        faults.add(name + " is of a type that rooms do not play yet");
        yield Optional.empty();
      }
    };
  }

  private boolean checked(String name, List<String> options, boolean keyFits) {
    if (options.size() < 2) {
      faults.add(name + " has less than two options");
    } else if (options.stream().anyMatch(String::isBlank)) {
      faults.add(name + " has an option that says nothing");
    } else if (!keyFits) {
      faults.add(name + " does not have the right options that its type needs");
    } else {
      return true;
    }
    return false;
  }

  private static Optional<Weight> weight(String points) {
    return switch (points) {
      case "none" -> Optional.of(Weight.NONE);
      case "normal" -> Optional.of(Weight.NORMAL);
      case "double" -> Optional.of(Weight.DOUBLE);
      default -> Optional.empty();
    };
  }

  private static Optional<Media> media(MediaDocument media) {
    return media.image().map(image -> new Media(image, media.alt().orElse("")));
  }
}
