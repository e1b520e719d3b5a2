package quizhall.drill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;

/** A TCP connection that does what no decent client does, from an address of its own. */
final class RudeClient implements AutoCloseable {
  static final int TEXT = 0x81;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final byte[] MASK = {0x11, 0x22, 0x33, 0x44};

  private final Socket socket = new Socket();
  private boolean open = true;

  private RudeClient() {}

  static RudeClient connected(URI server, String from) throws IOException {
    RudeClient client = new RudeClient();
    try {
      // What is not read shall not wait here.
      client.socket.setReceiveBufferSize(4_096);
      client.socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      client.socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
      client.socket.setSoTimeout((int) PATIENCE.toMillis());
      return client;
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  /** With a WebSocket that was welcomed. */
  static RudeClient upgraded(URI server, String from, String token) throws IOException {
    RudeClient client = connected(server, from);
    try {
      client.write(handshake(token));
      client.readTo("\r\n\r\n");
      client.readTo("\"type\":\"welcome\"");
      return client;
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  static byte[] handshake(String token) {
    return """
        GET /api/ws?token=%s HTTP/1.1
        Host: localhost
        Connection: Upgrade
        Upgrade: websocket
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==

        """
        .formatted(token)
        .replace("\n", "\r\n")
        .getBytes(ISO_8859_1);
  }

  static byte[] text(String text) {
    return frame(TEXT, text.getBytes(UTF_8));
  }

  /**
   * A masked frame.
   *
   * @param first its first byte
   */
  static byte[] frame(int first, byte[] data) {
    ByteBuffer frame = ByteBuffer.allocate(14 + data.length).put((byte) first);
    if (data.length < 126) {
      frame.put((byte) (0x80 | data.length));
    } else if (data.length <= 0xFFFF) {
      frame.put((byte) (0x80 | 126)).putShort((short) data.length);
    } else {
      frame.put((byte) (0x80 | 127)).putLong(data.length);
    }
    frame.put(MASK);
    for (int i = 0; i < data.length; i++) {
      frame.put((byte) (data[i] ^ MASK[i % MASK.length]));
    }
    frame.flip();
    byte[] bytes = new byte[frame.remaining()];
    frame.get(bytes);
    return bytes;
  }

  void write(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException closed) {
      open = false;
    }
  }

  /** Whether the server took all that was written. */
  boolean isOpen() {
    return open;
  }

  /** Reads what has come, so that the server can go on sending. */
  void skipWhatCame() {
    try {
      InputStream in = socket.getInputStream();
      in.skipNBytes(in.available());
    } catch (IOException closed) {
      open = false;
    }
  }

  /** Says nothing any more, and waits until the server does not either. */
  void awaitEnd() throws IOException {
    open = false;
    socket.shutdownOutput();
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** Reads all that comes, for as long as the server wants this client. */
  void listen() throws IOException {
    socket.setSoTimeout(0);
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    open = false;
  }

  private void readTo(String end) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end, read.length() - end.length()) < 0) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("not let in: " + read);
      }
      read.append((char) next);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
