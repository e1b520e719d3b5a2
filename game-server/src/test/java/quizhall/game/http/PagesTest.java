package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.http.javadsl.Http;
import akka.http.javadsl.ServerBinding;
import com.typesafe.config.ConfigFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;
import quizhall.core.http.BasePath;

class PagesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ActorTestKit kit = ActorTestKit.create();
  private ServerBinding server;
  private ServerBinding serverBelow;

  @BeforeEach
  void serve(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "not a page");
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(pages.resolve("assets"));
    Files.writeString(pages.resolve("index.html"), "<base href=\"/\" /><h1>Quizhall</h1>");
    Files.writeString(pages.resolve("assets/app-1a2b.js"), "play()");
    Files.writeString(pages.resolve("assets/app-1a2b.js.gz"), "zipped");
    Files.writeString(pages.resolve("assets/app-1a2b.js.br"), "squeezed");
    server = served(pages, "/");
    serverBelow = served(pages, "/quiz/");
  }

  private ServerBinding served(Path pages, String basePath) {
    return Http.get(kit.system())
        .newServerAt("127.0.0.1", 0)
        .bind(Pages.of(settings(pages), new BasePath(basePath)).orElseThrow().route())
        .toCompletableFuture()
        .join();
  }

  @AfterEach
  void stop() {
    kit.shutdownTestKit();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/join", "/host/ABC123", "/join/"})
  void places_within_the_single_page_are_the_page(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.body()).isEqualTo("<base href=\"/\" /><h1>Quizhall</h1>");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void a_file_whose_name_changes_with_it_is_kept_forever() throws Exception {
    HttpResponse<String> script = get("/assets/app-1a2b.js");

    assertThat(script.body()).isEqualTo("play()");
    assertThat(script.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
  }

  @Test
  void below_a_path_of_the_host_the_page_says_so() throws Exception {
    assertThat(send(serverBelow, "/join/ABC123").body())
        .isEqualTo("<base href=\"/quiz/\" /><h1>Quizhall</h1>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip, deflate, br, zstd   | br       | squeezed
          gzip                      | gzip     | zipped
          br;q=0.5, gzip;q=0.8      | gzip     | zipped
          br;q=0, gzip;q=0          |          | play()
          *                         | br       | squeezed
          br;q=0, *;q=0.1           | gzip     | zipped
          identity, gzip;q=0.5      |          | play()
          GZIP ; Q=1.0              | gzip     | zipped
          deflate                   |          | play()
          gzip;q=high, zstd         |          | play()
          """)
  void a_file_is_sent_in_the_form_that_is_wanted_most(String wanted, String coding, String body)
      throws Exception {
    HttpResponse<String> script = get("/assets/app-1a2b.js", "Accept-Encoding", wanted);

    assertThat(script.body()).isEqualTo(body);
    assertThat(script.headers().firstValue("Content-Encoding"))
        .isEqualTo(Optional.ofNullable(coding));
    assertThat(script.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(script.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
  }

  @Test
  void each_form_of_a_file_has_a_tag_of_its_own() throws Exception {
    Set<String> tags = new HashSet<>();
    for (String coding : List.of("br", "gzip", "identity")) {
      tags.add(etag(get("/assets/app-1a2b.js", "Accept-Encoding", coding)));
    }

    assertThat(tags).hasSize(3).allMatch(tag -> tag.startsWith("\""));
  }

  @Test
  void what_the_browser_has_is_not_sent_again() throws Exception {
    String tag = etag(get("/assets/app-1a2b.js", "Accept-Encoding", "br"));

    HttpResponse<String> again =
        get("/assets/app-1a2b.js", "Accept-Encoding", "br", "If-None-Match", "\"x\", W/" + tag);
    HttpResponse<String> packedOtherwise =
        get("/assets/app-1a2b.js", "Accept-Encoding", "gzip", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(etag(again)).isEqualTo(tag);
    assertThat(again.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(again.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    assertThat(packedOtherwise.body()).isEqualTo("zipped");
  }

  @Test
  void who_asks_for_a_part_gets_the_whole() throws Exception {
    HttpResponse<String> script = get("/assets/app-1a2b.js", "Range", "bytes=0-1");

    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.body()).isEqualTo("play()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/gone.js",
        "/favicon.ico",
        "/api/nothing",
        "/health/nothing",
        "/assets/app-1a2b.js.br"
      })
  void what_is_missing_is_not_the_page(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "//../secret.txt",
      })
  void no_address_leads_out_of_the_folder(String path) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), server.localAddress().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: quiz.example\r\nConnection: close\r\n\r\n"
                  .formatted(path)
                  .getBytes(StandardCharsets.US_ASCII));
      String response =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .lines()
              .collect(Collectors.joining("\n"));

      assertThat(response).startsWith("HTTP/1.1 ").doesNotContain("not a page");
    }
  }

  @Test
  void a_folder_without_pages_ends_the_start(@TempDir Path empty) {
    assertThatThrownBy(() -> Pages.of(settings(empty), new BasePath("/")))
        .isInstanceOf(BadConfiguration.class)
        .hasMessageContaining("index.html");
  }

  private static String etag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(server, path, headers);
  }

  private static HttpResponse<String> send(ServerBinding server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + server.localAddress().getPort() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Settings settings(Path pages) {
    return Settings.of(ConfigFactory.parseMap(Map.of("quizhall.game.pages", pages.toString())));
  }
}
