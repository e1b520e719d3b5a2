package quizhall.game.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;

/**
 * A WebSocket client that can do all the things that decent ones cannot. Reads wait 20 s at most.
 */
final class RawClient implements AutoCloseable {
  static final int CONTINUATION = 0x0;
  static final int TEXT = 0x1;
  static final int BINARY = 0x2;
  static final int CLOSE = 0x8;
  static final int PING = 0x9;
  static final int PONG = 0xA;

  private static final int FIN = 0x80;
  private static final int MASKED = 0x80;
  private static final byte[] MASK = {0x11, 0x22, 0x33, 0x44};
  private static final String REQUEST =
      """
      GET /api/ws HTTP/1.1
      Host: quiz.example:8080
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
      """;

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private final OutputStream out;
  private final String response;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Received(int opcode, byte[] data) {
    String text() {
      return new String(data, UTF_8);
    }

    int closeCode() {
      if (opcode != CLOSE) {
        throw new AssertionError("not a close frame: " + text());
      }
      return ByteBuffer.wrap(data).getShort() & 0xFFFF;
    }
  }

  /**
   * @param receiveBuffer small ones make a slow reader
   */
  RawClient(InetSocketAddress server, int receiveBuffer, String... headers) throws IOException {
    this(server, receiveBuffer, request(headers), new byte[0]);
  }

  RawClient(InetSocketAddress server, String... headers) throws IOException {
    this(server, 0, headers);
  }

  /**
   * @param behind goes out with the request, in one packet
   */
  private RawClient(InetSocketAddress server, int receiveBuffer, String request, byte[] behind)
      throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.connect(server);
    socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    packet.writeBytes(request.replace("\n", "\r\n").getBytes(ISO_8859_1));
    packet.writeBytes(behind);
    out.write(packet.toByteArray());
    response = readResponseHead();
  }

  private static String request(String... headers) {
    return REQUEST + String.join("\n", headers) + (headers.length > 0 ? "\n\n" : "\n");
  }

  /** Sends a text before it is answered. */
  static RawClient hasty(InetSocketAddress server, String text) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    byte[] data = text.getBytes(UTF_8);
    frame.writeBytes(header(FIN | TEXT, data.length));
    frame.writeBytes(masked(data));
    return new RawClient(server, 0, request(), frame.toByteArray());
  }

  /**
   * Asks in another way.
   *
   * @param replacement in place of one line of the request
   */
  static RawClient asking(InetSocketAddress server, String line, String replacement)
      throws IOException {
    return new RawClient(
        server, 0, request().replace(line + "\n", replacement + "\n"), new byte[0]);
  }

  int status() {
    return Integer.parseInt(response.substring(9, 12));
  }

  /** The head of the response. */
  String response() {
    return response;
  }

  void text(String text) throws IOException {
    frame(FIN | TEXT, text.getBytes(UTF_8));
  }

  /** All in one packet. */
  void texts(List<String> texts) throws IOException {
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    for (String text : texts) {
      byte[] data = text.getBytes(UTF_8);
      packet.writeBytes(header(FIN | TEXT, data.length));
      packet.writeBytes(masked(data));
    }
    out.write(packet.toByteArray());
  }

  /** With bits that belong to an extension. */
  void reserved(int bits, byte[] data) throws IOException {
    frame(FIN | bits | TEXT, data);
  }

  /** Sends nothing more, and reads on. */
  void closeHalf() throws IOException {
    socket.shutdownOutput();
  }

  void frame(boolean fin, int opcode, byte[] data) throws IOException {
    frame((fin ? FIN : 0) | opcode, data);
  }

  void close(int code) throws IOException {
    close(code, new byte[0]);
  }

  void close(int code, byte[] reason) throws IOException {
    frame(
        FIN | CLOSE,
        ByteBuffer.allocate(2 + reason.length).putShort((short) code).put(reason).array());
  }

  /** Tells the length in more bytes than it needs: two or eight. */
  void longWinded(int lengthBytes, int opcode, byte[] data) throws IOException {
    out.write(header(FIN | opcode, data.length, lengthBytes));
    out.write(masked(data));
  }

  void unmasked(int opcode, byte[] data) throws IOException {
    out.write(FIN | opcode);
    out.write(data.length);
    out.write(data);
  }

  private void frame(int firstByte, byte[] data) throws IOException {
    out.write(header(firstByte, data.length));
    out.write(masked(data));
  }

  /** A frame of which only a part is sent. */
  void beginning(int opcode, int length, byte[] part) throws IOException {
    out.write(header(FIN | opcode, length));
    out.write(masked(part));
  }

  private static byte[] header(int firstByte, int length) {
    int lengthBytes = length < 126 ? 0 : length <= 0xFFFF ? Short.BYTES : Long.BYTES;
    return header(firstByte, length, lengthBytes);
  }

  private static byte[] header(int firstByte, int length, int lengthBytes) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.write(firstByte);
    switch (lengthBytes) {
      case 0 -> header.write(MASKED | length);
      case Short.BYTES -> {
        header.write(MASKED | 126);
        header.writeBytes(ByteBuffer.allocate(2).putShort((short) length).array());
      }
      default -> {
        header.write(MASKED | 127);
        header.writeBytes(ByteBuffer.allocate(8).putLong(length).array());
      }
    }
    header.writeBytes(MASK);
    return header.toByteArray();
  }

  private static byte[] masked(byte[] data) {
    byte[] masked = data.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= MASK[i % MASK.length];
    }
    return masked;
  }

  Received read() throws IOException {
    int opcode = in.readUnsignedByte() & 0x0F;
    int shortLength = in.readUnsignedByte();
    int length =
        switch (shortLength) {
          case 126 -> in.readUnsignedShort();
          case 127 -> Math.toIntExact(in.readLong());
          default -> shortLength;
        };
    return new Received(opcode, in.readNBytes(length));
  }

  /** The next text, whatever comes before it. */
  String readText() throws IOException {
    Received received = read();
    while (received.opcode() != TEXT) {
      received = read();
    }
    return received.text();
  }

  /** The close frame, whatever comes before it. */
  Received readToClose() throws IOException {
    Received received = read();
    while (received.opcode() != CLOSE) {
      received = read();
    }
    return received;
  }

  boolean isAtEnd() throws IOException {
    return in.read() < 0;
  }

  private String readResponseHead() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
      head.write(in.readByte());
    }
    return head.toString(ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
