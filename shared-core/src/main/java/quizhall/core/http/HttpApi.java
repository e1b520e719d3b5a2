package quizhall.core.http;

import akka.http.javadsl.model.ContentType;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpCharsets;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.MediaType;
import akka.http.javadsl.model.MediaTypes;
import akka.http.javadsl.model.StatusCodes;
import akka.http.javadsl.model.headers.RawHeader;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import quizhall.core.json.Json;
import quizhall.core.problem.Problem;
import quizhall.core.token.TokenCheck;
import quizhall.core.token.UserToken;

/** The vocabulary of the routes. */
public final class HttpApi {
  /** Bodies larger than this are refused where a route does not say otherwise. */
  public static final long MAX_BODY_BYTES = 64L * 1024;

  private static final MediaType.WithFixedCharset PROBLEM_JSON =
      MediaTypes.customWithFixedCharset(
          "application", "problem+json", HttpCharsets.UTF_8, Map.of(), false);
  private static final ContentType YAML =
      ContentTypes.create(
          MediaTypes.customWithFixedCharset(
              "application", "yaml", HttpCharsets.UTF_8, Map.of(), false));
  private static final Executor VIRTUAL_THREADS = Executors.newVirtualThreadPerTaskExecutor();
  private static final String BEARER = "Bearer ";

  private HttpApi() {}

  public static HttpResponse json(int status, Object value) {
    return response(status).withEntity(ContentTypes.APPLICATION_JSON, write(value));
  }

  /** For what is JSON already. */
  public static HttpResponse writtenJson(int status, String json) {
    return response(status).withEntity(ContentTypes.APPLICATION_JSON, json);
  }

  /** For what is the same for everybody and changes with the configuration at most. */
  public static HttpResponse cacheableJson(Object value, Duration maxAge) {
    return json(200, value)
        .removeHeader("Cache-Control")
        .addHeader(
            RawHeader.create("Cache-Control", "public, max-age=%d".formatted(maxAge.toSeconds())));
  }

  public static HttpResponse noContent() {
    return response(204);
  }

  /** When to try again stands in {@code Retry-After}, and in the body for pages to show. */
  public static HttpResponse problem(Problem problem) {
    ObjectNode body = Json.mapper().valueToTree(problem);
    Optional<Long> retryAfter = problem.retryAfter().map(HttpApi::seconds);
    retryAfter.ifPresent(seconds -> body.put("retryAfterSeconds", seconds));
    HttpResponse response =
        response(problem.status()).withEntity(ContentTypes.create(PROBLEM_JSON), write(body));
    if (problem.status() == 401) {
      response = response.addHeader(RawHeader.create("WWW-Authenticate", "Bearer"));
    }
    if (retryAfter.isPresent()) {
      response =
          response.addHeader(RawHeader.create("Retry-After", Long.toString(retryAfter.get())));
    }
    return response;
  }

  /** Completes with what comes; a failure is answered by {@link #sealed}. */
  public static Route complete(CompletionStage<HttpResponse> response) {
    return Directives.completeWithFuture(boxed(response));
  }

  public static Route complete(HttpResponse response) {
    return Directives.complete(response);
  }

  /** Answers with what comes of work that may block; it runs on a virtual thread. */
  public static Route blocking(Supplier<HttpResponse> work) {
    return complete(CompletableFuture.supplyAsync(work, VIRTUAL_THREADS));
  }

  public static <T> Route body(Class<T> shape, Function<T, Route> inner) {
    return body(shape, MAX_BODY_BYTES, inner);
  }

  /** Reads a JSON body of at most so many bytes; whatever is wrong with it is answered here. */
  public static <T> Route body(Class<T> shape, long maxBytes, Function<T, Route> inner) {
    return body(Json.mapper(), shape, maxBytes, inner);
  }

  /** The same for shapes that a service reads by a mapper of its own. */
  public static <T> Route body(
      ObjectMapper json, Class<T> shape, long maxBytes, Function<T, Route> inner) {
    return JsonBody.read(json, shape, maxBytes, inner);
  }

  /** Lets in only who has an access token that somebody stands behind. */
  public static Route user(TokenCheck tokens, Function<UserToken, Route> inner) {
    return bearer(
        token ->
            Directives.onSuccess(
                boxed(tokens.check(token)),
                user ->
                    user.map(inner).orElseGet(() -> complete(problem(Problem.unauthorized())))));
  }

  /** The token of the {@code Authorization} header, not yet verified. */
  public static Route bearer(Function<String, Route> inner) {
    return Directives.optionalHeaderValueByName(
        "Authorization",
        header ->
            header
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> inner.apply(value.substring(BEARER.length()).strip()))
                .orElseGet(() -> complete(problem(Problem.unauthorized()))));
  }

  /** Turns every refusal, rejection and failure of the route into a problem. */
  public static Route sealed(Route route) {
    return route.seal(Refusals.rejections(), Refusals.exceptions());
  }

  /** Serves an OpenAPI file of the classpath. */
  public static Route openApi(String resource) {
    byte[] file = resource(resource);
    return Directives.get(
        () -> Directives.complete(response(200).withEntity(HttpEntities.create(YAML, file))));
  }

  /** A future of Scala that fails with an error would never be heard of again. */
  private static <T> CompletionStage<T> boxed(CompletionStage<T> stage) {
    return stage.exceptionally(
        failure -> {
          throw new CompletionException(new ExecutionException(failure));
        });
  }

  private static HttpResponse response(int status) {
    return HttpResponse.create()
        .withStatus(StatusCodes.get(status))
        .addHeader(RawHeader.create("Cache-Control", "no-store"));
  }

  /** Rounded up, so that nobody comes too early. */
  private static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }

  private static byte[] write(Object value) {
    try {
      return Json.mapper().writeValueAsBytes(value);
    } catch (JsonProcessingException defect) {
      throw new IllegalStateException("Cannot be written as JSON", defect);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream file = HttpApi.class.getClassLoader().getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("No resource " + name);
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
