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
import java.util.stream.IntStream;
import quizhall.load.client.HttpPool;
import quizhall.load.client.HttpPool.Response;

/** Accounts that sign in with the right passwords, each on a device that auth-api does not know. */
final class SignIns {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Registrations: each connection has an address of its own, and of one address they are limited.
   * More at once would have to wait too long on a slow machine.
   */
  private static final int AT_ONCE = 8;

  private static final String PASSWORD = "correct horse";

  private final HttpPool auth;
  private final List<String> emails = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private volatile boolean goesOn;
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

  /** Registers so many. */
  SignIns(HttpPool auth, int many) {
    this.auth = auth;
    for (int i = 0; i < many; i++) {
      emails.add("flood-%s@example.org".formatted(UUID.randomUUID()));
    }
    for (int from = 0; from < many; from += AT_ONCE) {
      emails.subList(from, Math.min(many, from + AT_ONCE)).stream()
          .map(this::register)
          .toList()
          .forEach(answer -> require(201, answer.join()));
    }
  }

  private CompletableFuture<Response> register(String email) {
    return auth.post(
        "/api/auth/register",
        "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Flood\"}"
            .formatted(email, PASSWORD));
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
    List<CompletableFuture<Void>> first = emails.stream().map(this::signInCounted).toList();
    last =
        allOf(
            IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).thenCompose(_ -> goOn(emails.get(i))))
                .toList());
    return allOf(first).thenApply(_ -> Duration.ofNanos(System.nanoTime() - began));
  }

  /** Waits for those that are under way: what is measured next is to be quiet. */
  void stop() {
    goesOn = false;
    last.join();
  }

  /** How many of the floods' requests had which status; 0 where there was no answer. */
  synchronized Map<Integer, Integer> statuses() {
    return Map.copyOf(statuses);
  }

  private CompletableFuture<Void> goOn(String email) {
    return goesOn
        ? signInCounted(email).thenCompose(_ -> goOn(email))
        : CompletableFuture.completedFuture(null);
  }

  private CompletableFuture<Void> signInCounted(String email) {
    return signIn(email)
        .handle(
            (answer, failure) -> {
              count(failure == null ? answer.status() : 0);
              return null;
            });
  }

  private synchronized void count(int status) {
    statuses.merge(status, 1, Integer::sum);
  }

  private static CompletableFuture<Void> allOf(List<CompletableFuture<Void>> all) {
    return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
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
