package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import quizhall.embedded.StartFailed;

/** What {@code /health/ready} of a service says. */
final class Readiness {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final long PAUSE_MILLIS = 200;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Readiness() {}

  /**
   * Waits until a service may be sent requests.
   *
   * @param isAlive what has ended will not become ready
   * @return whether it came so far within two minutes
   */
  static boolean await(URI address, BooleanSupplier isAlive) {
    var deadline = Instant.now().plus(LIMIT);
    try {
      while (!isReady(address)) {
        if (!isAlive.getAsBoolean() || Instant.now().isAfter(deadline)) {
          return false;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while waiting for " + address, e);
    }
  }

  private static boolean isReady(URI address) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve("/health/ready")).timeout(ANSWER_LIMIT).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
