package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.library.WritableFormats;

/**
 * A file in each format with questions of every kind. With {@code -Dquizhall.samples=…} they are
 * put into that folder, to be read by others: {@code .ci/quiz-file-peers/run}.
 */
class WrittenSamplesTest {

  @Test
  void a_file_in_each_format_has_what_the_format_holds() throws IOException {
    QuizContent quiz = Written.quiz(SampleQuestions.all());
    String folder = System.getProperty("quizhall.samples", "");
    for (FormatWriter writer : WritableFormats.all()) {
      byte[] file = Written.bytes(writer, quiz);
      if (!folder.isEmpty()) {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, "written." + writer.ending()), file);
      }

      assertThat(Written.found(file).parts().getFirst().content().quizzes().getFirst().questions())
          .as(writer.format().code())
          .hasSize(Losses.of(quiz, writer, _ -> false).questions());
    }
  }
}
