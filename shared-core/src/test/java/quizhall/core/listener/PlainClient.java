package quizhall.core.listener;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks just enough HTTP. */
final class PlainClient implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Socket socket = new Socket();
  private final BufferedReader in;

  PlainClient(InetSocketAddress server) throws IOException {
    this(server, 0);
  }

  /** One for which the kernel takes little that it has not read. */
  static PlainClient withoutRoom(InetSocketAddress server) throws IOException {
    return new PlainClient(server, 16 << 10);
  }

  private PlainClient(InetSocketAddress server, int room) throws IOException {
    if (room > 0) {
      socket.setReceiveBufferSize(room);
    }
    socket.connect(server);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout((int) PATIENCE.toMillis());
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
  }

  static String request(String what, String... headers) {
    return what
        + " HTTP/1.1\r\nHost: quiz.example\r\n"
        + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
        + "\r\n";
  }

  /** Until the server has taken all that was written, as the kernel of Linux tells. */
  void awaitTaken() {
    String here = ":%04X".formatted(socket.getLocalPort());
    String there = ":%04X".formatted(socket.getPort());
    await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(PATIENCE)
        .until(
            () ->
                Stream.of("tcp", "tcp6")
                    .flatMap(PlainClient::connections)
                    .filter(ends -> ends.isBetween(here, there))
                    .allMatch(ends -> ends.queues().equals("00000000:00000000")));
  }

  /**
   * One end of a connection.
   *
   * @param queues bytes that wait to be sent, and to be read
   */
  private record End(String local, String remote, String queues) {
    boolean isBetween(String one, String other) {
      return (local.endsWith(one) && remote.endsWith(other))
          || (local.endsWith(other) && remote.endsWith(one));
    }
  }

  private static Stream<End> connections(String protocol) {
    try {
      return Files.readAllLines(Path.of("/proc/net", protocol)).stream()
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .map(fields -> new End(fields[1], fields[2], fields[4]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** By another thread, since the other side may wait for somebody to read. */
  void writeMeanwhile(String text) {
    Thread.startVirtualThread(
        () -> {
          try {
            write(text);
          } catch (IOException cutOff) {
            // Whoever reads sees it.
          }
        });
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

  String take(int characters) throws IOException {
    char[] text = new char[characters];
    for (int read = 0; read < characters; ) {
      int more = in.read(text, read, characters - read);
      if (more < 0) {
        return new String(text, 0, read);
      }
      read += more;
    }
    return new String(text);
  }

  /** All until the end, however the connection ends. */
  String rest() throws IOException {
    StringBuilder rest = new StringBuilder();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        rest.append((char) next);
      }
    } catch (SocketException reset) {
      // Then this is all there is.
    }
    return rest.toString();
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

  void hangUp() throws IOException {
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
