package quizhall.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client would, as it is. */
final class RawRequest {
  private static final int PATIENCE_MILLIS = 20_000;
  private static final String END = "\r\n\r\n";

  private RawRequest() {}

  /**
   * Sends it on a connection of its own.
   *
   * @param request lines up to the empty one, which is added
   * @return the head of what was answered
   */
  static String to(URI server, String request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket
          .getOutputStream()
          .write(
              (request + (request.contains("Connection:") ? "" : "\r\nConnection: close"))
                  .concat(END)
                  .getBytes(StandardCharsets.ISO_8859_1));
      return answer(socket.getInputStream());
    }
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        answer.write(next);
        if (next == '\n' && answer.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
          break;
        }
      }
    } catch (SocketException cutOff) {
      // Then this is all there is.
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
