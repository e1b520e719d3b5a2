package quizhall.load.flood;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import quizhall.load.client.HttpPool;
import quizhall.load.client.HttpPool.Response;

/** Accounts that sign in with the right passwords, each on a device that auth-api does not know. */
final class SignIns {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PASSWORD = "correct horse";

  private final HttpPool auth;
  private final List<String> emails = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private volatile boolean goesOn;

  /** Registers so many. */
  SignIns(HttpPool auth, int many) {
    this.auth = auth;
    for (int i = 0; i < many; i++) {
      emails.add("flood-%s@example.org".formatted(UUID.randomUUID()));
    }
    // One after another: a slow machine refuses what would have to wait too long.
    for (String email : emails) {
      require(
          201,
          auth.post(
                  "/api/auth/register",
                  "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Flood\"}"
                      .formatted(email, PASSWORD))
              .join());
    }
  }

  /** Of the first account. */
  String accessToken() {
    try {
      return JSON.readTree(require(200, signIn(emails.getFirst()).join()).body())
          .get("accessToken")
          .asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All at once, and again whenever one is in, until {@link #stop}. Returns their first time. */
  CompletableFuture<Duration> flood() {
    goesOn = true;
    long began = System.nanoTime();
    CompletableFuture<?>[] first =
        emails.stream()
            .map(email -> signIn(email).thenAccept(answer -> next(email, answer)))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(first)
        .thenApply(_ -> Duration.ofNanos(System.nanoTime() - began));
  }

  void stop() {
    goesOn = false;
  }

  /** How many of the floods' requests had which status. */
  synchronized Map<Integer, Integer> statuses() {
    return Map.copyOf(statuses);
  }

  private void next(String email, Response answer) {
    synchronized (this) {
      statuses.merge(answer.status(), 1, Integer::sum);
    }
    if (goesOn) {
      var _ = signIn(email).thenAccept(again -> next(email, again));
    }
  }

  private CompletableFuture<Response> signIn(String email) {
    return auth.post(
        "/api/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD));
  }

  private static Response require(int status, Response answer) {
    if (answer.status() != status) {
      throw new IllegalStateException("auth-api answers " + answer);
    }
    return answer;
  }
}
