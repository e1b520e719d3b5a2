package quizhall.core.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import quizhall.core.json.Json;

/**
 * Calls a service over HTTP; every answer is held against its OpenAPI document. Paths are those of
 * the document. Immutable: {@link #with} gives another client.
 */
public final class ApiClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final URI service;
  private final OpenApiContract contract;
  private final Map<String, String> headers;

  private ApiClient(URI service, OpenApiContract contract, Map<String, String> headers) {
    this.service = service;
    this.contract = contract;
    this.headers = Map.copyOf(headers);
  }

  public ApiClient(URI service, OpenApiContract contract) {
    this(service, contract, Map.of());
  }

  public ApiClient with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new ApiClient(service, contract, more);
  }

  public ApiClient withToken(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Answer get(String path) {
    return send("GET", path, "");
  }

  public Answer delete(String path) {
    return send("DELETE", path, "");
  }

  public Answer post(String path, Object body) {
    return send("POST", path, write(body));
  }

  public Answer post(String path) {
    return send("POST", path, "");
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, write(body));
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, write(body));
  }

  /** Sends a file in a form, as a page does, with other fields. */
  public Answer postFile(String path, byte[] file, Map<String, String> fields) {
    String boundary = "----quizhall-of-a-test";
    StringBuilder others = new StringBuilder();
    fields.forEach(
        (name, value) ->
            others.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, name, value)));
    String before =
        "%s--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"any\"\r\n\r\n"
            .formatted(others, boundary);
    return with("Content-Type", "multipart/form-data; boundary=" + boundary)
        .send(
            "POST",
            path,
            BodyPublishers.concat(
                BodyPublishers.ofString(before),
                BodyPublishers.ofByteArray(file),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary))));
  }

  /** Sends a body as it is; an empty one is none. */
  public Answer send(String method, String path, String body) {
    return body.isEmpty() || headers.containsKey("Content-Type")
        ? send(method, path, BodyPublishers.ofString(body))
        : with("Content-Type", "application/json")
            .send(method, path, BodyPublishers.ofString(body));
  }

  private Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(contract.server() + path))
            .timeout(Duration.ofSeconds(20))
            .method(method, body.contentLength() == 0 ? BodyPublishers.noBody() : body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
      contract.check(
          method,
          path.replaceFirst("\\?.*", ""),
          answer.status(),
          answer.header("Content-Type"),
          answer.body());
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String write(Object body) {
    try {
      return Json.mapper().writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
