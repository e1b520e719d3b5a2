package quizhall.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.http.BasePath;
import quizhall.core.http.SecurityHeaders;
import quizhall.embedded.FreePorts;

/** The template of the web server's configuration, in a real NGINX, before services of straw. */
@Tag("same-on-any-stores")
class NginxIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final BasePath BASE_PATH = new BasePath("/quiz/");

  @TempDir Path home;

  private final HttpServer auth = service("auth");
  private final HttpServer quiz = service("quiz");
  private final HttpServer gameOne = service("game");
  private final HttpServer gameTwo = service("game");
  private final HttpServer gameThree = service("game");
  private final int port = FreePorts.next();
  private final Supervisor supervisor = new Supervisor(Watcher.NOBODY, Duration.ofMillis(20));
  private Nginx nginx;

  @BeforeEach
  void start() throws IOException {
    assumeTrue(Nginx.program().isPresent(), "NGINX is not here");
    Path pages = Files.createDirectories(home.resolve("frontend").resolve("dist"));
    Files.writeString(pages.resolve("index.html"), "<base href=\"/\" />the page");
    Path assets = Files.createDirectories(pages.resolve("assets"));
    Files.writeString(assets.resolve("app-1a2b.js"), "play()");
    pack(assets.resolve("app-1a2b.js.gz"), "play()");
    pack(pages.resolve("index.html.gz"), "as the build knew it");
    Files.createSymbolicLink(
        home.resolve("cluster-config"), Checkout.HOME.resolve("cluster-config"));
    nginx =
        new Nginx(
            NginxConfiguration.write(
                Nginx.program().orElseThrow(),
                home.resolve("nginx"),
                port,
                new NginxConfiguration.Site(BASE_PATH, 3),
                Options.parse("--home", home.toString()),
                new NginxConfiguration.Upstreams(
                    address(auth),
                    address(quiz),
                    List.of(address(gameOne), address(gameTwo), address(gameThree)))));
    supervisor.watch();
    supervisor.start(nginx);
    assertThat(nginx.becomesReady()).isTrue();
  }

  @AfterEach
  void stop() {
    supervisor.close();
    if (nginx != null) {
      nginx.close();
    }
    List.of(auth, quiz, gameOne, gameTwo, gameThree).forEach(server -> server.stop(0));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/auth/me, auth",
    "/api/quiz/quizzes, quiz",
    "/api/session/validate, game",
    "/api/ws, game",
    "/health/ready, game",
    "/quiz/api/auth/me, auth",
    "/quiz/api/ws, game",
    "/, <base href=\"/quiz/\" />the page",
    "/play/ABC234, <base href=\"/quiz/\" />the page",
    "/quiz, <base href=\"/quiz/\" />the page",
    "/quiz/play/ABC234, <base href=\"/quiz/\" />the page",
    "/quiz/assets/app-1a2b.js, play()"
  })
  void each_address_leads_to_its_service(String path, String answer) throws Exception {
    assertThat(get(path).body()).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/quiz/internal/quizzes/1",
        "/api/quiz/%69nternal/quizzes/1",
        "/api/quiz//internal/quizzes/1",
        "/api/quiz/x/../internal/quizzes/1",
        "/quiz/api/quiz/internal/quizzes/1",
        "/api/unknown",
        "/assets/unknown.js"
      })
  void what_is_not_for_people_is_not_found(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_node_that_dies_costs_no_answer() throws Exception {
    gameOne.stop(0);

    for (int i = 0; i < 20; i++) {
      assertThat(get("/api/session/validate").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void one_that_is_killed_is_started_again_though_its_workers_live() throws Exception {
    long killed = nginx.pid();

    ProcessHandle.of(killed).orElseThrow().destroyForcibly();

    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> nginx.pid() != killed && nginx.becomesReady());
    assertThat(get("/api/quiz/quizzes").body()).isEqualTo("quiz");
  }

  @Test
  void what_is_about_rooms_whose_codes_begin_alike_reaches_one_node_from_their_opening_on()
      throws Exception {
    NginxRing ring =
        new NginxRing(
            Stream.of(gameOne, gameTwo, gameThree)
                .map(server -> address(server).getAuthority())
                .toList());
    for (int room = 0; room < 200; room++) {
      String prefix = prefix(room * 5);
      for (String path :
          List.of(
              "/api/session/create?code=%s",
              "/quiz/api/session/create?code=%s",
              "/api/session/validate?code=%s1234",
              "/api/session/join?code=%sZZZZ",
              "/api/session/%sABCD/host",
              "/api/session/%sABCD/answers",
              "/quiz/api/session/%sABCD/results",
              "/api/session/OTHERS/again?code=%s",
              "/api/ws?code=%s0000&token=treasure",
              "/api/ws?token=treasure&code=%sKKKK")) {
        assertThat(servedBy(path.formatted(prefix)))
            .as(path, prefix)
            .endsWith(ring.serverOf(prefix));
      }
    }
  }

  /** An order of all that there are. */
  private static String prefix(int number) {
    String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    return "" + alphabet.charAt(number / 32) + alphabet.charAt(number % 32);
  }

  @Test
  void those_of_a_node_that_is_gone_reach_the_next_on_the_ring() throws Exception {
    NginxRing rest =
        new NginxRing(
            Stream.of(gameOne, gameThree).map(server -> address(server).getAuthority()).toList());
    gameTwo.stop(0);

    for (int room = 0; room < 100; room++) {
      String prefix = prefix(room * 10);
      assertThat(servedBy("/api/ws?code=%s0000".formatted(prefix))).endsWith(rest.serverOf(prefix));
    }
  }

  @Test
  void what_is_about_no_room_reaches_all_nodes() throws Exception {
    for (String path :
        List.of(
            "/api/session/create",
            "/api/session/sessions/0123/export",
            "/api/session/create?code=-")) {
      Set<String> nodes = new HashSet<>();
      for (int i = 0; i < 60; i++) {
        nodes.add(servedBy(path));
      }

      assertThat(nodes).as(path).hasSize(3);
    }
  }

  private String servedBy(String path) throws Exception {
    return get(path).headers().firstValue("Served-By").orElseThrow();
  }

  @Test
  void a_node_that_is_going_down_costs_no_socket() throws Exception {
    gameOne.removeContext("/");
    gameOne.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });

    for (int room = 100; room < 120; room++) {
      assertThat(get("/api/ws?code=ROO%d".formatted(room)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_service_that_is_away_is_a_problem_and_no_error_page() throws Exception {
    auth.stop(0);

    var answer = get("/api/auth/me");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"type\":\"unavailable\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/play/ABC234",
        "/assets/app-1a2b.js",
        "/assets/unknown.js",
        "/api/auth/me",
        "/api/unknown",
        "/health/live",
        "/%zz",
      })
  void browsers_are_told_the_same_as_by_the_services(String path) throws Exception {
    String answer =
        RawRequest.to(
            URI.create("http://127.0.0.1:" + port),
            "GET " + path + " HTTP/1.1\r\nHost: quiz.example");

    assertThat(SecurityHeaders.ALL)
        .allSatisfy(
            (name, value) ->
                assertThat(answer.lines().filter(line -> line.startsWith(name + ": ")))
                    .containsExactly(name + ": " + value));
  }

  @Test
  void a_service_that_is_away_is_told_with_the_same_headers() throws Exception {
    auth.stop(0);

    assertThat(get("/api/auth/me").headers().map()).containsKeys("content-security-policy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"gzip, br|gzip", "gzip;q=0|", "br|"})
  void a_script_is_sent_as_the_build_has_packed_it(String accepted, String coding)
      throws Exception {
    var headers =
        HTTP.send(
                request("/assets/app-1a2b.js").header("Accept-Encoding", accepted).build(),
                BodyHandlers.ofString())
            .headers();

    assertThat(headers.firstValue("Content-Encoding")).isEqualTo(Optional.ofNullable(coding));
    assertThat(headers.firstValue("Vary")).contains("Accept-Encoding");
    assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("immutable");
  }

  @Test
  void each_form_of_a_script_has_a_tag_of_its_own() throws Exception {
    String plain = get("/assets/app-1a2b.js").headers().firstValue("ETag").orElseThrow();
    var packed =
        HTTP.send(
            request("/assets/app-1a2b.js").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofString());

    assertThat(packed.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(plain);
  }

  @Test
  void the_page_comes_whole_each_time_since_its_file_does_not_know_the_base() throws Exception {
    var page = get("/").headers();
    var again =
        HTTP.send(
            request("/").header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT").build(),
            BodyHandlers.ofString());

    assertThat(page.firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.map()).doesNotContainKeys("etag", "last-modified");
    assertThat(again.statusCode()).isEqualTo(200);
  }

  @Test
  void a_file_that_is_uploaded_may_be_larger_than_other_bodies() throws Exception {
    assertThat(post("/api/quiz/media", 3_000_000).statusCode()).isEqualTo(200);
    assertThat(post("/api/quiz/quizzes", 3_000_000).statusCode()).isEqualTo(413);

    var tooLarge = post("/api/quiz/media", 3_200_000);

    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.body()).contains("\"type\":\"too-large\"");
    assertThat(tooLarge.headers().map()).containsKeys("content-security-policy");
  }

  @Test
  void a_file_keeps_its_own_policy() throws Exception {
    var headers = get("/quiz/api/quiz/media/1/1.jpg").headers();

    assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox");
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
  }

  @Test
  void no_token_reaches_a_log() throws Exception {
    URI here = URI.create("http://127.0.0.1:" + port);
    get("/api/ws?token=treasure");
    for (String request : GarbledRequests.with("treasure")) {
      RawRequest.to(here, request);
    }
    gameOne.stop(0);
    gameTwo.stop(0);
    gameThree.stop(0);
    get("/api/ws?token=treasure");
    get("/api/session/validate?token=treasure");

    nginx.close();
    assertThat(home.resolve("nginx").resolve("access.log")).content().contains("\"GET /api/ws\"");
    try (var logs = Files.list(home.resolve("nginx"))) {
      assertThat(logs.filter(file -> file.toString().endsWith(".log")))
          .allSatisfy(log -> assertThat(log).content().doesNotContain("treasure"));
    }
  }

  @Test
  void an_address_that_a_client_claims_to_have_stands_before_the_one_that_nginx_sees()
      throws Exception {
    var answer =
        HTTP.send(
            request("/api/auth/address").header("X-Forwarded-For", "203.0.113.9").build(),
            BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Seen-Address")).contains("203.0.113.9, 127.0.0.1");
  }

  @Test
  void the_page_says_the_base_to_those_who_take_gzip_as_well() throws Exception {
    var page =
        HTTP.send(
            request("/").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofInputStream());

    try (var unpacked = new GZIPInputStream(page.body())) {
      assertThat(new String(unpacked.readAllBytes(), UTF_8)).contains("<base href=\"/quiz/\" />");
    }
  }

  private static void pack(Path file, String text) throws IOException {
    try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(text.getBytes(UTF_8));
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, int bytes) throws Exception {
    return HTTP.send(
        request(path).POST(BodyPublishers.ofByteArray(new byte[bytes])).build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static HttpServer service(String name) {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange
                .getResponseHeaders()
                .add("Seen-Address", exchange.getRequestHeaders().getFirst("X-Forwarded-For"));
            exchange.getResponseHeaders().add("Served-By", server.getAddress().toString());
            exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().add("Content-Security-Policy", "sandbox");
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, name.length());
            exchange.getResponseBody().write(name.getBytes(UTF_8));
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
