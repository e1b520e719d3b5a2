package quizhall.core.http;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What browsers may do with our pages and answers: {@code security-headers.txt}, which NGINX gets
 * as well.
 */
public final class SecurityHeaders {
  private static final String RESOURCE = "security-headers.txt";
  private static final int SWITCHING_PROTOCOLS = 101;

  /** In their order, by name. */
  public static final Map<String, String> ALL = read();

  private static final List<HttpHeader> HEADERS =
      ALL.entrySet().stream()
          .<HttpHeader>map(header -> RawHeader.create(header.getKey(), header.getValue()))
          .toList();

  private SecurityHeaders() {}

  /**
   * Adds those that the response does not have by itself; a WebSocket's handshake has nothing that
   * they could be about.
   */
  public static HttpResponse addTo(HttpResponse response) {
    return response.status().intValue() == SWITCHING_PROTOCOLS
        ? response
        : response.addHeaders(
            HEADERS.stream()
                .filter(header -> response.getHeader(header.name()).isEmpty())
                .toList());
  }

  private static Map<String, String> read() {
    try (InputStream file = SecurityHeaders.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      Map<String, String> headers = new LinkedHashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(header -> headers.put(header[0], header[1]));
      return Collections.unmodifiableMap(headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
