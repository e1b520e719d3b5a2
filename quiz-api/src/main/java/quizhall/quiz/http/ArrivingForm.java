package quizhall.quiz.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.Multipart;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.Unmarshaller;
import akka.http.scaladsl.model.EntityStreamSizeException;
import akka.stream.Materializer;
import akka.stream.StreamLimitReachedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Patience;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;

/** A form with files: so large and no larger, and so slow and no slower. */
final class ArrivingForm {

  /** What stands around the files in a form, and the other fields. */
  static final long REST = 64L << 10;

  private ArrivingForm() {}

  /**
   * @param patience until it is answered
   * @param bytes of all files together
   */
  static Route receive(
      Duration patience,
      long bytes,
      BiFunction<Multipart.FormData, Materializer, CompletionStage<HttpResponse>> answer) {
    return Patience.of(
        patience,
        () ->
            Directives.withSizeLimit(
                bytes + REST,
                () ->
                    Directives.extractMaterializer(
                        materializer ->
                            Directives.entity(
                                Unmarshaller.entityToMultipartFormData(),
                                form -> HttpApi.complete(answer.apply(form, materializer))))));
  }

  /** Why a form did not arrive. */
  static RuntimeException refusal(Throwable failure, long mostBytes) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EntityStreamSizeException
          || cause instanceof StreamLimitReachedException) {
        return new Refusal(
            Problem.of(413, "too-large", "The file is too large")
                .withDetail("It may have at most %d MB.".formatted(mostBytes / 1_000_000)));
      }
      if (cause instanceof TimeoutException) {
        return new Refusal(Problem.of(408, "too-slow", "The file did not arrive in time"));
      }
      if (cause instanceof IOException full) {
        return new Unavailable("A file could not be written", full);
      }
    }
    return new Refusal(Problem.malformed("The form cannot be read"));
  }
}
