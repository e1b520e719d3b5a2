package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.Extra;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Holding;
import quizhall.quiz.interchange.MediaFiles;

/** {@link OwnJson}, the other way round. */
public final class OwnJsonWriter implements FormatWriter {

  @Override
  public FileFormat format() {
    return FileFormat.JSON;
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public boolean mayLackKeys() {
    return true;
  }

  @Override
  public Holding holding(Question question) {
    return new Holding.Kept(java.util.Set.of(), Map.of());
  }

  @Override
  public List<String> lostOf(QuizContent quiz) {
    boolean hasMedia =
        quiz.cover().isPresent()
            || quiz.questions().stream()
                .anyMatch(
                    question ->
                        question.prompt().media().isPresent()
                            || Extra.of(question).contains(Extra.OPTION_PICTURES));
    return hasMedia
        ? List.of(
            "Pictures and sounds stand in it as addresses, which are good here alone: take the"
                + " archive of Quizhall to have them in the file.")
        : List.of();
  }

  @Override
  public void write(Exported quiz, MediaFiles media, OutputStream out) throws IOException {
    write(List.of(quiz), tree -> tree, out);
  }

  /** One after the other, so that only one of them is in memory. */
  static void write(
      Iterable<Exported> quizzes, Function<QuizTree, QuizTree> change, OutputStream out)
      throws IOException {
    try (JsonGenerator json =
        QuizJson.mapper()
            .getFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(new DefaultPrettyPrinter())) {
      json.writeStartObject();
      json.writeArrayFieldStart("quizzes");
      for (Exported quiz : quizzes) {
        json.writeTree(change.apply(QuizTree.of(quiz)).root());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
