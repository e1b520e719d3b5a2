package quizhall.quiz.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import quizhall.core.json.Json;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.document.QuestionDocument;
import quizhall.quiz.interchange.Preview.PreviewQuiz;
import quizhall.quiz.interchange.Preview.QuizNotice;
import quizhall.quiz.library.ReadableFormats;
import quizhall.quiz.testing.Limits;

/** Files as they are brought, and what a preview makes of them. */
public final class Files {

  private Files() {}

  /** One of the samples, which their tools have written. */
  public static byte[] sample(String name) {
    try (InputStream file = Files.class.getResourceAsStream("/interchange/" + name)) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static SourceFile file(String name) {
    return new SourceFile(name, sample(name));
  }

  public static SourceFile text(String text) {
    return new SourceFile("text", text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is read of a file by the one reader that takes it. */
  public static FileFormats.Found found(SourceFile... files) {
    return ReadableFormats.all().read(List.of(files));
  }

  /** With every picture at an address of its own. */
  public static Preview preview(SourceFile... files) {
    return preview(found(files));
  }

  public static Preview preview(FileFormats.Found found) {
    return new Previewing(
            new QuizRules(Limits.DEFAULT),
            Limits.DEFAULT,
            ReadingLimits.USUAL.questions(),
            () -> new QuestionId(UUID.randomUUID()),
            (part, address) ->
                address.startsWith("/")
                    ? new Placing.At(address)
                    : part.content().media().containsKey(address.replaceFirst("^medium:", ""))
                        ? new Placing.At("/images/" + address.replaceAll("[^A-Za-z0-9.]", "-"))
                        : new Placing.Gone("is not in the file"))
        .of(found);
  }

  /** All questions of a preview as JSON, without their ids. */
  public static List<JsonNode> questions(Preview preview) {
    return preview.quizzes().stream()
        .flatMap(quiz -> quiz.content().questions().stream())
        .map(
            question -> {
              var json = Json.mapper().valueToTree(QuestionDocument.whole(question));
              ((com.fasterxml.jackson.databind.node.ObjectNode) json).remove("id");
              return json;
            })
        .toList();
  }

  public static JsonNode json(String text) {
    return Json.tree(text);
  }

  /** On the quiz as a whole and on its questions. */
  public static List<String> messages(PreviewQuiz quiz) {
    return messages(quiz.notices().stream().map(QuizNotice::notice).toList());
  }

  public static List<String> messages(List<Notice> notices) {
    return notices.stream().map(notice -> notice.place() + ": " + notice.message()).toList();
  }
}
