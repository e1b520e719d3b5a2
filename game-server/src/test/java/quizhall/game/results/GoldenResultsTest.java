package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quizhall.core.json.Json;
import quizhall.game.results.PlayedQuestion.Picture;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;

/** What the database holds of ended sessions. A file is never changed: it must still be read. */
class GoldenResultsTest {
  private static final Path FILE = Path.of("src/test/resources/results/results.1.json");

  @Test
  void what_was_written_is_read() throws IOException {
    assertThat(Json.mapper().readValue(FILE.toFile(), Results.class)).isEqualTo(results());
  }

  @Test
  void what_is_written_today_looks_the_same() throws IOException {
    assertThat(Json.mapper().readTree(Json.mapper().writeValueAsBytes(results())))
        .isEqualTo(Json.tree(Files.readString(FILE)));
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
                    new ChoiceResult.Asked("multiple", List.of("Mars", "Saturn", "Uranus")),
                    "Which planets have rings?",
                    Optional.of(20_000L),
                    "double",
                    Optional.of(new Picture("/images/saturn.jpg", "A planet with rings"))),
                new ChoiceResult.Outcome(List.of(1, 2), List.of(1, 2, 1)),
                2),
            new QuestionResult(
                new PlayedQuestion(
                    1,
                    new ChoiceResult.Asked("poll", List.of("Tea", "Coffee")),
                    "Tea or coffee?",
                    Optional.empty(),
                    "none",
                    Optional.empty()),
                new ChoiceResult.Outcome(List.of(), List.of(0, 1)),
                1)),
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
        question, Optional.of(options), Optional.empty(), verdict, points, tookMs);
  }
}
