package quizhall.load.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrowserTest {

  @Test
  void each_request_has_a_connection_of_its_own_and_the_headers_of_a_browser() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var from = new ConcurrentLinkedQueue<InetSocketAddress>();
    var origins = new ConcurrentLinkedQueue<String>();
    server.createContext(
        "/join",
        exchange -> {
          from.add(exchange.getRemoteAddress());
          origins.add(exchange.getRequestHeaders().getFirst("Origin"));
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(201, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());

    try (Network network = new Network(1)) {
      for (String json : List.of("{\"a\":1}", "{\"b\":2}")) {
        HttpPool.Response response =
            Browser.post(network, address, 7, "/join", json).get(30, TimeUnit.SECONDS);
        assertThat(response).isEqualTo(new HttpPool.Response(201, json));
      }
    } finally {
      server.stop(0);
    }

    assertThat(from).doesNotHaveDuplicates().hasSize(2);
    assertThat(origins).containsOnly(address.toString());
    assertThat(Browser.upgradeHeaders(address).getBytes(StandardCharsets.US_ASCII))
        .endsWith('\r', '\n');
  }
}
