package quizhall.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quizhall.core.testing.Answer;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.OpenApiOperation;

/** Calls what the documents describe, and holds every answer against them. */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final List<OpenApiContract> documents;
  private final Map<String, OpenApiOperation> operations = new LinkedHashMap<>();
  private final List<String> complaints = new ArrayList<>();

  Client(URI base, List<OpenApiContract> documents) {
    this.base = base;
    this.documents = List.copyOf(documents);
    for (OpenApiContract document : documents) {
      for (OpenApiOperation operation : document.operations()) {
        if (operations.put(operation.id(), operation) != null) {
          throw new IllegalArgumentException("Two operations are called " + operation.id());
        }
      }
    }
  }

  List<OpenApiOperation> operations() {
    return List.copyOf(operations.values());
  }

  OpenApiOperation operation(String id) {
    if (!operations.containsKey(id)) {
      throw new IllegalArgumentException("No document has an operation " + id);
    }
    return operations.get(id);
  }

  /** Documented answers that nobody has seen. */
  List<String> unseen() {
    List<String> unseen = new ArrayList<>();
    for (OpenApiContract document : documents) {
      document.unseen().forEach(answer -> unseen.add(document.server() + ": " + answer));
    }
    return unseen;
  }

  /** Answers that are not as their documents say. */
  List<String> complaints() {
    return complaints;
  }

  Answer send(Call call) {
    OpenApiOperation operation = call.operation();
    String path = path(call);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(operation.contract().server() + path + query(call)))
            .timeout(PATIENCE)
            .method(
                operation.method(),
                call.body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
    if (call.body().isPresent()) {
      request.header("Content-Type", call.type());
    }
    operation.schemes().stream()
        .filter(scheme -> call.secrets().containsKey(scheme.name()))
        .forEach(scheme -> identify(request, scheme, call.secrets().get(scheme.name())));
    call.parameters()
        .forEach(
            (name, value) -> {
              if (name.startsWith("header ")) {
                request.header(name.substring(7), value.toString());
              }
            });
    Answer answer = answer(request.build());
    try {
      operation
          .contract()
          .check(
              operation.method(),
              path,
              answer.status(),
              answer.header("Content-Type"),
              answer.body());
    } catch (AssertionError otherwise) {
      complaints.add(
          "%s; asked with %s and %s"
              .formatted(
                  otherwise.getMessage(),
                  call.parameters(),
                  call.body().map(Client::shown).orElse("no body")));
    }
    return answer;
  }

  private static String shown(byte[] body) {
    String text = new String(body, UTF_8);
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }

  private static void identify(
      HttpRequest.Builder request, OpenApiOperation.Scheme scheme, String secret) {
    switch (scheme.in()) {
      case "bearer" -> request.header("Authorization", "Bearer " + secret);
      case "cookie" -> request.header("Cookie", scheme.called() + "=" + secret);
      default -> request.header(scheme.called(), secret);
    }
  }

  private Answer answer(HttpRequest request) {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(), response.headers(), new String(response.body(), UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String path(Call call) {
    String path = call.operation().path();
    for (OpenApiOperation.Parameter parameter : call.operation().parameters()) {
      if (parameter.in().equals("path")) {
        Object value = call.parameters().get(parameter.name());
        if (value == null) {
          throw new IllegalArgumentException(
              "%s needs a value of %s".formatted(call.operation(), parameter.name()));
        }
        path = path.replace("{" + parameter.name() + "}", encoded(value));
      }
    }
    return path;
  }

  private static String query(Call call) {
    StringBuilder query = new StringBuilder();
    for (OpenApiOperation.Parameter parameter : call.operation().parameters()) {
      Object value = call.parameters().get(key(call.operation(), parameter));
      if (parameter.in().equals("query") && value != null) {
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
          query
              .append(query.isEmpty() ? '?' : '&')
              .append(encoded(parameter.name()))
              .append('=')
              .append(encoded(each));
        }
      }
    }
    return query.toString();
  }

  /** One that is called as another one of the path has a question mark before it. */
  static String key(OpenApiOperation operation, OpenApiOperation.Parameter parameter) {
    return parameter.in().equals("query") && operation.path().contains("{" + parameter.name() + "}")
        ? "?" + parameter.name()
        : parameter.name();
  }

  private static String encoded(Object value) {
    return URLEncoder.encode(value.toString(), UTF_8).replace("+", "%20");
  }
}
