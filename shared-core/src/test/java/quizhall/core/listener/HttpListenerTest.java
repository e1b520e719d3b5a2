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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HttpListenerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static ActorSystem<Void> system;

  private final CompletableFuture<HttpResponse> slowResponse = new CompletableFuture<>();
  private final CompletableFuture<HttpRequest> slowRequest = new CompletableFuture<>();
  private HttpListener listener;

  @BeforeAll
  static void startActors() {
    system =
        ActorSystem.create(
            Behaviors.empty(),
            "listening",
            ConfigFactory.parseString(
                    """
                    akka.http.server {
                      max-connections = 2
                      idle-timeout = 1 s
                      remote-address-attribute = on
                    }
                    """)
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
                        system, "127.0.0.1", listener.localAddress().getPort(), this::handle)
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
    bind();
    try (Client client = new Client(listener.localAddress())) {
      assertThat(client.isAtEnd()).isTrue();
    }
  }

  private void bind() {
    listener = HttpListener.bind(system, "127.0.0.1", 0, this::handle).toCompletableFuture().join();
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
      default -> {
        slowRequest.complete(request);
        yield slowResponse;
      }
    };
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
      write("GET " + path + " HTTP/1.1\r\nHost: quiz.example\r\n\r\n");
    }

    void write(String text) throws IOException {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    String statusLine() throws IOException {
      return Optional.ofNullable(in.readLine()).orElse("");
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
