package quizhall.quiz.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.Multipart;
import akka.http.javadsl.server.Route;
import akka.stream.Materializer;
import akka.stream.javadsl.FileIO;
import akka.stream.javadsl.Sink;
import akka.util.ByteString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;

/**
 * Takes in forms with a file: into a file of its own, which is gone afterwards, so that it costs no
 * memory how slowly they come; and so many at once in this process, since disks are small too.
 */
final class UploadDesk {

  /** A phone on a slow network sends its picture in it. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final long mostBytes;
  private final int altLength;
  private final DeskPlaces places;

  /**
   * @param mostBytes of a file
   * @param atOnce forms that are on their way
   * @param altLength in Unicode code points
   */
  UploadDesk(long mostBytes, int atOnce, int altLength) {
    this.mostBytes = mostBytes;
    this.altLength = altLength;
    this.places = new DeskPlaces(atOnce);
  }

  /**
   * What a form held.
   *
   * @param file there as long as the answer is being made
   */
  record Upload(Path file, String alt) {}

  Route receive(OwnerId author, Function<Upload, CompletionStage<HttpResponse>> answer) {
    return ArrivingForm.receive(
        PATIENCE, mostBytes, (form, materializer) -> received(author, form, materializer, answer));
  }

  private CompletionStage<HttpResponse> received(
      OwnerId author,
      Multipart.FormData form,
      Materializer materializer,
      Function<Upload, CompletionStage<HttpResponse>> answer) {
    places.take(author);
    Path file = newFile(author);
    return fields(form, file, materializer)
        .exceptionally(
            failure -> {
              throw new CompletionException(ArrivingForm.refusal(failure, mostBytes));
            })
        .thenCompose(fields -> answer.apply(checked(fields, file)))
        .whenComplete(
            (_, _) -> {
              places.leave(author);
              delete(file);
            });
  }

  private Path newFile(OwnerId author) {
    try {
      return Files.createTempFile("quizhall-upload", "");
    } catch (IOException full) {
      places.leave(author);
      throw new Unavailable("There is no place for a file", full);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException kept) {
      // The system clears its folder of temporary files.
    }
  }

  private record Fields(int files, long bytes, String alt) {
    static final Fields NONE = new Fields(0, 0, "");

    Fields and(Fields other) {
      return new Fields(files + other.files, bytes + other.bytes, alt.isEmpty() ? other.alt : alt);
    }
  }

  private CompletionStage<Fields> fields(
      Multipart.FormData form, Path file, Materializer materializer) {
    return form.getParts()
        .completionTimeout(PATIENCE)
        .mapAsync(1, part -> field(part, file, materializer))
        .runFold(Fields.NONE, Fields::and, materializer);
  }

  private CompletionStage<Fields> field(
      Multipart.FormData.BodyPart part, Path file, Materializer materializer) {
    var bytes = part.getEntity().getDataBytes();
    return switch (part.getName()) {
      case "file" ->
          bytes
              .limitWeighted(mostBytes, portion -> (long) portion.size())
              .runWith(FileIO.toPath(file), materializer)
              .thenApply(saved -> new Fields(1, saved.getCount(), ""));
      case "alt" ->
          bytes
              .limitWeighted(ArrivingForm.REST, portion -> (long) portion.size())
              .runFold(ByteString.emptyByteString(), ByteString::concat, materializer)
              .thenApply(
                  text -> new Fields(0, 0, text.decodeString(StandardCharsets.UTF_8).strip()));
      default -> bytes.runWith(Sink.ignore(), materializer).thenApply(_ -> Fields.NONE);
    };
  }

  private Upload checked(Fields fields, Path file) {
    if (fields.files() != 1 || fields.bytes() == 0) {
      throw unfit("file", "must be one file");
    }
    if (fields.alt().codePoints().anyMatch(UploadDesk::isUnprintable)) {
      throw unfit("alt", "must not contain control characters");
    }
    if (fields.alt().codePointCount(0, fields.alt().length()) > altLength) {
      throw unfit("alt", "must have at most %d characters".formatted(altLength));
    }
    return new Upload(file, fields.alt());
  }

  /** U+0000 among them, which PostgreSQL cannot store. */
  private static boolean isUnprintable(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }

  private static Refusal unfit(String field, String message) {
    return new Refusal(Problem.invalid(List.of(new FieldError(field, message))));
  }
}
