package quizhall.core.http;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.ExceptionHandler;
import akka.http.javadsl.server.MalformedFormFieldRejection;
import akka.http.javadsl.server.MalformedHeaderRejection;
import akka.http.javadsl.server.MalformedQueryParamRejection;
import akka.http.javadsl.server.MethodRejection;
import akka.http.javadsl.server.MissingHeaderRejection;
import akka.http.javadsl.server.MissingQueryParamRejection;
import akka.http.javadsl.server.Rejection;
import akka.http.javadsl.server.RejectionHandler;
import akka.http.javadsl.server.UnacceptedResponseContentTypeRejection;
import akka.http.javadsl.server.UnsupportedRequestContentTypeRejection;
import akka.http.scaladsl.model.EntityStreamSizeException;
import akka.http.scaladsl.model.ExceptionWithErrorInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;

/** The edge's last word: whatever a route did not answer becomes a problem here, and only here. */
final class Refusals {
  private static final Logger log = LoggerFactory.getLogger(Refusals.class);
  private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

  private static final Duration WARNING_INTERVAL = Duration.ofSeconds(5);
  private static final AtomicLong LAST_WARNING =
      new AtomicLong(System.nanoTime() - WARNING_INTERVAL.toNanos());

  private Refusals() {}

  static RejectionHandler rejections() {
    return RejectionHandler.newBuilder()
        .handleNotFound(
            Directives.complete(HttpApi.problem(Problem.notFound("What this address names"))))
        .handleAll(
            MethodRejection.class, rejected -> Directives.complete(methodNotAllowed(rejected)))
        .handle(
            Rejection.class, rejection -> Directives.complete(HttpApi.problem(problem(rejection))))
        .build();
  }

  static ExceptionHandler exceptions() {
    return ExceptionHandler.newBuilder()
        .matchAny(failure -> Directives.complete(answer(failure)))
        .build();
  }

  static HttpResponse answer(Throwable failure) {
    return HttpApi.problem(problem(unwrap(failure)));
  }

  private static HttpResponse methodNotAllowed(List<MethodRejection> rejections) {
    List<String> allowed =
        rejections.stream().map(rejection -> rejection.supported().value()).distinct().toList();
    return HttpApi.problem(
            Problem.of(405, "method-not-allowed", "This address knows other methods only"))
        .addHeader(RawHeader.create("Allow", String.join(", ", allowed)));
  }

  private static Problem problem(Rejection rejection) {
    return switch (rejection) {
      case MissingQueryParamRejection missing -> parameter(missing.parameterName(), "is missing");
      case MalformedQueryParamRejection wrong ->
          parameter(wrong.parameterName(), "has the wrong form");
      case MalformedFormFieldRejection wrong -> parameter(wrong.fieldName(), "has the wrong form");
      case MissingHeaderRejection missing -> parameter(missing.headerName(), "is missing");
      case MalformedHeaderRejection wrong -> parameter(wrong.headerName(), "has the wrong form");
      case UnsupportedRequestContentTypeRejection type ->
          Problem.of(415, "unsupported-type", "A body of this type is not read here");
      case UnacceptedResponseContentTypeRejection type ->
          Problem.of(406, "not-acceptable", "There is no answer of a type you accept");
      default -> Problem.malformed("This address expects another request");
    };
  }

  private static Problem parameter(String name, String message) {
    return Problem.malformed("A parameter is wrong")
        .withErrors(List.of(new FieldError(name, message)));
  }

  private static Problem problem(Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> refusal.problem();
      case Unavailable away -> {
        warnOfOutage(away);
        yield Problem.unavailable(away.retryAfter().orElse(TRY_AGAIN));
      }
      case EntityStreamSizeException tooLarge ->
          Problem.of(413, "too-large", "The body is too large");
      // Not logged: its message quotes the request, with the tokens in it.
      case ExceptionWithErrorInfo malformed -> Problem.malformed("The request breaks HTTP's rules");
      default -> {
        log.error("A request failed", failure);
        yield Problem.of(500, "internal-error", "Something broke on our side");
      }
    };
  }

  /** Once in a while: in an outage every request comes by here. */
  private static void warnOfOutage(Unavailable away) {
    long last = LAST_WARNING.get();
    long now = System.nanoTime();
    if (now - last > WARNING_INTERVAL.toNanos() && LAST_WARNING.compareAndSet(last, now)) {
      log.warn(
          "Answering 503: {}{}",
          away.getMessage(),
          away.getCause() == null ? "" : " (" + away.getCause() + ")");
    }
  }

  private static Throwable unwrap(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
