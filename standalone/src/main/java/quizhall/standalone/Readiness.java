package quizhall.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import quizhall.embedded.StartFailed;

/** What a health route answers. */
final class Readiness {
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final Duration SLOW = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 200;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Readiness() {}

  /**
   * Waits until a service may be sent requests.
   *
   * @param health the route that answers 200 then
   * @param isAlive what has ended will not become ready; what lives is waited for, however slow its
   *     machine is
   * @param slow hears every half minute for how long it has been waited
   * @return false when it has ended before
   */
  static boolean await(URI health, BooleanSupplier isAlive, Consumer<Duration> slow) {
    long began = System.nanoTime();
    Duration nextTelling = SLOW;
    try {
      while (!isReady(health)) {
        if (!isAlive.getAsBoolean()) {
          return false;
        }
        var waited = Duration.ofNanos(System.nanoTime() - began);
        if (waited.compareTo(nextTelling) >= 0) {
          slow.accept(waited);
          nextTelling = nextTelling.plus(SLOW);
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while waiting for " + health, e);
    }
  }

  private static boolean isReady(URI health) throws InterruptedException {
    var request = HttpRequest.newBuilder(health).timeout(ANSWER_LIMIT).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
