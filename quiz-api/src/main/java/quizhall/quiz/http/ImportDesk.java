package quizhall.quiz.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.Multipart;
import akka.http.javadsl.server.Route;
import akka.stream.Materializer;
import akka.stream.javadsl.Sink;
import akka.util.ByteString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.interchange.SourceFile;

/**
 * Takes in forms with files of quizzes, or a text in their place. They are in memory while they are
 * read, so the bytes of one form, and forms at once, are few.
 */
final class ImportDesk {

  /** For the form to come, on a slow network. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** And for its pictures to be made, one after the other. */
  private static final Duration PATIENCE_WITH_PICTURES = Duration.ofMinutes(5);

  private static final int NAME_LENGTH = 120;

  private final ImportBounds bounds;
  private final DeskPlaces places;

  ImportDesk(ImportBounds bounds) {
    this.bounds = bounds;
    this.places = new DeskPlaces(bounds.atOnce());
  }

  Route receive(OwnerId author, Function<List<SourceFile>, CompletionStage<HttpResponse>> answer) {
    return ArrivingForm.receive(
        PATIENCE_WITH_PICTURES,
        bounds.bytes(),
        (form, materializer) -> received(author, form, materializer, answer));
  }

  private CompletionStage<HttpResponse> received(
      OwnerId author,
      Multipart.FormData form,
      Materializer materializer,
      Function<List<SourceFile>, CompletionStage<HttpResponse>> answer) {
    places.take(author);
    return form.getParts()
        .completionTimeout(PATIENCE)
        .mapAsync(1, part -> field(part, materializer))
        .runWith(Sink.seq(), materializer)
        .exceptionally(
            failure -> {
              throw new CompletionException(ArrivingForm.refusal(failure, bounds.bytes()));
            })
        .thenCompose(fields -> answer.apply(checked(fields)))
        .whenComplete((_, _) -> places.leave(author));
  }

  private CompletionStage<Optional<SourceFile>> field(
      Multipart.FormData.BodyPart part, Materializer materializer) {
    var bytes = part.getEntity().getDataBytes();
    String name =
        switch (part.getName()) {
          case "file" -> part.getFilename().map(ImportDesk::bare).orElse("file");
          case "text" -> "text";
          default -> "";
        };
    return name.isEmpty()
        ? bytes.runWith(Sink.ignore(), materializer).thenApply(_ -> Optional.empty())
        : bytes
            .limitWeighted(bounds.bytes(), portion -> (long) portion.size())
            .runFold(ByteString.emptyByteString(), ByteString::concat, materializer)
            .thenApply(
                content -> Optional.of(new SourceFile(name, content.toArray(), bounds.reading())));
  }

  /** Without folders, and short enough for a title. */
  private static String bare(String name) {
    String last =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cc}\\p{Cs}]", "")
            .strip();
    String shown =
        last.codePointCount(0, last.length()) > NAME_LENGTH
            ? last.substring(0, last.offsetByCodePoints(0, NAME_LENGTH))
            : last;
    return shown.isEmpty() ? "file" : shown;
  }

  private List<SourceFile> checked(List<Optional<SourceFile>> fields) {
    List<SourceFile> files = new ArrayList<>();
    fields.forEach(field -> field.ifPresent(files::add));
    if (files.isEmpty()) {
      throw unfit("must be a file or a text");
    }
    if (files.size() > bounds.files()) {
      throw unfit("must be at most %d files".formatted(bounds.files()));
    }
    return files;
  }

  private static Refusal unfit(String message) {
    return new Refusal(Problem.invalid(List.of(new FieldError("file", message))));
  }
}
