package quizhall.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.Settings;
import quizhall.core.json.Json;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Refusal;
import quizhall.core.problem.Unavailable;
import quizhall.core.service.HttpServer;
import quizhall.core.service.Service;
import quizhall.core.service.ServiceConfig;

class HttpApiTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicBoolean HEALTHY = new AtomicBoolean(true);
  private static ActorSystem<Void> system;
  private static URI server;

  record Greeting(String name, int times) {}

  @BeforeAll
  static void serve() {
    Config config =
        ConfigFactory.parseMap(
                Map.of(
                    "quizhall.http.interface",
                    "127.0.0.1",
                    "quizhall.http.port",
                    0,
                    "quizhall.http.cors-origins",
                    "https://quiz.example",
                    "quizhall.http.trusted-proxies",
                    "127.0.0.1, 10.0.0.0/8",
                    "quizhall.http.base-path",
                    "/quiz/",
                    "akka.jvm-exit-on-fatal-error", // it would end the tests without a word
                    false))
            .withFallback(ServiceConfig.load("test"));
    system = ActorSystem.create(Behaviors.empty(), "quizhall", config);
    var binding =
        HttpServer.start(system, Settings.of(config), List.of(new Greeter()))
            .toCompletableFuture()
            .join();
    server = URI.create("http://127.0.0.1:" + binding.localAddress().getPort());
  }

  @AfterAll
  static void stop() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
  }

  @Test
  void a_body_is_read_and_answered_as_json() throws Exception {
    var response = post("/greet", "{\"name\":\"Ann\",\"times\":2}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).isEqualTo("{\"name\":\"Ann\",\"times\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":            | malformed-request |
          {"name":"a","times":1}{} | malformed-request |
          {"name":"a"}        | malformed-request | times
          []                  | malformed-request |
          null                | malformed-request |
          {"name":1,"times":1}| malformed-request | name
          {"name":"a","times":"many"} | malformed-request | times
          {"name":"a","times":1e99999999999} | malformed-request | times
          """)
  void a_malformed_body_is_a_problem_that_names_the_field(String body, String type, String field)
      throws Exception {
    var response = post("/greet", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(problem(response).path("type").asText()).isEqualTo(type);
    assertThat(problem(response).at("/errors/0/field").asText())
        .isEqualTo(field == null ? "" : field);
    assertThat(response.body()).doesNotContain("quizhall.core", "jackson");
  }

  @Test
  void a_body_over_the_limit_is_too_large_whether_its_length_is_known_or_not() throws Exception {
    byte[] large = new byte[(int) HttpApi.MAX_BODY_BYTES + 1];

    var known = send("POST", "/greet", BodyPublishers.ofByteArray(large));
    var chunked =
        send("POST", "/greet", BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large)));

    assertThat(List.of(known.statusCode(), chunked.statusCode())).containsOnly(413);
    assertThat(problem(chunked).path("type").asText()).isEqualTo("too-large");
  }

  @Test
  void another_content_type_is_refused() throws Exception {
    var request =
        HttpRequest.newBuilder(server.resolve("/greet"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{}"));

    assertThat(send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404, not-found",
    "DELETE, /greet, 405, method-not-allowed",
    "GET, /refused, 409, taken",
    "GET, /away, 503, unavailable",
    "GET, /broken, 500, internal-error",
    "GET, /broken-later, 500, internal-error",
    "GET, /overflow, 500, internal-error",
    "GET, /overflow-meanwhile, 500, internal-error",
    "GET, /overflow-afterwards, 500, internal-error",
    "GET, /number?n=x, 400, malformed-request",
    "GET, /number, 400, malformed-request",
  })
  void whatever_goes_wrong_is_a_problem(String method, String path, int status, String type)
      throws Exception {
    var response = send(method, path, BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(problem(response).path("type").asText()).isEqualTo(type);
    assertThat(problem(response).path("status").asInt()).isEqualTo(status);
    assertThat(problem(response).path("title").asText()).isNotBlank();
    assertThat(response.body()).doesNotContain("secret");
  }

  @Test
  void a_problem_says_when_to_try_again_in_the_header() throws Exception {
    var response = send("GET", "/away", BodyPublishers.noBody());

    assertThat(response.headers().firstValue("Retry-After")).contains("2");
    assertThat(problem(response).get("retryAfterSeconds").asInt()).isEqualTo(2);
    assertThat(problem(response).has("retryAfter")).isFalse();
  }

  @Test
  void pages_of_a_known_origin_may_call_and_read_even_a_problem() throws Exception {
    var preflight =
        send(
            HttpRequest.newBuilder(server.resolve("/greet"))
                .header("Origin", "https://quiz.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    var missing =
        send(
            HttpRequest.newBuilder(server.resolve("/nowhere"))
                .header("Origin", "https://quiz.example"));
    var stranger =
        send(
            HttpRequest.newBuilder(server.resolve("/nowhere"))
                .header("Origin", "https://evil.example"));

    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(missing.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://quiz.example");
    assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void behind_proxies_the_client_is_the_last_address_that_is_not_one_of_them() throws Exception {
    var response =
        send(
            HttpRequest.newBuilder(server.resolve("/client"))
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-For", "192.0.2.7, 10.1.2.3")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "quiz.example"));

    assertThat(response.body())
        .isEqualTo("{\"address\":\"192.0.2.7\",\"https\":true,\"host\":\"quiz.example\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/number?n=7", "/quiz/number?n=7"})
  void with_and_without_the_base_path_the_same_is_served(String path) throws Exception {
    var response = send("GET", path, BodyPublishers.noBody());

    assertThat(response.body()).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quizzes", "/quiz/quiz/number?n=7"})
  void what_only_begins_like_the_base_path_is_not_below_it(String path) throws Exception {
    assertThat(send("GET", path, BodyPublishers.noBody()).statusCode()).isEqualTo(404);
  }

  @Test
  void who_may_get_may_ask_for_the_headers_alone() throws Exception {
    var response = send("HEAD", "/number?n=7", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/number?n=7", "/nowhere", "/broken", "/greet"})
  void browsers_are_told_what_they_may_do_with_every_answer(String path) throws Exception {
    var headers = send("GET", path, BodyPublishers.noBody()).headers();

    assertThat(SecurityHeaders.ALL)
        .containsKeys(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy")
        .allSatisfy((name, value) -> assertThat(headers.allValues(name)).containsExactly(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/number?n=%zz", "/number?%", "/{}"})
  void what_is_no_request_is_a_problem_too(String target) throws Exception {
    assertThat(sendAsItIs("GET " + target + " HTTP/1.1\r\nHost: quiz.example"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "\"type\":\"malformed-request\"")
        .contains("X-Content-Type-Options: nosniff");
  }

  @Test
  void readiness_shows_each_part_and_fails_with_any() throws Exception {
    var ready = send("GET", "/health/ready", BodyPublishers.noBody());
    HEALTHY.set(false);
    var unready = send("GET", "/health/ready", BodyPublishers.noBody());
    var live = send("GET", "/health/live", BodyPublishers.noBody());
    HEALTHY.set(true);

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("{\"status\":\"up\",\"parts\":{\"greeter.mood\":\"up\"}}");
    assertThat(unready.statusCode()).isEqualTo(503);
    assertThat(live.statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send("POST", path, BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
  }

  private static String sendAsItIs(String head) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode problem(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    return Json.tree(response.body());
  }

  private static final class Greeter implements Service {
    @Override
    public String name() {
      return "greeter";
    }

    @Override
    public Route routes() {
      return Directives.concat(
          Directives.path(
              "greet",
              () ->
                  Directives.post(
                      () ->
                          HttpApi.body(
                              Greeting.class,
                              greeting -> HttpApi.complete(HttpApi.json(200, greeting))))),
          get("refused", () -> fail(new Refusal(Problem.of(409, "taken", "Taken")))),
          get("away", () -> later(new Unavailable("secret", new IOException("secret")))),
          get("broken", () -> fail(new IllegalStateException("secret"))),
          get("broken-later", () -> later(new IllegalStateException("secret"))),
          get("overflow", Greeter::overflow),
          get("overflow-meanwhile", () -> HttpApi.blocking(Greeter::overflowMeanwhile)),
          get("overflow-afterwards", () -> Directives.onSuccess(soon(), _ -> overflow())),
          get(
              "number",
              () ->
                  Directives.parameter(
                      StringUnmarshallers.INTEGER,
                      "n",
                      n -> HttpApi.complete(HttpApi.json(200, n)))),
          get(
              "client",
              () -> Client.extract(client -> HttpApi.complete(HttpApi.json(200, client)))));
    }

    private static Route get(String path, Supplier<Route> inner) {
      return Directives.path(path, () -> Directives.get(inner));
    }

    private static Route fail(RuntimeException failure) {
      throw failure;
    }

    private static CompletionStage<Integer> soon() {
      return CompletableFuture.supplyAsync(() -> 1);
    }

    private static Route overflow() {
      throw new StackOverflowError("secret");
    }

    private static akka.http.javadsl.model.HttpResponse overflowMeanwhile() {
      throw new StackOverflowError("secret");
    }

    private static Route later(RuntimeException failure) {
      return HttpApi.complete(
          CompletableFuture.supplyAsync(
              () -> {
                throw failure;
              }));
    }

    @Override
    public List<HealthCheck> health() {
      return List.of(
          new HealthCheck("greeter.mood", () -> CompletableFuture.completedFuture(HEALTHY.get())));
    }

    @Override
    public void start() {}

    @Override
    public void close() {}
  }
}
