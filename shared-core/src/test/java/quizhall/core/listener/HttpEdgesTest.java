package quizhall.core.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static quizhall.core.listener.PlainClient.request;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import akka.stream.javadsl.Sink;
import akka.stream.javadsl.Source;
import akka.util.ByteString;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.typesafe.config.ConfigFactory;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The corners of HTTP, over a plain socket. */
class HttpEdgesTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final HttpLimits LIMITS = limits(LONG, LONG);

  /** Three requests in a row, of all the kinds that there are. */
  private static final String ROW =
      request("GET /one?a=b", "Accept: */*", "Cookie: a=b")
          + request("POST /body", "Content-Length: 11")
          + "hello there"
          + request("POST /body", "Transfer-Encoding: chunked")
          + "4\r\nbit \r\n6\r\nby bit\r\n0\r\nX-Trailer: t\r\n\r\n"
          + request("HEAD /head")
          + request("GET /last", "Connection: close");

  /** Two pieces and a bit. */
  private static final String LARGE = "0123456789".repeat(7_001);

  private static final String HUGE = "x".repeat(8_000_000);

  private static ActorSystem<Void> system;

  private final CompletableFuture<HttpResponse> late = new CompletableFuture<>();
  private final CompletableFuture<Throwable> brokenOff = new CompletableFuture<>();
  private final CompletableFuture<String> heard = new CompletableFuture<>();
  private final CompletableFuture<Void> gone = new CompletableFuture<>();
  private final AtomicInteger portions = new AtomicInteger();
  private HttpListener listener;

  private static HttpLimits limits(Duration idle, Duration request) {
    return new HttpLimits(100, 100, idle, LONG, request, 100, _ -> false);
  }

  @BeforeAll
  static void startActors() {
    system =
        ActorSystem.create(
            Behaviors.empty(),
            "edges",
            ConfigFactory.parseString("akka.jvm-exit-on-fatal-error = off")
                .withFallback(ConfigFactory.load()));
  }

  @AfterAll
  static void stopActors() {
    system.terminate();
  }

  @AfterEach
  void stopListener() {
    if (listener != null) {
      listener.terminate(Duration.ZERO).toCompletableFuture().join();
    }
  }

  static List<Arguments> refused() {
    String host = "Host: quiz.example\r\n";
    return List.of(
        Arguments.of("hello out there\r\n\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\n\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\n" + host + host + "\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
        Arguments.of("GET http://other.example/ HTTP/1.1\r\n" + host + "\r\n", 400),
        Arguments.of("GET / HTTP/1.1\n" + host + "\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\nHost: quiz.example\n\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\n" + host + "X-A: \u0001\r\n\r\n", 400),
        Arguments.of("GET / HTTP/1.1\r\n" + host + "X A: b\r\n\r\n", 400),
        Arguments.of("GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400),
        Arguments.of(request("POST /body", "Content-Length: 2", "Content-Length: 2") + "ab", 400),
        Arguments.of(request("POST /body", "Content-Length: 2", "Content-Length: 3") + "abc", 400),
        Arguments.of(request("POST /body", "Content-Length: -1"), 400),
        Arguments.of(request("POST /body", "Content-Length: 1x") + "ab", 400),
        Arguments.of(
            request("POST /body", "Content-Length: 5", "Transfer-Encoding: chunked") + "0\r\n\r\n",
            400),
        Arguments.of(
            "POST /body HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        Arguments.of(request("POST /body", "Content-Type: a/b", "Content-Type: c/d"), 400),
        Arguments.of(request("GET /", "Expect: miracles"), 417),
        Arguments.of(request("GET /" + "x".repeat(3000)), 414),
        Arguments.of(request("GET /" + "x".repeat(2060)), 414),
        Arguments.of(request("GET /", "X-Long: " + "x".repeat(20_000)), 431),
        Arguments.of(
            request(
                "GET /",
                IntStream.range(0, 65).mapToObj(i -> "X-" + i + ": x").toArray(String[]::new)),
            431),
        Arguments.of(request("TRACE /", "Content-Length: 1") + "a", 400),
        Arguments.of(request("TRACE /", "Transfer-Encoding: chunked") + "0\r\n\r\n", 400),
        Arguments.of(request("DANCE /"), 501),
        Arguments.of(request("get /"), 501),
        Arguments.of(request("CONNECT quiz.example:80"), 501),
        Arguments.of(request("CONNECT /stream"), 501),
        Arguments.of(request("POST /body", "Transfer-Encoding: gzip, chunked"), 501),
        Arguments.of("GET / HTTP/1.2\r\n" + host + "\r\n", 505),
        Arguments.of("GET / HTTP/3.0\r\n" + host + "\r\n", 505));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_breaks_the_rules_is_refused_and_the_connection_ends(String what, int status)
      throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(what + request("GET /smuggled"));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 " + status);
      assertThat(client.head())
          .contains("Connection: close", "X-Content-Type-Options: nosniff")
          .contains("Content-Type: application/problem+json");
      assertThat(client.rest()).contains("malformed-request").doesNotContain("HTTP/1.1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sec-WebSocket-Key1", "Sec-WebSocket-Key2"})
  void a_request_of_an_old_draft_of_websockets_is_refused(String header) throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /one", header + ": 1"));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 400");
      assertThat(client.head()).contains("Connection: close");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_target_that_looks_like_an_address_is_a_path() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET //evil.example/path"));

      assertThat(client.response()).contains("path=//evil.example/path host=quiz.example");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE /", "OPTIONS *", "GET http://quiz.example/a"})
  void an_odd_request_is_answered(String what) throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request(what, "Connection: close"));

      assertThat(client.statusLine()).matches("HTTP/1.1 (200|400).*");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void an_answer_has_the_date_in_the_form_of_http() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /one"));
      client.statusLine();

      assertThat(client.head())
          .filteredOn(header -> header.startsWith("Date: "))
          .singleElement()
          .satisfies(
              date ->
                  assertThat(
                          ZonedDateTime.parse(
                              date.substring("Date: ".length()),
                              DateTimeFormatter.RFC_1123_DATE_TIME))
                      .isCloseTo(ZonedDateTime.now(ZoneOffset.UTC), within(1, ChronoUnit.MINUTES)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "text/", "/plain", "application/jso\u00EE", "a/b; c"})
  void a_body_of_no_type_that_there_could_be_is_of_none(String type) throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /body", "Content-Type: " + type, "Content-Length: 2") + "ab");

      assertThat(client.response()).isEqualTo("ab");
    }
  }

  @Test
  void empty_lines_before_a_request_are_skipped() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write("\r\n\r\n" + request("GET /one"));

      assertThat(client.response()).contains("/one");
    }
  }

  @Test
  void headers_arrive_as_they_were_sent() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(
          request(
              "GET /headers",
              "Authorization: Bearer a.b-c",
              "X-Own: Some Thing",
              "x-own: again",
              "Cookie: a=b; c=d"));

      assertThat(client.response())
          .contains("Authorization: Bearer a.b-c\n")
          .contains("X-Own: Some Thing\n")
          .contains("x-own: again\n")
          .contains("Cookie: a=b; c=d\n");
    }
  }

  @Test
  void a_head_alone_has_the_length_of_the_whole_and_the_next_request_is_answered()
      throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("HEAD /length") + request("HEAD /stream") + request("GET /one"));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Content-Length: 12");
      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Transfer-Encoding: chunked");
      assertThat(client.response()).contains("/one");
    }
  }

  @Test
  void of_a_client_that_knows_no_chunks_the_end_of_the_connection_ends_the_body()
      throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write("GET /stream HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");

      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head())
          .contains("Connection: close")
          .noneMatch(header -> header.startsWith("Transfer-Encoding"));
      assertThat(client.rest()).isEqualTo("a portion, a portion, a portion, ");
    }
  }

  @Test
  void an_old_client_may_keep_its_connection_if_it_asks_to() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write("GET /length HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Connection: keep-alive");
      assertThat(client.take(12)).isEqualTo("twelve bytes");
      client.write("GET /length HTTP/1.0\r\nHost: a\r\n\r\n");

      assertThat(client.response()).isEqualTo("twelve bytes");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_stream_is_sent_in_chunks() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /stream") + request("GET /one", "Connection: close"));

      assertThat(client.rest())
          .contains("Transfer-Encoding: chunked")
          .contains("\r\n\r\nb\r\na portion, \r\nb\r\na portion, \r\nb\r\na portion, \r\n0\r\n\r\n")
          .contains("path=/one");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/too-short", "/too-long", "/breaks-off", "/cannot-be-read"})
  void a_body_that_does_not_become_what_was_announced_ends_the_connection_and_is_told(String path)
      throws IOException {
    bind(LIMITS);
    ListAppender<ILoggingEvent> told = new ListAppender<>();
    Logger log = (Logger) LoggerFactory.getLogger(HttpConnection.class);
    told.start();
    log.addAppender(told);
    try (PlainClient client = connect()) {
      client.write(request("GET " + path) + request("GET /one"));

      assertThat(client.rest()).contains("HTTP/1.1 200").doesNotContain("path=/one");
      assertThat(told.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
    } finally {
      log.detachAppender(told);
    }
  }

  @Test
  void a_line_break_in_a_header_never_leaves() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /broken-header"));

      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void a_stream_waits_for_a_peer_that_does_not_read() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /endless"));
      AtomicInteger before = new AtomicInteger(-1);
      await()
          .atMost(PlainClient.PATIENCE)
          .pollInterval(Duration.ofMillis(300))
          .until(() -> before.getAndSet(portions.get()) == portions.get() && portions.get() > 0);

      // What the kernel takes for both sides, and no more.
      assertThat(portions.get() * 100_000L).isLessThan(64L << 20);
    }
  }

  @Test
  void a_peer_that_reads_nothing_of_its_answer_is_cut_off() throws IOException {
    bind(limits(SHORT, LONG));
    try (PlainClient client = connect()) {
      client.write(request("GET /endless"));

      await().atMost(PlainClient.PATIENCE).until(() -> listener.connections() == 0);
    }
  }

  @Test
  void a_route_that_takes_too_long_is_answered_for_and_its_late_answer_dropped()
      throws IOException {
    bind(limits(LONG, SHORT));
    try (PlainClient client = connect()) {
      client.write(request("GET /late"));
      assertThat(client.statusLine()).startsWith("HTTP/1.1 503");
      assertThat(client.head()).contains("Retry-After: 2");
      late.complete(HttpResponse.create().withEntity("too late"));
      client.write(request("GET /one", "Connection: close"));

      assertThat(client.rest()).contains("path=/one").doesNotContain("too late");
    }
  }

  @Test
  void what_is_left_of_a_short_body_is_read_away() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /deaf", "Content-Length: 50000"));
      assertThat(client.response()).isEqualTo("I do not listen");
      client.write("x".repeat(50_000) + request("GET /one"));

      assertThat(client.response()).contains("/one");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void what_was_read_away_before_the_answer_does_not_end_what_it_promises() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /refused", "Content-Length: 70000") + "x".repeat(66_000));
      client.awaitTaken();
      late.complete(HttpResponse.create().withEntity("not that"));
      assertThat(client.response()).isEqualTo("not that");
      client.write("x".repeat(4_000) + request("GET /one"));

      assertThat(client.response()).contains("/one");
    }
  }

  @Test
  void a_large_body_is_given_away_piece_by_piece() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /large") + request("HEAD /large") + request("GET /one"));

      assertThat(client.response()).isEqualTo(LARGE);
      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Content-Length: " + LARGE.length());
      assertThat(client.response()).contains("/one");
    }
  }

  @Test
  void of_a_large_body_little_is_copied_for_peers_that_do_not_read() throws IOException {
    bind(LIMITS);
    long before = outsideOfTheHeap();
    List<PlainClient> peers = new ArrayList<>();
    try {
      for (int i = 0; i < 10; i++) {
        PlainClient peer = PlainClient.withoutRoom(listener.localAddress());
        peers.add(peer);
        peer.write(request("GET /huge"));
        assertThat(peer.statusLine()).startsWith("HTTP/1.1 200");
      }

      assertThat(outsideOfTheHeap() - before).isLessThan(peers.size() * (HUGE.length() / 2L));
    } finally {
      for (PlainClient peer : peers) {
        peer.close();
      }
    }
  }

  private static long outsideOfTheHeap() {
    return ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric().usedDirectMemory();
  }

  @Test
  void a_long_body_that_nobody_wants_costs_the_connection_but_not_the_answer() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /deaf", "Content-Length: 5000000") + "x".repeat(3_000_000));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Connection: close");
      assertThat(client.rest()).isEqualTo("I do not listen");
    }
  }

  @Test
  void a_body_without_a_length_that_never_ends_costs_the_connection() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /deaf", "Transfer-Encoding: chunked"));
      assertThat(client.response()).isEqualTo("I do not listen");
      client.write(("1000\r\n" + "x".repeat(4096) + "\r\n").repeat(30));

      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void a_client_that_waits_to_be_told_is_answered_without() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /deaf", "Content-Length: 10", "Expect: 100-continue"));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Connection: close");
      assertThat(client.rest()).isEqualTo("I do not listen");
    }
  }

  @Test
  void a_client_whose_body_is_too_long_is_not_told_to_send_it() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /body", "Content-Length: 9000000", "Expect: 100-continue"));

      assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
      assertThat(client.head()).contains("Connection: close");
      assertThat(client.rest()).isEqualTo("broken");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 10\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\n4\r\nha"})
  void a_body_that_breaks_off_with_its_clients_half_is_answered(String body) throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write("POST /body HTTP/1.1\r\nHost: a\r\n" + body);
      client.closeItsHalf();

      assertThat(client.rest()).startsWith("HTTP/1.1 200").endsWith("broken");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zz\r\nhalf", "4\r\nhalfNO\r\n", "-1\r\n", "4;\u0001\r\nhalf\r\n0\r\n\r\n"})
  void a_body_of_bad_chunks_is_broken(String body) throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(
          request("POST /body", "Transfer-Encoding: chunked") + body + request("GET /smuggled"));

      assertThat(client.rest())
          .startsWith("HTTP/1.1 200")
          .endsWith("broken")
          .doesNotContain("smuggled");
    }
  }

  @Test
  void a_body_whose_connection_closes_is_broken_off() throws Exception {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /body", "Content-Length: 10") + "half");
      await().atMost(PlainClient.PATIENCE).until(() -> portions.get() > 0);
    }

    assertThat(brokenOff.get(20, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
  }

  @Test
  void a_body_is_read_no_faster_than_it_is_used() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("POST /body", "Content-Length: 3000000") + "x".repeat(3_000_000));

      assertThat(client.response()).isEqualTo("3000000");
    }
  }

  @Test
  void wherever_requests_are_cut_they_are_the_same() throws IOException {
    bind(LIMITS);
    String whole = answersTo(ROW);
    assertThat(whole)
        .contains("path=/one", "\r\n\r\nhello there", "\r\n\r\nbit by bit", "path=/last");

    for (int cut = 1; cut < ROW.length(); cut++) {
      assertThat(answersTo(ROW.substring(0, cut), ROW.substring(cut))).isEqualTo(whole);
    }
  }

  @Test
  void into_however_many_pieces_requests_are_cut_they_are_the_same() throws IOException {
    bind(LIMITS);
    String whole = answersTo(ROW);
    Random random = new Random(1);

    for (int times = 0; times < 50; times++) {
      int[] cuts = random.ints(20, 0, ROW.length() + 1).sorted().toArray();
      String[] pieces =
          IntStream.rangeClosed(0, cuts.length)
              .mapToObj(
                  i ->
                      ROW.substring(
                          i == 0 ? 0 : cuts[i - 1], i == cuts.length ? ROW.length() : cuts[i]))
              .toArray(String[]::new);
      assertThat(answersTo(pieces)).as(String.join("|", pieces)).isEqualTo(whole);
    }
  }

  @Test
  void a_thousand_requests_at_once_come_back_in_their_order() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.writeMeanwhile(
          IntStream.range(0, 1000)
              .mapToObj(i -> request("GET /" + (i % 3 == 0 ? "stream" : "n") + "?" + i))
              .collect(Collectors.joining()));
      for (int i = 0; i < 1000; i++) {
        if (i % 3 == 0) {
          assertThat(client.statusLine()).startsWith("HTTP/1.1 200");
          client.skipHead();
          assertThat(client.take("b\r\na portion, \r\n".length() * 3 + "0\r\n\r\n".length()))
              .endsWith("0\r\n\r\n");
        } else {
          assertThat(client.response()).contains("query=" + i);
        }
      }
    }
  }

  @Test
  void a_socket_gets_what_came_with_its_request() throws Exception {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(request("GET /one") + upgrade("/socket") + "first words");
      assertThat(client.response()).contains("/one");

      assertThat(client.statusLine()).isEqualTo("HTTP/1.1 101 Switching Protocols");
      assertThat(client.head())
          .contains("Upgrade: websocket", "Connection: Upgrade")
          // The example of RFC 6455.
          .contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
      assertThat(heard.get(20, TimeUnit.SECONDS)).isEqualTo("first words");
      assertThat(client.take("first words".length())).isEqualTo("first words");
      client.write("and more");
      assertThat(client.take("and more".length())).isEqualTo("and more");
      client.closeItsHalf();
      assertThat(client.isAtEnd()).isTrue();
      gone.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_socket_that_is_refused_ends_its_connection() throws IOException {
    bind(LIMITS);
    try (PlainClient client = connect()) {
      client.write(upgrade("/one") + request("GET /smuggled"));

      assertThat(client.rest())
          .startsWith("HTTP/1.1 200")
          .contains("Connection: close")
          .doesNotContain("smuggled");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==|Sec-WebSocket-Key: c2hvcnQ=",
        "Sec-WebSocket-Version: 13|Sec-WebSocket-Version: 8",
        "Connection: keep-alive, Upgrade|Connection: keep-alive",
        "Upgrade: websocket|Upgrade: other"
      })
  void what_asks_wrongly_for_a_socket_asks_for_none(String change) throws IOException {
    bind(LIMITS);
    String[] fromTo = change.split("\\|", -1);
    try (PlainClient client = connect()) {
      client.write(upgrade("/socket").replace(fromTo[0], fromTo[1]));

      assertThat(client.response()).isEqualTo("no socket");
    }
  }

  private static String upgrade(String path) {
    return request(
        "GET " + path,
        "Connection: keep-alive, Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
  }

  private String answersTo(String... pieces) throws IOException {
    try (PlainClient client = connect()) {
      for (String piece : pieces) {
        client.write(piece);
      }
      return client.rest().replaceAll("Date: [^\r]*", "Date: now");
    }
  }

  private PlainClient connect() throws IOException {
    return new PlainClient(listener.localAddress());
  }

  private void bind(HttpLimits limits) {
    listener =
        HttpListener.bind(system, "127.0.0.1", 0, limits, this::handle, transport())
            .toCompletableFuture()
            .join();
  }

  Transport transport() {
    return Transport.best();
  }

  private CompletionStage<HttpResponse> handle(HttpRequest request) {
    return switch (request.getUri().path()) {
      case "/late" -> late;
      case "/socket" ->
          answer(
              WebSocketAccept.isAskedFor(request)
                  ? WebSocketAccept.response(pipeline -> pipeline.addLast(new Echo()))
                  : HttpResponse.create().withEntity("no socket"));
      case "/deaf" -> answer(HttpResponse.create().withEntity("I do not listen"));
      case "/refused" -> {
        var _ = request.entity().getDataBytes().runWith(Sink.cancelled(), system);
        yield late;
      }
      case "/large" -> answer(HttpResponse.create().withEntity(LARGE));
      case "/huge" -> answer(HttpResponse.create().withEntity(HUGE));
      case "/length" -> answer(HttpResponse.create().withEntity("twelve bytes"));
      case "/stream" ->
          answer(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.createChunked(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          Source.repeat(ByteString.fromString("a portion, ")).take(3))));
      case "/endless" ->
          answer(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.createChunked(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          Source.repeat(ByteString.fromString("x".repeat(100_000)))
                              .map(
                                  portion -> {
                                    portions.incrementAndGet();
                                    return portion;
                                  }))));
      case "/too-short" -> answer(announced(10, Source.single(ByteString.fromString("x"))));
      case "/too-long" -> answer(announced(1, Source.single(ByteString.fromString("xyz"))));
      case "/breaks-off" ->
          answer(announced(10, Source.failed(new IllegalStateException("made by the test"))));
      case "/cannot-be-read" ->
          answer(announced(10, Source.failed(new IOException("made by the test"))));
      case "/broken-header" ->
          answer(
              HttpResponse.create()
                  .addHeader(RawHeader.create("X-Broken", "a\r\nHTTP/1.1 200 OK"))
                  .withEntity("x"));
      case "/body" -> body(request);
      case "/headers" ->
          answer(
              HttpResponse.create()
                  .withEntity(
                      StreamSupport.stream(request.getHeaders().spliterator(), false)
                          .map((HttpHeader header) -> header.name() + ": " + header.value() + "\n")
                          .collect(Collectors.joining())));
      default ->
          answer(
              HttpResponse.create()
                  .withEntity(
                      "path=%s host=%s query=%s"
                          .formatted(
                              request.getUri().path(),
                              request.getUri().host().address(),
                              request.getUri().rawQueryString().orElse(""))));
    };
  }

  private CompletionStage<HttpResponse> body(HttpRequest request) {
    return request
        .entity()
        .getDataBytes()
        .map(
            portion -> {
              portions.incrementAndGet();
              return portion;
            })
        .runFold(ByteString.emptyByteString(), ByteString::concat, system)
        .whenComplete((_, failure) -> brokenOff.complete(failure))
        .handle(
            (bytes, failure) -> {
              String said =
                  failure != null
                      ? "broken"
                      : bytes.size() > 100
                          ? Integer.toString(bytes.size())
                          : bytes.decodeString(ISO_8859_1);
              return HttpResponse.create().withEntity(said);
            });
  }

  private static HttpResponse announced(long length, Source<ByteString, ?> bytes) {
    return HttpResponse.create()
        .withEntity(HttpEntities.create(ContentTypes.TEXT_PLAIN_UTF8, length, bytes));
  }

  private static CompletionStage<HttpResponse> answer(HttpResponse response) {
    return CompletableFuture.completedFuture(response);
  }

  private final class Echo extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
      heard.complete(((ByteBuf) read).toString(ISO_8859_1));
      var _ = context.writeAndFlush(read);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      gone.complete(null);
    }
  }
}
