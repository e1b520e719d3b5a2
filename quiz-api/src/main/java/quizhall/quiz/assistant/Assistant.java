package quizhall.quiz.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.FileFormats.Found;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.json.JsonFormats;

/** Has a model write questions, and reads them as a file that somebody brought. */
public final class Assistant implements AutoCloseable {

  private static final FileFormats FORMATS = new FileFormats(JsonFormats.readers());

  /** Readers would speak of a file, which the author has not brought. */
  private static final Notice NO_QUIZ =
      new Notice("", "Its reply is not in the form that it was asked for.");

  private final LanguageModel model;
  private final ReadingLimits limits;

  public Assistant(LanguageModel model, ReadingLimits limits) {
    this.model = model;
    this.limits = limits;
  }

  /**
   * What it wrote; the rules of a quiz have not been asked. Blocks its thread.
   *
   * @throws ModelFailure where there is nothing
   */
  public Found write(Commission commission) {
    String reply = model.reply(Instructions.of(commission), Instructions.request(commission));
    String quiz = json(reply);
    if (quiz.isEmpty()) {
      return new Found(List.of(), List.of(NO_QUIZ));
    }
    return Sources.checked(
        commission,
        FORMATS.read(List.of(new SourceFile(commission.topic(), quiz.getBytes(UTF_8), limits))));
  }

  @Override
  public void close() {
    model.close();
  }

  /** Models like to say something before and after, and to fence what they were asked for. */
  static String json(String reply) {
    int begin = reply.indexOf('{', Math.max(0, reply.lastIndexOf("</think>")));
    int end = reply.lastIndexOf('}');
    return begin >= 0 && end > begin ? reply.substring(begin, end + 1) : "";
  }
}
