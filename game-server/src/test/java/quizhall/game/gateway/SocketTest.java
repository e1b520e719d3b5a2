package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.http.Origins;
import quizhall.core.listener.HttpLimits;
import quizhall.core.listener.HttpListener;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage;

/** A socket over real TCP. */
class SocketTest {
  private static final String HEARTBEAT = "{\"type\":\"heartbeat\"}";
  private static final SocketLimits LIMITS =
      new SocketLimits(
          1024, 4, 64 * 1024, 20, 5, 3, Duration.ofSeconds(30), Duration.ofMillis(500));

  /** One message a second: so none comes back in the middle of a burst on a busy machine. */
  private static final SocketLimits FEW_MESSAGES =
      new SocketLimits(1024, 4, 64 * 1024, 1, 5, 3, Duration.ofSeconds(30), Duration.ofMillis(500));

  private static final HttpLimits HTTP_LIMITS =
      new HttpLimits(
          100,
          100,
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          100,
          _ -> false);

  private static ActorTestKit kit;

  private final RecordingOwner owner = new RecordingOwner();
  private Optional<HttpListener> server = Optional.empty();
  private Optional<RawClient> client = Optional.empty();

  @BeforeAll
  static void startActors() {
    kit =
        ActorTestKit.create(
            // It would end the tests without a word.
            ConfigFactory.parseString("akka.jvm-exit-on-fatal-error = off")
                .withFallback(ConfigFactory.load()));
  }

  @AfterAll
  static void stopActors() {
    kit.shutdownTestKit();
  }

  @AfterEach
  void stopServer() throws IOException {
    if (client.isPresent()) {
      client.get().close();
    }
    server.ifPresent(binding -> binding.terminate(Duration.ZERO).toCompletableFuture().join());
  }

  @Test
  void messages_go_both_ways() throws IOException {
    RawClient client = connect(LIMITS);

    client.text("{\"type\":\"start\",\"id\":\"c-1\"}");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> owner.received.equals(List.of(new ClientMessage.Start("c-1"))));
    owner.socket().send(done("c-1"));

    assertThat(client.read().text()).isEqualTo("{\"type\":\"done\",\"id\":\"c-1\"}");
  }

  @Test
  void frames_keep_their_order() throws IOException {
    RawClient client = connect(LIMITS);

    List<Frame> frames = IntStream.range(0, 500).mapToObj(i -> done("" + i)).toList();
    frames.forEach(owner.socket()::send);

    for (Frame frame : frames) {
      assertThat(client.read().text()).isEqualTo(frame.toString());
    }
  }

  @Test
  void a_message_in_fragments_with_a_ping_between_is_one_message() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, "{\"type\":".getBytes(UTF_8));
    client.frame(true, RawClient.PING, "still there?".getBytes(UTF_8));
    client.frame(true, RawClient.CONTINUATION, "\"heartbeat\"}".getBytes(UTF_8));

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> owner.received.equals(List.of(new ClientMessage.Heartbeat())));
    RawClient.Received pong = client.read();
    assertThat(pong.opcode()).isEqualTo(RawClient.PONG);
    assertThat(pong.text()).isEqualTo("still there?");
  }

  @Test
  void what_comes_in_one_packet_with_the_handshake_is_heard() throws IOException {
    serve(LIMITS);

    client = Optional.of(RawClient.hasty(server.orElseThrow().localAddress(), HEARTBEAT));

    assertThat(client.get().status()).isEqualTo(101);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> owner.received.equals(List.of(new ClientMessage.Heartbeat())));
  }

  @Test
  void messages_of_one_packet_are_heard_in_their_order() throws IOException {
    RawClient client = connect(LIMITS);
    List<String> ids = List.of("c-1", "c-2", "c-3", "c-4");

    client.texts(ids.stream().map("{\"type\":\"start\",\"id\":\"%s\"}"::formatted).toList());

    List<ClientMessage> said = ids.stream().<ClientMessage>map(ClientMessage.Start::new).toList();
    await().atMost(Duration.ofSeconds(20)).until(() -> owner.received.equals(said));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Upgrade: websocket | Upgrade: h2c",
        "Connection: Upgrade | Connection: keep-alive",
        "Sec-WebSocket-Version: 13 | Sec-WebSocket-Version: 8",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA== | Sec-WebSocket-Key: AAAA",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA== | Sec-WebSocket-Key: not+base+64",
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA== | Accept: */*",
      })
  void who_asks_for_no_websocket_is_told_what_is_spoken_here(String line, String replacement)
      throws IOException {
    serve(LIMITS);

    client = Optional.of(RawClient.asking(server.orElseThrow().localAddress(), line, replacement));

    assertThat(client.get().status()).isEqualTo(426);
    assertThat(client.get().response()).containsIgnoringCase("\r\nSec-WebSocket-Version: 13\r\n");
  }

  @Test
  void the_key_of_the_handshake_is_answered() throws IOException {
    // 258EAFA5-E914-47DA-95CA-C5AB0DC85B11 behind it, hashed.
    assertThat(connect(LIMITS).response())
        .containsIgnoringCase("\r\nSec-WebSocket-Accept: ICX+Yqv66kxgM0FcWaLWlFLwTAI=\r\n");
  }

  @Test
  void extensions_and_subprotocols_are_offered_in_vain() throws IOException {
    RawClient client =
        connect(
            LIMITS,
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
            "Sec-WebSocket-Protocol: chat, superchat");

    assertThat(client.status()).isEqualTo(101);
    assertThat(client.response())
        .doesNotContainIgnoringCase("Sec-WebSocket-Extensions")
        .doesNotContainIgnoringCase("Sec-WebSocket-Protocol");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x40, 0x20, 0x10, 0x70})
  void a_frame_of_an_extension_closes_the_socket(int bits) throws IOException {
    RawClient client = connect(LIMITS);

    client.reserved(bits, HEARTBEAT.getBytes(UTF_8));

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 125})
  void a_ping_is_answered_with_what_it_carries(int length) throws IOException {
    RawClient client = connect(LIMITS);
    byte[] data = "x".repeat(length).getBytes(UTF_8);

    client.frame(true, RawClient.PING, data);

    RawClient.Received pong = client.read();
    assertThat(pong.opcode()).isEqualTo(RawClient.PONG);
    assertThat(pong.data()).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(ints = {RawClient.PING, RawClient.PONG, RawClient.CLOSE})
  void a_control_frame_that_is_too_long_closes_the_socket(int opcode) throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(true, opcode, new byte[126]);

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @Test
  void a_letter_may_be_parted_by_fragments() throws IOException {
    RawClient client = connect(LIMITS);
    byte[] text = "\"\u00e4\"".getBytes(UTF_8);

    client.frame(false, RawClient.TEXT, Arrays.copyOf(text, 2));
    client.frame(true, RawClient.CONTINUATION, Arrays.copyOfRange(text, 2, text.length));

    assertThat(client.read().text()).contains("malformed-json");
  }

  @Test
  void fragments_that_are_not_utf8_together_close_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, new byte[] {(byte) 0xC3});
    client.frame(true, RawClient.CONTINUATION, new byte[] {0x28});

    assertThat(client.read().closeCode()).isEqualTo(1007);
  }

  @Test
  void a_letter_that_stands_for_an_unknown_one_is_no_violation() throws IOException {
    RawClient client = connect(LIMITS);

    client.text("\uFFFD");

    assertThat(client.read().text()).contains("malformed-json");
  }

  @Test
  void a_client_that_closes_its_half_is_gone() throws IOException {
    RawClient client = connect(LIMITS);

    client.closeHalf();

    owner.awaitGone();
    assertThat(isCutOff(client)).isTrue();
  }

  @Test
  void a_client_that_closes_between_fragments_is_answered() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, "{".getBytes(UTF_8));
    client.close(1001);

    assertThat(client.read().closeCode()).isEqualTo(1001);
    owner.awaitGone();
    assertThat(owner.received).isEmpty();
  }

  @Test
  void a_client_that_closes_in_answer_to_a_violation_need_not_wait_for_the_end()
      throws IOException {
    RawClient client = connect(patient(LIMITS));

    client.frame(true, RawClient.BINARY, new byte[] {1});
    assertThat(client.read().closeCode()).isEqualTo(1003);
    client.close();

    owner.awaitGone();
  }

  @Test
  void what_is_no_message_is_an_error_and_the_socket_stays() throws IOException {
    RawClient client = connect(LIMITS);

    client.text("hello");
    client.text("{\"type\":\"dance\"}");
    client.text(HEARTBEAT);

    assertThat(client.read().text()).contains("\"error\"").contains("malformed-json");
    assertThat(client.read().text()).contains("unknown-message");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> owner.received.equals(List.of(new ClientMessage.Heartbeat())));
  }

  @Test
  void too_many_errors_close_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    for (int i = 0; i <= LIMITS.maxErrors(); i++) {
      client.text("hello");
    }

    assertThat(client.readToClose().closeCode()).isEqualTo(1008);
    owner.awaitGone();
  }

  @Test
  void messages_over_the_rate_are_dropped_with_an_error() throws IOException {
    RawClient client = connect(FEW_MESSAGES);

    for (int i = 0; i < LIMITS.messageBurst() + 2; i++) {
      client.text(HEARTBEAT);
    }

    assertThat(client.read().text()).contains("too-many-messages");
    assertThat(owner.received).hasSizeBetween(LIMITS.messageBurst(), LIMITS.messageBurst() + 1);
  }

  @Test
  void a_binary_frame_closes_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(true, RawClient.BINARY, new byte[] {1});

    assertThat(client.read().closeCode()).isEqualTo(1003);
  }

  @Test
  void text_that_is_not_utf8_closes_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(true, RawClient.TEXT, new byte[] {(byte) 0xC3, 0x28});

    assertThat(client.read().closeCode()).isEqualTo(1007);
  }

  @Test
  void a_message_over_the_limit_closes_the_socket_before_it_has_arrived() throws IOException {
    RawClient client = connect(LIMITS);

    client.beginning(RawClient.TEXT, 1_000_000_000, new byte[10]);

    assertThat(client.read().closeCode()).isEqualTo(1009);
  }

  @Test
  void fragments_that_are_too_much_together_close_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, new byte[LIMITS.maxMessageBytes()]);
    client.frame(true, RawClient.CONTINUATION, new byte[1]);

    assertThat(client.read().closeCode()).isEqualTo(1009);
    assertThat(owner.received).isEmpty();
  }

  @Test
  void a_frame_that_is_not_masked_closes_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.unmasked(RawClient.TEXT, HEARTBEAT.getBytes(UTF_8));

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @ParameterizedTest
  @CsvSource({"true,0", "true,3", "true,11", "false,9", "false,8"})
  void a_frame_that_may_not_be_there_closes_the_socket(boolean fin, int opcode) throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(fin, opcode, new byte[0]);

    assertThat(client.read().closeCode()).isEqualTo(1002);
    owner.awaitGone();
  }

  @ParameterizedTest
  @ValueSource(ints = {RawClient.TEXT, RawClient.BINARY})
  void a_message_that_begins_inside_another_closes_the_socket(int opcode) throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, "{".getBytes(UTF_8));
    client.frame(true, opcode, "}".getBytes(UTF_8));

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @ParameterizedTest
  @CsvSource({"2,0", "2,125", "8,125", "8,126"})
  void a_length_in_more_bytes_than_it_needs_closes_the_socket(int lengthBytes, int length)
      throws IOException {
    RawClient client = connect(LIMITS);

    client.longWinded(lengthBytes, RawClient.TEXT, new byte[length]);

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @Test
  void the_largest_message_in_the_most_fragments_is_heard() throws IOException {
    RawClient client = connect(LIMITS);
    byte[] text = (HEARTBEAT + " ".repeat(1024 - HEARTBEAT.length())).getBytes(UTF_8);

    for (int part = 0; part < 4; part++) {
      client.frame(
          part == 3,
          part == 0 ? RawClient.TEXT : RawClient.CONTINUATION,
          Arrays.copyOfRange(text, part * 256, (part + 1) * 256));
    }

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> owner.received.equals(List.of(new ClientMessage.Heartbeat())));
  }

  @Test
  void a_message_in_too_many_fragments_closes_the_socket() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(false, RawClient.TEXT, new byte[0]);
    for (int i = 0; i < LIMITS.maxFragments(); i++) {
      client.frame(false, RawClient.CONTINUATION, new byte[0]);
    }

    assertThat(client.read().closeCode()).isEqualTo(1009);
  }

  @Test
  void fragments_count_like_messages_and_a_message_of_which_one_is_lost_is_lost()
      throws IOException {
    RawClient client = connect(FEW_MESSAGES);
    for (int i = 0; i < LIMITS.messageBurst() - 1; i++) {
      client.frame(true, RawClient.PING, new byte[0]);
    }

    client.frame(false, RawClient.TEXT, "{".getBytes(UTF_8));
    client.frame(false, RawClient.CONTINUATION, "\"type\":".getBytes(UTF_8));
    client.frame(true, RawClient.CONTINUATION, "\"heartbeat\"}".getBytes(UTF_8));

    assertThat(client.readText()).contains("too-many-messages");
    assertThat(client.readText()).contains("too-many-messages");
    assertThat(owner.received).isEmpty();
  }

  @Test
  void pongs_that_nobody_asked_for_count_like_messages() throws IOException {
    RawClient client = connect(FEW_MESSAGES);

    for (int i = 0; i < LIMITS.messageBurst() + 2; i++) {
      client.frame(true, RawClient.PONG, new byte[0]);
    }

    assertThat(client.readText()).contains("too-many-messages");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 1016, 2000, 2999, 5000, 65535})
  void a_close_code_that_may_not_be_sent_is_answered_with_1002(int code) throws IOException {
    RawClient client = connect(LIMITS);

    client.close(code);

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @Test
  void a_close_of_half_a_code_is_answered_with_1002() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(true, RawClient.CLOSE, new byte[] {3});

    assertThat(client.read().closeCode()).isEqualTo(1002);
  }

  @Test
  void a_close_reason_that_is_not_utf8_is_answered_with_1007() throws IOException {
    RawClient client = connect(LIMITS);

    client.close(1000, new byte[] {(byte) 0xC3, 0x28});

    assertThat(client.read().closeCode()).isEqualTo(1007);
  }

  @Test
  void a_close_without_a_code_is_answered_without_one() throws IOException {
    RawClient client = connect(LIMITS);

    client.frame(true, RawClient.CLOSE, new byte[0]);

    RawClient.Received echo = client.read();
    assertThat(echo.opcode()).isEqualTo(RawClient.CLOSE);
    assertThat(echo.data()).isEmpty();
    assertThat(client.isAtEnd()).isTrue();
  }

  @Test
  void what_comes_after_a_violation_is_not_heard() throws IOException {
    RawClient client = connect(LIMITS);

    client.unmasked(RawClient.TEXT, HEARTBEAT.getBytes(UTF_8));
    client.text(HEARTBEAT);

    assertThat(client.read().closeCode()).isEqualTo(1002);
    owner.awaitGone();
    assertThat(owner.received).isEmpty();
  }

  @Test
  void a_client_that_closes_while_much_is_on_its_way_is_answered_after_it() throws IOException {
    RawClient client = connect(patient(withQueueOf(64 * 1024 * 1024)), 4096);
    // More than the kernel holds, in one write: the connection is full before it says so.
    Frame large = done("x".repeat(32 * 1024 * 1024));

    owner.socket().send(large);
    client.close(1000);

    assertThat(client.read().text()).hasSameSizeAs(large.toString());
    assertThat(client.read().closeCode()).isEqualTo(1000);
    assertThat(client.isAtEnd()).isTrue();
  }

  @Test
  void an_error_ends_the_socket_it_comes_from_and_nothing_else() throws IOException {
    RawClient client = connect(LIMITS);
    owner.fails.set(true);

    client.text(HEARTBEAT);

    owner.awaitGone();
    assertThat(isCutOff(client)).isTrue();
    assertThat(new RawClient(server.orElseThrow().localAddress()).status()).isEqualTo(101);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001, 1012, 1014, 3000, 4000, 4999})
  void a_client_that_closes_is_answered_with_its_own_code(int code) throws IOException {
    RawClient client = connect(LIMITS);

    client.close(code);

    assertThat(client.read().closeCode()).isEqualTo(code);
    assertThat(client.isAtEnd()).isTrue();
    owner.awaitGone();
  }

  @Test
  void a_close_comes_after_what_was_sent_before_and_nothing_comes_after_it() throws IOException {
    RawClient client = connect(LIMITS);

    owner.socket().send(done("last"));
    owner.socket().close(CloseCode.SESSION_ENDED);
    owner.socket().send(done("too late"));

    assertThat(client.read().text()).contains("last");
    assertThat(client.read().closeCode()).isEqualTo(4000);
    client.close(4000);
    assertThat(client.isAtEnd()).isTrue();
    owner.awaitGone();
  }

  @Test
  void a_client_that_does_not_answer_a_close_is_cut_off() throws IOException {
    RawClient client = connect(LIMITS);

    owner.socket().close(CloseCode.RESTARTING);

    assertThat(client.read().closeCode()).isEqualTo(1012);
    owner.awaitGone();
    assertThat(isCutOff(client)).isTrue();
  }

  @Test
  void a_client_that_does_not_read_is_cut_off() throws IOException {
    RawClient client = connect(LIMITS, 4096);

    Frame large = done("x".repeat(8_000));
    for (int i = 0; i < 4_000; i++) {
      owner.socket().send(large);
    }

    owner.awaitGone();
    assertThat(client.status()).isEqualTo(101);
  }

  @Test
  void a_client_that_reads_too_slowly_is_told_so() throws IOException {
    RawClient client = connect(patient(LIMITS), 4096);

    Frame large = done("x".repeat(8_000));
    for (int i = 0; i < 4_000; i++) {
      owner.socket().send(large);
    }

    assertThat(client.readToClose().closeCode()).isEqualTo(4413);
  }

  @Test
  void what_a_slow_client_reads_is_whole_and_in_order() throws IOException {
    RawClient client = connect(patient(withQueueOf(64 * 1024 * 1024)), 4096);

    List<Frame> frames =
        IntStream.range(0, 4_000).mapToObj(i -> done(i + "x".repeat(4_000))).toList();
    frames.forEach(owner.socket()::send);

    for (Frame frame : frames) {
      assertThat(client.read().text()).isEqualTo(frame.toString());
    }
  }

  @Test
  void a_client_that_says_nothing_is_closed_though_it_is_told_much() throws IOException {
    RawClient client = connect(withIdleTimeout(Duration.ofMillis(300)));

    owner.socket().send(done("news"));

    assertThat(client.readToClose().closeCode()).isEqualTo(4408);
  }

  @Test
  void a_client_that_vanishes_is_gone() throws IOException {
    RawClient client = connect(LIMITS);

    client.close();

    owner.awaitGone();
    owner.socket().send(done("nobody"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://quiz.example:8080",
        "HTTP://QUIZ.EXAMPLE:8080",
        "https://friend.example",
      })
  void pages_of_this_host_and_of_named_origins_are_let_in(String origin) throws IOException {
    assertThat(connect(LIMITS, 0, "Origin: " + origin).status()).isEqualTo(101);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://quiz.example",
        "https://quiz.example:8081",
        "https://evil.example",
        "https://friend.example.evil.example",
        "null",
        "%%",
      })
  void pages_of_other_origins_are_not(String origin) throws IOException {
    assertThat(connect(LIMITS, 0, "Origin: " + origin).status()).isEqualTo(403);
  }

  private RawClient connect(SocketLimits limits, String... headers) throws IOException {
    return connect(limits, 0, headers);
  }

  private RawClient connect(SocketLimits limits, int receiveBuffer, String... headers)
      throws IOException {
    serve(limits);
    client =
        Optional.of(new RawClient(server.orElseThrow().localAddress(), receiveBuffer, headers));
    return client.get();
  }

  private void serve(SocketLimits limits) {
    SocketUpgrade upgrade =
        new SocketUpgrade(limits, new Origins(Set.of("https://friend.example")));
    server =
        Optional.of(
            HttpListener.bind(
                    kit.system(),
                    "127.0.0.1",
                    0,
                    HTTP_LIMITS,
                    request -> CompletableFuture.completedFuture(upgrade.accept(request, owner)))
                .toCompletableFuture()
                .join());
  }

  private static SocketLimits withQueueOf(long bytes) {
    return new SocketLimits(
        LIMITS.maxMessageBytes(),
        LIMITS.maxFragments(),
        bytes,
        LIMITS.messagesPerSecond(),
        LIMITS.messageBurst(),
        LIMITS.maxErrors(),
        LIMITS.idleTimeout(),
        LIMITS.closeTimeout());
  }

  private static SocketLimits patient(SocketLimits limits) {
    return new SocketLimits(
        limits.maxMessageBytes(),
        limits.maxFragments(),
        limits.maxQueueBytes(),
        limits.messagesPerSecond(),
        limits.messageBurst(),
        limits.maxErrors(),
        limits.idleTimeout(),
        Duration.ofSeconds(20));
  }

  private static SocketLimits withIdleTimeout(Duration timeout) {
    return new SocketLimits(
        LIMITS.maxMessageBytes(),
        LIMITS.maxFragments(),
        LIMITS.maxQueueBytes(),
        LIMITS.messagesPerSecond(),
        LIMITS.messageBurst(),
        LIMITS.maxErrors(),
        timeout,
        LIMITS.closeTimeout());
  }

  private static boolean isCutOff(RawClient client) throws IOException {
    try {
      return client.isAtEnd();
    } catch (SocketException reset) {
      return true;
    }
  }

  private static Frame done(String id) {
    return Frame.of(new ServerMessage.Done(id));
  }
}
