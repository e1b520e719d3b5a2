package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.core.json.Json;
import quizhall.game.results.PlayedQuestion.Picture;
import quizhall.game.results.PlayedQuestion.Sound;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.DrawnQuestions;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;
import quizhall.game.room.OwnTime;

/** What the database holds of ended sessions. A file is never changed: it must still be read. */
class GoldenResultsTest {
  private static final Path FOLDER = Path.of("src/test/resources/results");

  static Map<String, Results> written() {
    return Map.ofEntries(
        Map.entry("results.1.json", results()),
        Map.entry("results.2.json", typed()),
        Map.entry("results.3.json", matched()),
        Map.entry("results.4.json", shown()),
        Map.entry("results.5.json", rated()),
        Map.entry("results.6.json", cloud()),
        Map.entry("results.7.json", open()),
        Map.entry("results.8.json", pinned()),
        Map.entry("results.9.json", formatted()),
        Map.entry("results.10.json", chosen()),
        Map.entry("results.11.json", anonymous()),
        Map.entry("results.12.json", thumbed()),
        Map.entry("results.13.json", accepted()),
        Map.entry("results.14.json", pictured()),
        Map.entry("results.15.json", sounding()),
        Map.entry("results.16.json", skipped()),
        Map.entry("results.30.json", ofDoor()),
        Map.entry("results.31.json", unhurried()),
        Map.entry("results.32.json", drawn()),
        Map.entry("results.33.json", drawnOfTags()));
  }

  static Stream<String> files() {
    return written().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_was_written_is_read(String file) throws IOException {
    assertThat(Json.mapper().readValue(FOLDER.resolve(file).toFile(), Results.class))
        .isEqualTo(written().get(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_is_written_today_looks_the_same(String file) throws IOException {
    assertThat(Json.mapper().readTree(Json.mapper().writeValueAsBytes(written().get(file))))
        .isEqualTo(Json.tree(Files.readString(FOLDER.resolve(file))));
  }

  /** Since the second form there are questions without options. */
  private static Results typed() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Typed",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            typed(
                0,
                new TextResult.Asked("text"),
                new TextResult.Outcome(
                    List.of("Saturn"),
                    Optional.empty(),
                    List.of(new TextResult.Counted("Saturn", 1)),
                    0)),
            typed(
                1,
                new NumberResult.Asked("number", Optional.of("m")),
                new NumberResult.Outcome(
                    "3.14",
                    Optional.of("0.01"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new NumberResult.Bin("3.15", "3.15", 1)))),
            typed(
                2,
                new OrderResult.Asked("order", List.of("B", "A")),
                new OrderResult.Outcome(List.of(1, 0), 1, List.of(1, 1)))),
        List.of(
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.of(1),
                3_000,
                3,
                List.of(
                    said(0, new TextResult.Said("saturn")),
                    said(1, new NumberResult.Said("3.15")),
                    said(2, new OrderResult.Said(List.of(1, 0)))))));
  }

  /** Since the third form pairs are joined. */
  private static Results matched() {
    return alone(
        new MatchResult.Asked("match", List.of("A", "B"), List.of("b", "a")),
        new MatchResult.Outcome(List.of(List.of(0, 1), List.of(1, 0)), 1, List.of(1, 1)),
        new MatchResult.Said(List.of(List.of(0, 1), List.of(1, 0))));
  }

  /** A session of one question. */
  private static Results alone(AskedPart asked, OutcomePart outcome, SaidPart said) {
    return alone(asked, outcome, said(0, said));
  }

  private static Results alone(AskedPart asked, OutcomePart outcome, AnswerResult answer) {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Alone",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(typed(0, asked, outcome)),
        List.of(
            new PlayerResult("ANN000000001", "Ann", Optional.of(1), 1_000, 1, List.of(answer))));
  }

  /** Since the fourth form there are slides. */
  private static Results shown() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Shown",
        Optional.empty(),
        true,
        Optional.of("completed"),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new SlideResult.Asked("slide", Optional.of("Here we go.")),
                    "Welcome",
                    Optional.empty(),
                    new TextNode("none"),
                    Optional.empty()),
                new SlideResult.Outcome(),
                0,
                Optional.empty())),
        List.of());
  }

  /** Since the fifth form there are scales. */
  private static Results rated() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Rated",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            typed(
                0,
                new ScaleResult.Asked("scale", 5, "Bad", "Good", List.of("Food", "Music")),
                new ScaleResult.Outcome(
                    List.of(
                        new ScaleResult.Rating(
                            List.of(0, 0, 0, 1, 0), Optional.of("4"), Optional.of("0")),
                        new ScaleResult.Rating(
                            List.of(0, 0, 0, 0, 0), Optional.empty(), Optional.empty()))))),
        List.of(
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.empty(),
                0,
                0,
                List.of(said(0, new ScaleResult.Said(List.of(4, 2)))))));
  }

  /** Since the fifteenth form questions have sounds. */
  private static Results sounding() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Sounding",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new TextResult.Asked("text"),
                    "Which bird?",
                    Optional.empty(),
                    new TextNode("normal"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new Sound("/sounds/wren.mp3", "A bird sings."))),
                new TextResult.Outcome(List.of("Wren"), Optional.empty(), List.of(), 0),
                0,
                Optional.empty())),
        List.of());
  }

  /** Since the sixteenth form a question may have been skipped. */
  private static Results skipped() {
    QuestionResult asked = sounding().questions().getFirst();
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Skipped",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            new QuestionResult(
                asked.question(), asked.outcome(), asked.answered(), Optional.of(true))),
        List.of());
  }

  /** Since the ninth form texts may be formatted. */
  private static Results formatted() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Formatted",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new ChoiceResult.Asked("single", List.of("`4`", "$9$"), Optional.empty()),
                    "What is **$x^2$**?",
                    Optional.empty(),
                    new TextNode("normal"),
                    Optional.empty(),
                    Optional.of("markdown"),
                    Optional.empty(),
                    Optional.empty()),
                new ChoiceResult.Outcome(List.of(1), List.of(0, 0)),
                0,
                Optional.empty())),
        List.of());
  }

  /** Since the tenth form points may be a number, and a poll may take several options. */
  private static Results chosen() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Chosen",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new ChoiceResult.Asked("poll", List.of("Tea", "Coffee"), Optional.of(true)),
                    "Tea or coffee?",
                    Optional.empty(),
                    new IntNode(750),
                    Optional.empty()),
                new ChoiceResult.Outcome(List.of(), List.of(1, 1)),
                1,
                Optional.empty()),
            new QuestionResult(
                new PlayedQuestion(
                    1,
                    new ChoiceResult.Asked(
                        "multiple",
                        List.of("2", "4"),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()),
                    "Which are even?",
                    Optional.empty(),
                    new TextNode("normal"),
                    Optional.empty()),
                new ChoiceResult.Outcome(List.of(0, 1), List.of(0, 0)),
                0,
                Optional.empty())),
        List.of());
  }

  /** Since the fourteenth form options may be pictures. */
  private static Results pictured() {
    return alone(
        new ChoiceResult.Asked(
            "single",
            List.of("A fox", "B"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                List.of(
                    new ChoiceResult.OptionPicture(0, "/images/fox.jpg", "A fox", true),
                    new ChoiceResult.OptionPicture(1, "/images/owl.jpg", "An owl", false)))),
        new ChoiceResult.Outcome(List.of(1), List.of(0, 1)),
        chosen(0, List.of(1), "correct", 1_000, 500));
  }

  private static QuestionResult typed(int index, AskedPart asked, OutcomePart outcome) {
    return new QuestionResult(
        new PlayedQuestion(
            index, asked, "Which?", Optional.empty(), new TextNode("normal"), Optional.empty()),
        outcome,
        1,
        Optional.empty());
  }

  private static AnswerResult said(int question, SaidPart said) {
    return new AnswerResult(
        question, Optional.empty(), Optional.empty(), Optional.of(said), "correct", 1_000, 500);
  }

  private static Results results() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Planets & moons",
        Optional.of("en"),
        true,
        Optional.of("completed"),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new ChoiceResult.Asked(
                        "multiple", List.of("Mars", "Saturn", "Uranus"), Optional.empty()),
                    "Which planets have rings?",
                    Optional.of(20_000L),
                    new TextNode("double"),
                    Optional.of(new Picture("/images/saturn.jpg", "A planet with rings"))),
                new ChoiceResult.Outcome(List.of(1, 2), List.of(1, 2, 1)),
                2,
                Optional.empty()),
            new QuestionResult(
                new PlayedQuestion(
                    1,
                    new ChoiceResult.Asked("poll", List.of("Tea", "Coffee"), Optional.empty()),
                    "Tea or coffee?",
                    Optional.empty(),
                    new TextNode("none"),
                    Optional.empty()),
                new ChoiceResult.Outcome(List.of(), List.of(0, 1)),
                1,
                Optional.empty())),
        List.of(
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.of(1),
                1_963,
                1,
                List.of(
                    chosen(0, List.of(1, 2), "correct", 1_963, 740),
                    chosen(1, List.of(1), "counted", 0, 2_000))),
            new PlayerResult(
                "BEN000000002",
                "Bén 🦊",
                Optional.of(2),
                0,
                0,
                List.of(chosen(0, List.of(0, 1), "wrong", 0, 1)))));
  }

  private static AnswerResult chosen(
      int question, List<Integer> options, String verdict, int points, long tookMs) {
    return new AnswerResult(
        question,
        Optional.empty(),
        Optional.of(options),
        Optional.empty(),
        verdict,
        points,
        tookMs);
  }

  /** Since the thirteenth form they tell what the host accepted. */
  private static Results accepted() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Accepted",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            typed(
                0,
                new TextResult.Asked("text"),
                new TextResult.Outcome(
                    List.of("Saturn"),
                    Optional.of(List.of("Saturnus")),
                    List.of(new TextResult.Counted("Saturnus", 1)),
                    0))),
        List.of());
  }

  /** Since the sixth form there are clouds of words. */
  private static Results cloud() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Cloud",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            typed(
                0,
                new WordCloudResult.Asked("word-cloud", 2),
                new WordCloudResult.Outcome(List.of(new TextResult.Counted("Ocean", 1)), 0, 1))),
        List.of(
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.empty(),
                0,
                0,
                List.of(said(0, new WordCloudResult.Said(List.of("Ocean", "mud")))))));
  }

  /** Since the twelfth form hosts give points to cards. */
  private static Results thumbed() {
    return alone(
        new OpenResult.Asked("open"),
        new OpenResult.Outcome(
            List.of(new OpenResult.Card("It was warm.", 1, Optional.of(true))), 0, 0),
        new OpenResult.Said("It was warm."));
  }

  /** Since the eleventh form answers may be anonymous. */
  private static Results anonymous() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Anonymous",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(
            new QuestionResult(
                new PlayedQuestion(
                    0,
                    new OpenResult.Asked("open"),
                    "Why?",
                    Optional.empty(),
                    new TextNode("none"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(true),
                    Optional.empty()),
                new OpenResult.Outcome(
                    List.of(new OpenResult.Card("It was warm.", 3, Optional.empty())), 0, 0),
                3,
                Optional.empty())),
        List.of(
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.empty(),
                0,
                0,
                List.of(
                    new AnswerResult(
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "counted",
                        0,
                        500)))));
  }

  /** Since hosts keep the door some are sent away, and some names are not approved. */
  private static Results ofDoor() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Door",
        Optional.empty(),
        true,
        Optional.of("completed"),
        List.of(),
        List.of(
            new PlayerResult(
                "BEN000000002",
                "Ben",
                Optional.empty(),
                0,
                0,
                List.of(),
                Optional.empty(),
                Optional.of("#2")),
            new PlayerResult(
                "ANN000000001",
                "Ann",
                Optional.empty(),
                1_000,
                1,
                List.of(),
                Optional.of(true),
                Optional.empty())));
  }

  /** Since some may take longer than others it says who. */
  private static Results unhurried() {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Unhurried",
        Optional.empty(),
        true,
        Optional.of("completed"),
        List.of(),
        List.of(
            unhurried("ANN000000001", "Ann", OwnTime.HALF_MORE),
            unhurried("BEN000000002", "Ben", OwnTime.WITHOUT_LIMIT)));
  }

  private static PlayerResult unhurried(String id, String nickname, OwnTime own) {
    return new PlayerResult(
        id,
        nickname,
        Optional.empty(),
        0,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(TimeFactor.of(own)));
  }

  /** Since the thirty-second form it says of how many its questions were drawn. */
  private static Results drawn() {
    return drawn(new DrawnQuestions(10, 40, Optional.empty()));
  }

  private static Results drawnOfTags() {
    return drawn(new DrawnQuestions(10, 312, Optional.of(List.of("maps", "old"))));
  }

  private static Results drawn(DrawnQuestions drawn) {
    return new Results(
        new UUID(0, 1),
        "ABC123",
        "Drawn",
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(drawn));
  }

  /** Since the seventh form sentences are written. */
  private static Results open() {
    return alone(
        new OpenResult.Asked("open"),
        new OpenResult.Outcome(
            List.of(new OpenResult.Card("It was warm.", 1, Optional.empty())), 0, 2),
        new OpenResult.Said("It was warm."));
  }

  /** Since the eighth form pins are put on pictures. */
  private static Results pinned() {
    return alone(
        new PinResult.Asked("pin"),
        new PinResult.Outcome(
            new PinResult.Target(
                Optional.of(
                    List.of(
                        new PinResult.Region(
                            new BigDecimal("0.31"),
                            new BigDecimal("0.4"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(new BigDecimal("0.05"))))),
                Optional.empty(),
                Optional.empty()),
            0,
            24,
            18,
            List.of(List.of(10, 6, 1))),
        new PinResult.Said(new BigDecimal("0.42"), new BigDecimal("0.37")));
  }
}
