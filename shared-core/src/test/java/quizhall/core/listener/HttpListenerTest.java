package quizhall.core.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Behaviors;
import akka.http.javadsl.model.AttributeKeys;
import akka.http.javadsl.model.ContentTypes;
import akka.http.javadsl.model.HttpEntities;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.stream.javadsl.Sink;
import akka.stream.javadsl.Source;
import akka.util.ByteString;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpListenerTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final HttpLimits LIMITS = limits(LONG, LONG, 100);
  private static final HttpLimits HURRIED = limits(LONG, SHORT, 100);

  private static ActorSystem<Void> system;

  private final CompletableFuture<HttpResponse> slowResponse = new CompletableFuture<>();
  private final CompletableFuture<HttpRequest> slowRequest = new CompletableFuture<>();
  private final AtomicInteger portions = new AtomicInteger();
  private HttpListener listener;

  @BeforeAll
  static void startActors() {
    system =
        ActorSystem.create(
            Behaviors.empty(),
            "listening",
            // It would end the tests without a word.
            ConfigFactory.parseString("akka.jvm-exit-on-fatal-error = off")
                .withFallback(ConfigFactory.load()));
  }

  private static HttpLimits limits(Duration idle, Duration head, int unfinishedHeads) {
    return new HttpLimits(2, 100, idle, head, LONG, unfinishedHeads, _ -> false);
  }

  @AfterAll
  static void stopActors() {
    system.terminate();
  }

  @AfterEach
  void stopListener() {
    if (listener != null) {
      listener.unbind().toCompletableFuture().join();
      listener.terminate(Duration.ZERO).toCompletableFuture().join();
    }
  }

  @Test
  void a_connection_is_used_again_and_the_handler_knows_who_asks() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.ask("/who");
      assertThat(client.response()).isEqualTo("127.0.0.1");
      client.ask("/who");
      assertThat(client.response()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_long_response_arrives_whole() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.ask("/long");

      assertThat(client.response()).hasSize(10_000_000);
    }
  }

  @Test
  void what_is_no_http_is_refused() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write("hello out there\r\n\r\n");

      assertThat(client.statusLine()).startsWith("HTTP/1.1 400");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void at_the_end_a_running_request_is_answered_and_idle_connections_are_closed()
      throws IOException {
    bind();
    try (PlainClient busy = new PlainClient(listener.localAddress());
        PlainClient idle = new PlainClient(listener.localAddress())) {
      idle.ask("/who");
      assertThat(idle.response()).isEqualTo("127.0.0.1");
      busy.ask("/slow");
      slowRequest.join();

      listener.unbind().toCompletableFuture().join();
      CompletionStage<?> ended = listener.terminate(PlainClient.PATIENCE);
      assertThat(idle.isAtEnd()).isTrue();
      assertThat(ended.toCompletableFuture()).isNotDone();
      slowResponse.complete(HttpResponse.create().withEntity("at last"));

      assertThat(busy.response()).isEqualTo("at last");
      assertThat(busy.isAtEnd()).isTrue();
      ended.toCompletableFuture().join();
      listener = null;
    }
  }

  @Test
  void at_the_end_an_answer_that_is_read_late_arrives_whole() throws IOException {
    bind();
    try (PlainClient late = PlainClient.withoutRoom(listener.localAddress());
        PlainClient idle = new PlainClient(listener.localAddress())) {
      idle.ask("/who");
      assertThat(idle.response()).isEqualTo("127.0.0.1");
      late.ask("/at-once");
      assertThat(late.statusLine()).startsWith("HTTP/1.1 200");
      late.skipHead();
      assertThat(late.take(1)).isEqualTo("x");

      CompletionStage<?> ended = listener.terminate(PlainClient.PATIENCE);
      listener = null;
      assertThat(idle.isAtEnd()).isTrue();

      assertThat(late.rest()).hasSize(9_999_999);
      late.hangUp();
      ended.toCompletableFuture().join();
    }
  }

  @Test
  void whoever_is_there_after_the_deadline_is_cut_off() throws IOException {
    bind();
    try (PlainClient busy = new PlainClient(listener.localAddress())) {
      busy.ask("/slow");
      slowRequest.join();

      listener.terminate(Duration.ofMillis(200)).toCompletableFuture().join();

      assertThat(busy.isAtEnd()).isTrue();
      listener = null;
    }
  }

  @Test
  void an_unbound_port_takes_nobody() {
    bind();
    listener.unbind().toCompletableFuture().join();

    await()
        .atMost(PlainClient.PATIENCE)
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> new PlainClient(listener.localAddress()).close())
                    .isInstanceOf(ConnectException.class));
  }

  @Test
  void a_port_that_is_taken_is_a_failure() {
    bind();

    assertThatThrownBy(
            () ->
                HttpListener.bind(
                        system,
                        "127.0.0.1",
                        listener.localAddress().getPort(),
                        LIMITS,
                        this::handle)
                    .toCompletableFuture()
                    .join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(BindException.class);
  }

  @Test
  void a_connection_over_the_limit_waits_for_its_turn() throws IOException {
    bind();
    try (PlainClient first = new PlainClient(listener.localAddress());
        PlainClient second = new PlainClient(listener.localAddress())) {
      first.ask("/who");
      assertThat(first.response()).isEqualTo("127.0.0.1");
      second.ask("/who");
      assertThat(second.response()).isEqualTo("127.0.0.1");
      try (PlainClient third = new PlainClient(listener.localAddress())) {
        third.ask("/who");
        first.ask("/who");
        assertThat(first.response()).isEqualTo("127.0.0.1");
        assertThat(listener.connections()).isEqualTo(2);
        second.hangUp();

        assertThat(third.response()).isEqualTo("127.0.0.1");
      }
    }
  }

  @Test
  void a_connection_that_is_idle_for_too_long_is_closed() throws IOException {
    bind(limits(SHORT, LONG, 100));
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void requests_that_come_at_once_are_answered_in_their_order() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write(
          IntStream.range(0, 200)
              .mapToObj(i -> "GET /echo/" + i + " HTTP/1.1\r\nHost: quiz.example\r\n\r\n")
              .collect(Collectors.joining()));

      for (int i = 0; i < 200; i++) {
        assertThat(client.response()).isEqualTo("/echo/" + i);
      }
    }
  }

  @Test
  void a_request_that_comes_byte_by_byte_is_answered() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      for (char each : PlainClient.request("GET /who").toCharArray()) {
        client.write(String.valueOf(each));
      }

      assertThat(client.response()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_body_comes_in_portions_and_whole() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write(
          PlainClient.request("POST /sizes", "Content-Length: 100000") + "x".repeat(100_000));

      List<Integer> sizes =
          Stream.of(client.response().split(" ", -1)).map(Integer::valueOf).toList();
      assertThat(sizes).allMatch(size -> size <= HttpListener.READ_BYTES);
      assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
    }
  }

  @Test
  void a_client_that_closes_its_half_is_answered() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.ask("/long");
      client.closeItsHalf();

      assertThat(client.response()).hasSize(10_000_000);
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_client_that_closes_its_half_may_read_late() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.ask("/long");
      client.closeItsHalf();
      AtomicInteger before = new AtomicInteger(-1);
      await()
          .atMost(PlainClient.PATIENCE)
          .pollInterval(Duration.ofMillis(300))
          .until(() -> before.getAndSet(portions.get()) == portions.get() && portions.get() > 0);

      assertThat(portions).hasValueLessThan(1_000);
      assertThat(client.response()).hasSize(10_000_000);
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_client_that_asks_first_is_told_to_go_on() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write(PlainClient.request("POST /sizes", "Content-Length: 5", "Expect: 100-continue"));
      assertThat(client.statusLine()).startsWith("HTTP/1.1 100");
      client.skipHead();
      client.write("12345");

      assertThat(client.response()).isEqualTo("5");
    }
  }

  @Test
  void after_the_last_request_the_connection_ends() throws IOException {
    bind();
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write(
          PlainClient.request("GET /who", "Connection: close")
              + PlainClient.request("GET /echo/more"));

      assertThat(client.response()).isEqualTo("127.0.0.1");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_head_that_trickles_in_is_cut_off() throws IOException {
    bind(HURRIED);
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write("GET /who HTTP/1.1\r\nHost: quiz.example\r\nX-Trickle: ");
      client.trickleUntilAnswered();

      assertThat(client.statusLine()).startsWith("HTTP/1.1 408");
      assertThat(client.head()).contains("X-Content-Type-Options: nosniff");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_later_head_that_trickles_in_is_cut_off() throws IOException {
    bind(HURRIED);
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.ask("/who");
      assertThat(client.response()).isEqualTo("127.0.0.1");
      client.write("GET /who HTTP/1.1\r\nX-Trickle: ");
      client.trickleUntilAnswered();

      assertThat(client.statusLine()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void a_body_may_take_longer_than_a_head() throws IOException {
    bind(HURRIED);
    try (PlainClient client = new PlainClient(listener.localAddress())) {
      client.write(PlainClient.request("POST /sizes", "Content-Length: 12"));
      client.trickle(12);

      assertThat(client.response()).contains("1");
    }
  }

  @Test
  void of_one_address_the_connection_that_owes_a_head_for_longest_makes_room() throws IOException {
    bind(limits(LONG, LONG, 1));
    try (PlainClient slow = new PlainClient(listener.localAddress())) {
      slow.write("GET /who HTTP/1.1\r\nX-Trickle: ");
      slow.trickle(5);
      try (PlainClient next = new PlainClient(listener.localAddress())) {
        assertThat(slow.isAtEnd()).isTrue();

        next.ask("/who");
        assertThat(next.response()).isEqualTo("127.0.0.1");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/breaks", "/breaks-later"})
  void an_error_ends_the_connection_it_comes_from_and_nothing_else(String path) throws IOException {
    bind();
    try (PlainClient neighbour = new PlainClient(listener.localAddress())) {
      neighbour.ask("/who");
      assertThat(neighbour.response()).isEqualTo("127.0.0.1");
      try (PlainClient client = new PlainClient(listener.localAddress())) {
        client.ask(path);

        assertThat(client.isAtEnd()).isTrue();
      }
      neighbour.ask("/who");
      assertThat(neighbour.response()).isEqualTo("127.0.0.1");
    }
  }

  private void bind() {
    bind(LIMITS);
  }

  private void bind(HttpLimits limits) {
    listener =
        HttpListener.bind(system, "127.0.0.1", 0, limits, this::handle)
            .toCompletableFuture()
            .join();
  }

  private CompletionStage<HttpResponse> handle(HttpRequest request) {
    return switch (request.getUri().path()) {
      case "/who" ->
          CompletableFuture.completedFuture(
              HttpResponse.create()
                  .withEntity(
                      request
                          .getAttribute(AttributeKeys.remoteAddress)
                          .flatMap(address -> address.getAddress())
                          .orElseThrow()
                          .getHostAddress()));
      case "/long" ->
          CompletableFuture.completedFuture(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.create(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          10_000_000,
                          Source.repeat(ByteString.fromString("x".repeat(10_000)))
                              .take(1_000)
                              .map(
                                  portion -> {
                                    portions.incrementAndGet();
                                    return portion;
                                  }))));
      case "/at-once" ->
          CompletableFuture.completedFuture(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.create(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          10_000_000,
                          Source.single(ByteString.fromString("x".repeat(10_000_000))))));
      case "/sizes" ->
          request
              .entity()
              .getDataBytes()
              .map(portion -> String.valueOf(portion.size()))
              .runWith(Sink.seq(), system)
              .thenApply(sizes -> HttpResponse.create().withEntity(String.join(" ", sizes)));
      case "/breaks" -> throw new StackOverflowError("made by the test");
      case "/breaks-later" ->
          CompletableFuture.completedFuture(
              HttpResponse.create()
                  .withEntity(
                      HttpEntities.create(
                          ContentTypes.TEXT_PLAIN_UTF8,
                          10,
                          Source.single(ByteString.fromString("x")).map(_ -> fail()))));
      case String path when path.startsWith("/echo/") ->
          CompletableFuture.completedFuture(HttpResponse.create().withEntity(path));
      default -> {
        slowRequest.complete(request);
        yield slowResponse;
      }
    };
  }

  private static ByteString fail() {
    throw new NoClassDefFoundError("made by the test");
  }
}
