package quizhall.quiz.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;
import quizhall.quiz.testing.Limits;

class PreviewsTest {

  private static final String THREE_PICTURES =
      """
      {"title": "Rivers", "questions": [
        {"type": "open", "text": "One?", "media": {"image": "a.png", "alt": "A"}},
        {"type": "open", "text": "Two?", "media": {"image": "b.png", "alt": "B"}},
        {"type": "open", "text": "Three?", "media": {"image": "c.png", "alt": "C"}}]}
      """;

  @Test
  void pictures_beyond_the_limit_are_left_out_by_name_and_the_questions_are_taken() {
    assertThat(notices(new ReadingLimits(100, 1_000_000, 200, 1000, 100, 1)))
        .containsExactly(
            "“b.png” was left out: an import has at most 1 pictures and sounds.",
            "“c.png” was left out: an import has at most 1 pictures and sounds.");
  }

  @Test
  void so_are_those_that_are_more_than_is_unpacked() {
    assertThat(notices(new ReadingLimits(100, THREE_PICTURES.length() + 5_000, 200, 1000, 100, 9)))
        .hasSize(2)
        .allMatch(notice -> notice.contains("was left out: it makes the import larger than"));
  }

  private static List<String> notices(ReadingLimits limits) {
    byte[] file =
        Workbooks.zipOf(
            Map.of(
                "quizhall.json",
                THREE_PICTURES.getBytes(UTF_8),
                "a.png",
                new byte[4_000],
                "b.png",
                new byte[4_000],
                "c.png",
                new byte[4_000]));
    Previews previews =
        new Previews(
            new QuizRules(Limits.DEFAULT),
            Limits.DEFAULT,
            100,
            () -> QuestionId.draw(ThreadLocalRandom.current()));

    Previews.First first =
        previews.first(
            ReadableFormats.all().read(List.of(new SourceFile("Rivers.zip", file, limits))));

    assertThat(first.preview().refused()).isEmpty();
    assertThat(first.preview().quizzes().getFirst().content().questions()).hasSize(3);
    return first.preview().quizzes().getFirst().notices().stream()
        .map(about -> about.notice().message())
        .toList();
  }
}
