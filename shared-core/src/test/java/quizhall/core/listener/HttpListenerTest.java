package quizhall.core.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpLimits LIMITS = new HttpLimits(Duration.ofSeconds(30), 100, _ -> false);
  private static final HttpLimits HURRIED = new HttpLimits(Duration.ofMillis(300), 100, _ -> false);

  private static ActorSystem<Void> system;

  private final CompletableFuture<HttpResponse> slowResponse = new CompletableFuture<>();
  private final CompletableFuture<HttpRequest> slowRequest = new CompletableFuture<>();
  private HttpListener listener;

  @BeforeAll
  static void startActors() {
    system = actors("20 s");
  }

  private static ActorSystem<Void> actors(String idleTimeout) {
    return ActorSystem.create(
        Behaviors.empty(),
        "listening",
        ConfigFactory.parseString(
                """
                akka.jvm-exit-on-fatal-error = off # it would end the tests without a word
                akka.http.server {
                  max-connections = 2
                  idle-timeout = %s
                  remote-address-attribute = on
                }
                """
                    .formatted(idleTimeout))
            .withFallback(ConfigFactory.load()));
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
    try (Client client = new Client(listener.localAddress())) {
      client.ask("/who");
      assertThat(client.response()).isEqualTo("127.0.0.1");
      client.ask("/who");
      assertThat(client.response()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_long_response_arrives_whole() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.ask("/long");

      assertThat(client.response()).hasSize(10_000_000);
    }
  }

  @Test
  void what_is_no_http_is_refused() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.write("hello out there\r\n\r\n");

      assertThat(client.statusLine()).startsWith("HTTP/1.1 501");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void at_the_end_a_running_request_is_answered_and_idle_connections_are_closed()
      throws IOException {
    bind();
    try (Client busy = new Client(listener.localAddress());
        Client idle = new Client(listener.localAddress())) {
      idle.ask("/who");
      assertThat(idle.response()).isEqualTo("127.0.0.1");
      busy.ask("/slow");
      slowRequest.join();

      listener.unbind().toCompletableFuture().join();
      CompletionStage<?> ended = listener.terminate(PATIENCE);
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
  void whoever_is_there_after_the_deadline_is_cut_off() throws IOException {
    bind();
    try (Client busy = new Client(listener.localAddress())) {
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
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThatThrownBy(() -> new Client(listener.localAddress()).close())
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
    try (Client first = new Client(listener.localAddress());
        Client third = new Client(listener.localAddress())) {
      first.ask("/slow");
      try (Client second = new Client(listener.localAddress())) {
        second.ask("/who");
        assertThat(second.response()).isEqualTo("127.0.0.1");
      }
      third.ask("/who");
      assertThat(third.response()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_connection_that_is_idle_for_too_long_is_closed() throws IOException {
    ActorSystem<Void> impatient = actors("300 ms");
    bind(impatient, LIMITS);
    try (Client client = new Client(listener.localAddress())) {
      assertThat(client.isAtEnd()).isTrue();
    } finally {
      stopListener();
      listener = null;
      impatient.terminate();
    }
  }

  @Test
  void requests_that_come_at_once_are_answered_in_their_order() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
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
    try (Client client = new Client(listener.localAddress())) {
      for (char each : request("GET /who").toCharArray()) {
        client.write(String.valueOf(each));
      }

      assertThat(client.response()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void a_body_comes_in_portions_and_whole() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.write(request("POST /sizes", "Content-Length: 100000") + "x".repeat(100_000));

      List<Integer> sizes =
          Stream.of(client.response().split(" ", -1)).map(Integer::valueOf).toList();
      assertThat(sizes).allMatch(size -> size <= HttpStream.PORTION_BYTES);
      assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000);
    }
  }

  @Test
  void a_client_that_closes_its_half_is_answered() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.ask("/long");
      client.closeItsHalf();

      assertThat(client.response()).hasSize(10_000_000);
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_client_that_asks_first_is_told_to_go_on() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.write(request("POST /sizes", "Content-Length: 5", "Expect: 100-continue"));
      assertThat(client.statusLine()).startsWith("HTTP/1.1 100");
      client.skipHead();
      client.write("12345");

      assertThat(client.response()).isEqualTo("5");
    }
  }

  @Test
  void after_the_last_request_the_connection_ends() throws IOException {
    bind();
    try (Client client = new Client(listener.localAddress())) {
      client.write(request("GET /who", "Connection: close") + request("GET /echo/more"));

      assertThat(client.response()).isEqualTo("127.0.0.1");
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  @Test
  void a_head_that_trickles_in_is_cut_off() throws IOException {
    bind(HURRIED);
    try (Client client = new Client(listener.localAddress())) {
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
    try (Client client = new Client(listener.localAddress())) {
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
    try (Client client = new Client(listener.localAddress())) {
      client.write(request("POST /sizes", "Content-Length: 12"));
      client.trickle(12);

      assertThat(client.response()).contains("1");
    }
  }

  @Test
  void of_one_address_the_connection_that_owes_a_head_for_longest_makes_room() throws IOException {
    bind(new HttpLimits(LIMITS.headTimeout(), 1, _ -> false));
    try (Client slow = new Client(listener.localAddress())) {
      slow.write("GET /who HTTP/1.1\r\nX-Trickle: ");
      slow.trickle(5);
      try (Client next = new Client(listener.localAddress())) {
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
    try (Client neighbour = new Client(listener.localAddress())) {
      neighbour.ask("/who");
      assertThat(neighbour.response()).isEqualTo("127.0.0.1");
      try (Client client = new Client(listener.localAddress())) {
        client.ask(path);

        assertThat(client.isAtEnd()).isTrue();
      }
      neighbour.ask("/who");
      assertThat(neighbour.response()).isEqualTo("127.0.0.1");
    }
  }

  private static String request(String what, String... headers) {
    return what
        + " HTTP/1.1\r\nHost: quiz.example\r\n"
        + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
        + "\r\n";
  }

  private void bind() {
    bind(LIMITS);
  }

  private void bind(HttpLimits limits) {
    bind(system, limits);
  }

  private void bind(ActorSystem<?> actors, HttpLimits limits) {
    listener =
        HttpListener.bind(actors, "127.0.0.1", 0, limits, this::handle)
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
                          Source.repeat(ByteString.fromString("x".repeat(10_000))).take(1_000))));
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

  /** Speaks just enough HTTP. */
  private static final class Client implements AutoCloseable {
    private final Socket socket = new Socket();
    private final BufferedReader in;

    Client(InetSocketAddress server) throws IOException {
      socket.connect(server);
      socket.setSoTimeout((int) PATIENCE.toMillis());
      in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
    }

    void ask(String path) throws IOException {
      write(request("GET " + path));
    }

    /** A byte now and then, so that the connection never counts as idle. */
    void trickle(int bytes) {
      AtomicInteger sent = new AtomicInteger();
      trickleUntil(() -> sent.incrementAndGet() == bytes);
    }

    void trickleUntilAnswered() {
      trickleUntil(in::ready);
    }

    private void trickleUntil(Callable<Boolean> enough) {
      await()
          .pollInterval(Duration.ofMillis(50))
          .atMost(PATIENCE)
          .until(
              () -> {
                try {
                  write("x");
                } catch (IOException cutOff) {
                  return true;
                }
                return enough.call();
              });
    }

    void closeItsHalf() throws IOException {
      socket.shutdownOutput();
    }

    void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    String statusLine() throws IOException {
      return Optional.ofNullable(in.readLine()).orElse("");
    }

    List<String> head() throws IOException {
      List<String> head = new ArrayList<>();
      for (String line = statusLine(); !line.isEmpty(); line = statusLine()) {
        head.add(line);
      }
      return head;
    }

    void skipHead() throws IOException {
      while (!statusLine().isEmpty()) {
        // The next line.
      }
    }

    String response() throws IOException {
      assertThat(statusLine()).startsWith("HTTP/1.1 200");
      int length = 0;
      for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.startsWith("Content-Length: ")) {
          length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
      }
      char[] body = new char[length];
      for (int read = 0; read < length; ) {
        read += in.read(body, read, length - read);
      }
      return new String(body);
    }

    boolean isAtEnd() {
      try {
        while (in.read() >= 0) {
          // Whatever is left of a response.
        }
        return true;
      } catch (IOException reset) {
        return reset.getMessage().contains("reset");
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
