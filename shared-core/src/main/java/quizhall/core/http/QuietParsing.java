package quizhall.core.http;

import akka.event.LoggingAdapter;
import akka.http.ParsingErrorHandler;
import akka.http.javadsl.model.HttpResponse;
import akka.http.scaladsl.model.ErrorInfo;
import akka.http.scaladsl.model.StatusCode;
import akka.http.scaladsl.settings.ServerSettings;
import quizhall.core.problem.Problem;

/**
 * Answers what is no HTTP request. Nothing of it goes into a log or an answer: there may be a token
 * in whatever was garbled. Akka HTTP makes one by the name in {@code quizhall-defaults.conf}.
 */
public final class QuietParsing extends ParsingErrorHandler {
  @Override
  public HttpResponse handle(
      StatusCode status, ErrorInfo error, LoggingAdapter log, ServerSettings settings) {
    return SecurityHeaders.addTo(
        HttpApi.problem(
            Problem.of(status.intValue(), "malformed-request", "The request breaks HTTP's rules")));
  }
}
