package quizhall.quiz.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.Terms;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.library.ReadableFormats;
import quizhall.quiz.media.Pictures;
import quizhall.quiz.testing.Limits;

/** Quizzes as files, and what our own readers make of them again. */
public final class Written {

  /** A map of 400 × 300 pixels. */
  private static final byte[] MAP = Pictures.written("png", Pictures.flag(400, 300));

  /** Each picture and each sound is this map, and holds its own address behind it. */
  public static final MediaFiles MEDIA =
      address ->
          Optional.of(
              new SequenceInputStream(
                  new ByteArrayInputStream(MAP),
                  new ByteArrayInputStream(address.getBytes(UTF_8))));

  private Written() {}

  public static QuizContent quiz(Question... questions) {
    return quiz(List.of(questions));
  }

  public static QuizContent quiz(List<Question> questions) {
    return new QuizContent(
        "Rivers", "", "en", Visibility.PRIVATE, List.of(), Optional.empty(), Terms.NONE, questions);
  }

  public static byte[] bytes(FormatWriter writer, QuizContent quiz) {
    return bytes(writer, new Exported(quiz, true));
  }

  public static byte[] bytes(FormatWriter writer, Exported quiz) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(quiz, MEDIA, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  public static FileFormats.Found found(byte[] file) {
    return ReadableFormats.all().read(List.of(new SourceFile("Rivers", file)));
  }

  /** With each picture and each sound where it was. */
  public static Preview preview(byte[] file) {
    return new Previewing(
            new QuizRules(Limits.DEFAULT),
            Limits.DEFAULT,
            ReadingLimits.USUAL.questions(),
            () -> new QuestionId(UUID.randomUUID()),
            (part, address) ->
                address.startsWith(ReadFile.MEDIUM)
                    ? Optional.ofNullable(
                            part.content().media().get(address.substring(ReadFile.MEDIUM.length())))
                        .<Placing>map(content -> new Placing.At(address(content)))
                        .orElseGet(() -> new Placing.Gone("is not in the file"))
                    : address.startsWith("/")
                        ? new Placing.At(address)
                        : new Placing.Gone("is elsewhere"))
        .of(found(file));
  }

  private static String address(byte[] content) {
    return new String(content, MAP.length, content.length - MAP.length, UTF_8);
  }
}
