package quizhall.core.http;

import akka.http.javadsl.model.HttpResponse;
import java.time.Duration;
import quizhall.core.problem.Problem;

/**
 * Answers to what never reached a route, or got no answer from it in time. Nothing of the request
 * goes into a log or an answer: there may be a token in whatever was garbled.
 */
public final class Unserved {
  private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

  private Unserved() {}

  /** What is no request as HTTP has it, or asks for what nobody here knows. */
  public static HttpResponse malformed(int status) {
    return answer(Problem.of(status, "malformed-request", "The request breaks HTTP's rules"));
  }

  public static HttpResponse tooSlow() {
    return answer(Problem.of(408, "too-slow", "The request did not arrive in time"));
  }

  public static HttpResponse unanswered() {
    return answer(Problem.unavailable(TRY_AGAIN));
  }

  private static HttpResponse answer(Problem problem) {
    return SecurityHeaders.addTo(HttpApi.problem(problem));
  }
}
