package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.testing.Limits;

/** The examples of {@code docs/quiz.md}. */
class DocumentedQuestionsTest {

  private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void every_example_is_fit_and_every_type_has_one() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("../docs/quiz.md")))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();

    List<QuestionType> types = examples.stream().map(DocumentedQuestionsTest::typeOf).toList();

    assertThat(types).containsAll(Stream.of(QuestionType.values()).toList());
  }

  private static QuestionType typeOf(String example) {
    return switch (new QuizRules(Limits.DEFAULT)
        .check(aQuiz().asking(example).draft(), () -> new QuestionId(UUID.randomUUID()))) {
      case Checked.Fit(var content) -> content.questions().getFirst().type();
      case Checked.Unfit(var errors) -> throw new AssertionError(errors + ": " + example);
    };
  }
}
