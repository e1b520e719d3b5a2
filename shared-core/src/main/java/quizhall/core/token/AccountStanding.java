package quizhall.core.token;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import quizhall.core.problem.Unavailable;

/** Asks auth-api whether the account of a token is there. Safe for use by many threads. */
final class AccountStanding implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(3);

  private final URI me;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  /**
   * @param me the address where auth-api shows their accounts to users
   */
  AccountStanding(URI me) {
    this.me = me;
  }

  /** Fails with {@link Unavailable} where auth-api does not say. */
  CompletionStage<Boolean> isThere(String token) {
    HttpRequest request =
        HttpRequest.newBuilder(me)
            .timeout(ANSWER_TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .build();
    return http.sendAsync(request, BodyHandlers.discarding())
        .handle(
            (response, failure) -> {
              if (failure != null) {
                throw away(failure instanceof CompletionException ? failure.getCause() : failure);
              }
              return switch (response.statusCode()) {
                case 200 -> true;
                case 401 -> false;
                default -> throw away(new IOException("it answers " + response.statusCode()));
              };
            });
  }

  private static Unavailable away(Throwable cause) {
    return new Unavailable("auth-api does not say whether an account is there", cause);
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
