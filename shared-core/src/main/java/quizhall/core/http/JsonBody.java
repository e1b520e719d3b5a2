package quizhall.core.http;

import akka.http.javadsl.model.HttpEntity;
import akka.http.javadsl.model.MediaType;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.scaladsl.model.EntityStreamSizeException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;

/** Reads a JSON body strictly. */
final class JsonBody {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private JsonBody() {}

  static <T> Route read(
      ObjectMapper json, Class<T> shape, long maxBytes, Function<T, Route> inner) {
    return Directives.extractMaterializer(
        materializer ->
            Directives.withSizeLimit(
                maxBytes,
                () ->
                    Directives.extractRequestEntity(
                        entity -> {
                          if (!isJson(entity.getContentType().mediaType())) {
                            return refuse(
                                Problem.of(415, "not-json", "The body must be application/json"));
                          }
                          return Directives.onComplete(
                              entity.toStrict(TIMEOUT.toMillis(), materializer),
                              body ->
                                  body.isSuccess()
                                      ? parse(json, shape, body.get(), inner)
                                      : refuse(unread(body.failed().get())));
                        })));
  }

  private static boolean isJson(MediaType type) {
    return type.subType().equals("json") || type.subType().endsWith("+json");
  }

  private static <T> Route parse(
      ObjectMapper json, Class<T> shape, HttpEntity.Strict body, Function<T, Route> inner) {
    T value;
    try {
      value = json.readValue(body.getData().toArrayUnsafe(), shape);
    } catch (JsonMappingException wrongShape) {
      return refuse(malformed(wrongShape));
    } catch (IOException noJson) {
      return refuse(Problem.malformed("The body is not valid JSON"));
    }
    return value == null ? refuse(Problem.malformed("The body is null")) : inner.apply(value);
  }

  /** Names the field, never Jackson's message: that speaks of our classes. */
  private static Problem malformed(JsonMappingException wrongShape) {
    String field =
        wrongShape.getPath().stream()
            .map(
                step ->
                    step.getFieldName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getFieldName())
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    Problem problem = Problem.malformed("The body has not the expected shape");
    return field.isEmpty()
        ? problem
        : problem.withErrors(List.of(new FieldError(field, "has the wrong type or is missing")));
  }

  private static Problem unread(Throwable failure) {
    return switch (failure) {
      case EntityStreamSizeException tooLarge ->
          Problem.of(413, "too-large", "The body is too large");
      case TimeoutException tooSlow ->
          Problem.of(408, "too-slow", "The body did not arrive in time");
      default -> Problem.malformed("The body could not be read");
    };
  }

  private static Route refuse(Problem problem) {
    return Directives.complete(HttpApi.problem(problem));
  }
}
