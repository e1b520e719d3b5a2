package quizhall.core.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal as clients see it.
 *
 * @param type a short stable slug such as {@code nickname-taken}, for programs
 * @param title for people
 * @param retryAfter also goes into the {@code Retry-After} header
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    Optional<String> detail,
    List<FieldError> errors,
    @JsonIgnore Optional<Duration> retryAfter) {

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(int status, String type, String title) {
    return new Problem(type, title, status, Optional.empty(), List.of(), Optional.empty());
  }

  public static Problem invalid(List<FieldError> errors) {
    return of(422, "invalid-fields", "Some fields need another value").withErrors(errors);
  }

  public static Problem malformed(String detail) {
    return of(400, "malformed-request", "The request cannot be read").withDetail(detail);
  }

  public static Problem unauthorized() {
    return of(401, "unauthorized", "Sign in first");
  }

  public static Problem forbidden() {
    return of(403, "forbidden", "This is not yours to do");
  }

  /** What is missing, as it begins a sentence: {@code "This quiz"}. */
  public static Problem notFound(String what) {
    return of(404, "not-found", what + " does not exist");
  }

  public static Problem unavailable(Duration retryAfter) {
    return of(503, "unavailable", "Not available right now; try again shortly")
        .withRetryAfter(retryAfter);
  }

  public static Problem tooMany(Duration retryAfter) {
    return of(429, "too-many-requests", "Too many attempts; wait a little")
        .withRetryAfter(retryAfter);
  }

  public Problem withDetail(String text) {
    return new Problem(type, title, status, Optional.of(text), errors, retryAfter);
  }

  public Problem withErrors(List<FieldError> list) {
    return new Problem(type, title, status, detail, list, retryAfter);
  }

  public Problem withRetryAfter(Duration wait) {
    return new Problem(type, title, status, detail, errors, Optional.of(wait));
  }
}
