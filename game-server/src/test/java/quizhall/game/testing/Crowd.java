package quizhall.game.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who send requests at once, all from one address that is theirs alone. */
public final class Crowd implements AutoCloseable {
  private final HttpClient http;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Gathers them.
   *
   * @param address one of 127.0.0.0/8
   */
  public Crowd(String address) {
    try {
      http = HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Each sends one, on a connection of its own; the answers come in their order. */
  public List<CompletableFuture<HttpResponse<String>>> send(
      int members, IntFunction<HttpRequest.Builder> request) {
    return IntStream.range(0, members)
        .mapToObj(
            member ->
                CompletableFuture.supplyAsync(() -> send(request.apply(member).build()), threads))
        .toList();
  }

  /** One of them sends one. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static HttpRequest.Builder get(URI uri) {
    return HttpRequest.newBuilder(uri);
  }

  /** With a JSON body. */
  public static HttpRequest.Builder post(URI uri, String body) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  @Override
  public void close() {
    threads.close();
    http.close();
  }
}
