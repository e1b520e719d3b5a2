package quizhall.game.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.quizzes.QuizDocument.MediaDocument;
import quizhall.game.quizzes.QuizDocument.OptionDocument;
import quizhall.game.quizzes.QuizDocument.QuestionDocument;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Format;
import quizhall.game.room.Question.Media;
import quizhall.game.room.Question.OptionPicture;
import quizhall.game.room.Question.Sound;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.question.Task;

/** Makes a room's quiz of a document and names all that is wrong with it. */
final class QuizReader {
  private final List<String> faults = new ArrayList<>();

  private final RandomGenerator random;

  private QuizReader(RandomGenerator random) {
    this.random = random;
  }

  /**
   * @param id of the quiz that was asked for
   * @param random for what is shown shuffled: here, so that it is the same for everybody
   */
  static Fetched read(UUID id, QuizDocument document, RandomGenerator random) {
    QuizReader reader = new QuizReader(random);
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
    Optional<Task> task = new TaskReader(name, document, faults, random).task();
    Optional<Weight> weight = document.points().flatMap(QuizReader::weight);
    Optional<Format> format = document.format().flatMap(QuizReader::format);
    if (weight.isEmpty()) {
      faults.add(name + " does not say what it counts");
    }
    if (document.format().isPresent() && format.isEmpty()) {
      faults.add(name + " is written in a format that rooms do not know");
    }
    if (document.text().isEmpty()) {
      faults.add(name + " asks nothing");
    }
    boolean isTimely =
        Stream.of(document.timeLimitSeconds(), document.readingSeconds())
            .flatMap(Optional::stream)
            .allMatch(seconds -> seconds > 0);
    if (!isTimely) {
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
            document
                .timeLimitSeconds()
                .filter(_ -> task.get().takesAnswers())
                .map(Duration::ofSeconds),
            weight.get(),
            document.explanation(),
            document.media().flatMap(QuizReader::media),
            format,
            document
                .readingSeconds()
                .filter(_ -> task.get().takesAnswers())
                .map(Duration::ofSeconds),
            document.hint(),
            document.source(),
            document.notes(),
            document.anonymous().filter(Boolean::booleanValue),
            optionPictures(document.options().orElse(List.of())),
            document.media().flatMap(QuizReader::sound)));
  }

  /** By a word, or as the points that it gives at most. */
  private static Optional<Weight> weight(JsonNode points) {
    return points.isInt()
        ? Optional.of(points.intValue()).filter(number -> number > 0).map(Weight::new)
        : Weight.of(points.asText());
  }

  private static Optional<Format> format(String word) {
    return "markdown".equals(word) ? Optional.of(Format.MARKDOWN) : Optional.empty();
  }

  private static Optional<List<OptionPicture>> optionPictures(List<OptionDocument> options) {
    List<OptionPicture> pictures =
        IntStream.range(0, options.size())
            .mapToObj(i -> optionPicture(i, options.get(i)))
            .flatMap(Optional::stream)
            .toList();
    return Optional.of(pictures).filter(some -> !some.isEmpty());
  }

  private static Optional<OptionPicture> optionPicture(int index, OptionDocument option) {
    return option
        .image()
        .map(
            image ->
                new OptionPicture(index, image, option.alt().orElse(""), option.isPictureAlone()));
  }

  private static Optional<Sound> sound(MediaDocument media) {
    return media.sound().map(sound -> new Sound(sound, media.transcript().orElse("")));
  }

  private static Optional<Media> media(MediaDocument media) {
    return media.image().map(image -> new Media(image, media.alt().orElse("")));
  }
}
