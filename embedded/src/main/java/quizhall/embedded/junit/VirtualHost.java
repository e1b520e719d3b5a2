package quizhall.embedded.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/**
 * A virtual host of a RabbitMQ, made and deleted through its management plugin.
 *
 * @param account user and password, with a colon between them
 */
record VirtualHost(URI admin, String account, String name) {

  void create() {
    send("PUT", "/api/vhosts/" + name, BodyPublishers.noBody());
    send(
        "PUT",
        "/api/permissions/%s/%s".formatted(name, account.substring(0, account.indexOf(':'))),
        BodyPublishers.ofString(
            """
            {"configure": ".*", "write": ".*", "read": ".*"}
            """));
  }

  void delete() {
    send("DELETE", "/api/vhosts/" + name, BodyPublishers.noBody());
  }

  private void send(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(admin.resolve(path))
            .header("Content-Type", "application/json")
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(account.getBytes(UTF_8)))
            .method(method, body)
            .build();
    // RabbitMQ ends the connection on an offer of HTTP/2.
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            "%s %s: %d %s".formatted(method, path, response.statusCode(), response.body()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
