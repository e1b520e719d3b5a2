package quizhall.quiz.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.core.json.Json;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Margin;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MatchTask.Pair;
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

/**
 * What databases hold, one file for each form of a question that was ever stored. A file is never
 * changed: what is new gets a new file, and the old ones must still be read. With {@code
 * -Dquizhall.generate} files that are missing are written.
 */
class GoldenQuestionsTest {

  private static final Path FOLDER = Path.of("src/test/resources/questions");

  private static final Picture RIVER = new Picture("/images/river.png", "A river");

  private static final List<Choice> RIVERS =
      List.of(new Choice("Rhine", false), new Choice("Danube", true));

  private static final List<Choice> PICTURES =
      List.of(
          new Choice(new Option("", Optional.of(RIVER)), false),
          new Choice(new Option("Danube", Optional.of(RIVER)), true));

  private static Map<String, Question> samples() {
    Map<String, Question> samples = new TreeMap<>();
    samples.put("single.1", question(new SingleTask(RIVERS)));
    samples.put("single.2", full(new SingleTask(RIVERS)));
    samples.put("single.3", question(new SingleTask(PICTURES)));
    List<Choice> both = List.of(new Choice("Rhine", true), new Choice("Danube", true));
    samples.put("multiple.1", question(new MultipleTask(both, true)));
    samples.put("multiple.2", question(new MultipleTask(both, false)));
    samples.put("true-false.1", question(new TrueFalseTask(RIVERS)));
    List<Option> options = List.of(new Option("Rhine"), new Option("Danube"));
    samples.put("poll.1", bare(new PollTask(options, false, false)));
    samples.put("poll.2", bare(new PollTask(options, true, true)));
    samples.put("text.1", question(new TextTask(List.of("Danube", "Donau"), Matching.LENIENT)));
    samples.put(
        "text.2", question(new TextTask(List.of("C++"), new Matching(true, true, true, true))));
    samples.putAll(numbers());
    List<String> items = List.of("Inn", "Drava", "Sava");
    samples.put("order.1", question(new OrderTask(items, false)));
    samples.put("order.2", question(new OrderTask(items, true)));
    samples.put(
        "match.1",
        question(
            new MatchTask(List.of(new Pair("Vienna", "Danube"), new Pair("Cologne", "Rhine")))));
    samples.put("word-cloud.1", bare(new WordCloudTask(1, false)));
    samples.put("word-cloud.2", bare(new WordCloudTask(3, true)));
    samples.put("open.1", bare(new OpenTask(true, true, false)));
    samples.put("open.2", question(new OpenTask(false, false, true)));
    samples.put(
        "pin.1",
        question(
            new PinTask(
                new PinTarget.Regions(
                    List.of(
                        new PinTarget.Rectangle(0.1, 0.2, 0.3, 0.4),
                        new PinTarget.Circle(0.5, 0.75, 0.125))))));
    samples.put("pin.2", question(new PinTask(new PinTarget.Spot(0.5, 0.25, 0.125))));
    samples.put("scale.1", bare(new ScaleTask(5, "Never", "Daily", List.of(), false)));
    samples.put("scale.2", bare(new ScaleTask(10, "No", "Yes", List.of("I swim", "I row"), true)));
    samples.put("slide.1", slide(new SlideTask(Optional.of("And now\nthe sea."))));
    return samples;
  }

  private static Map<String, Question> numbers() {
    Optional<Slider> slider =
        Optional.of(new Slider(BigDecimal.ZERO, BigDecimal.valueOf(3000), new BigDecimal("0.5")));
    return Map.of(
        "number.1", question(number(new Margin.Within(new BigDecimal("0.25")), Optional.empty())),
        "number.2", question(number(new Margin.WithinPercent(BigDecimal.TEN), slider)),
        "number.3", question(number(new Margin.Nearest(BigDecimal.valueOf(500)), slider)));
  }

  private static NumberTask number(Margin margin, Optional<Slider> slider) {
    return new NumberTask(new BigDecimal("2850.5"), margin, slider.map(_ -> "km"), slider);
  }

  static Stream<String> names() {
    return samples().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_was_stored_is_read(String name) throws IOException {
    QuestionDocument document =
        QuizJson.mapper().readValue(Files.readString(file(name)), QuestionDocument.class);

    assertThat(document.question()).isEqualTo(samples().get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_stored_is_in_a_known_form(String name) throws IOException {
    JsonNode stored =
        Json.tree(Json.mapper().writeValueAsString(QuestionDocument.whole(samples().get(name))));

    if (System.getProperty("quizhall.generate") != null && Files.notExists(file(name))) {
      Files.writeString(file(name), stored.toPrettyString() + "\n");
    }
    assertThat(stored).isEqualTo(Json.tree(Files.readString(file(name))));
  }

  @Test
  void there_is_a_file_of_every_type_and_none_that_nobody_reads() throws IOException {
    Set<QuestionType> types =
        samples().values().stream().map(Question::type).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString().replace(".json", ""))
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(names).isEqualTo(samples().keySet());
    }
    assertThat(types).containsExactlyInAnyOrder(QuestionType.values());
  }

  private static Question question(Task task) {
    return new Question(
        new Prompt(
            new QuestionId(new UUID(1, 2)),
            "Which river?",
            Format.PLAIN,
            Optional.of(Duration.ofSeconds(20)),
            Points.Weight.DOUBLE,
            Optional.empty(),
            Optional.empty(),
            Optional.of("It flows on to Budapest.\nAnd on."),
            Optional.of("Encyclopedia of Rivers"),
            Optional.empty(),
            Optional.of(new Media(Optional.of(RIVER), Optional.empty()))),
        task);
  }

  private static Question bare(Task task) {
    return new Question(
        new Prompt(
            new QuestionId(new UUID(1, 2)),
            "Which river?",
            Format.PLAIN,
            Optional.empty(),
            Points.Weight.NORMAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        task);
  }

  private static Question slide(SlideTask task) {
    return new Question(
        new Prompt(
            new QuestionId(new UUID(1, 2)),
            "Which river?",
            Format.PLAIN,
            Optional.empty(),
            Points.Weight.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        task);
  }

  /** With everything that a question of any type may have. */
  private static Question full(Task task) {
    return new Question(
        new Prompt(
            new QuestionId(new UUID(1, 2)),
            "*Which* river?",
            Format.MARKDOWN,
            Optional.of(Duration.ofSeconds(600)),
            new Points.Exactly(250),
            Optional.of(Duration.ofSeconds(5)),
            Optional.of("It is blue."),
            Optional.of("It flows on to Budapest."),
            Optional.of("Encyclopedia of Rivers"),
            Optional.of("Ask who has been there."),
            Optional.of(
                new Media(
                    Optional.of(RIVER), Optional.of(new Sound("/sounds/waltz.mp3", "A waltz"))))),
        task);
  }

  private static Path file(String name) {
    return FOLDER.resolve(name + ".json");
  }
}
