package quizhall.core.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of auth-api. From its start on it tries to fetch them, until it has them for the first
 * time; from then on they are kept, asked for again when an unknown one turns up, and stay good
 * while auth-api is away. Safe for use by many threads.
 */
final class AuthKeys implements JWKSource<SecurityContext>, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(AuthKeys.class);
  private static final int MAX_JWKS_BYTES = 64 * 1024;

  /** Nobody waits for the first keys but requests that have come already. */
  private static final Duration FIRST_FETCH_TIMEOUT = Duration.ofSeconds(5);

  private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration FETCH_AT_MOST_EVERY = Duration.ofSeconds(10);
  private static final Duration OUTAGE = Duration.ofHours(12);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

  private final URI jwks;
  private final JWKSource<SecurityContext> first;
  private final JWKSource<SecurityContext> kept;
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final Thread fetching = Thread.ofVirtual().name("auth-keys").unstarted(this::fetch);

  AuthKeys(URI jwks) {
    this.jwks = jwks;
    URL url = url(jwks);
    this.first =
        JWKSourceBuilder.create(new URLBasedJWKSetSource<>(url, retriever(FIRST_FETCH_TIMEOUT)))
            .cache(false)
            .refreshAheadCache(false)
            .rateLimited(false)
            .build();
    // Its limit of fetches counts failed ones too: it is no good for the first keys, which would
    // be there up to ten seconds later than auth-api after each two attempts.
    this.kept =
        JWKSourceBuilder.create(new URLBasedJWKSetSource<>(url, retriever(FETCH_TIMEOUT)))
            .cache(UserTokens.KEYS_ARE_KEPT.toMillis(), 3 * FETCH_TIMEOUT.toMillis())
            .rateLimited(FETCH_AT_MOST_EVERY.toMillis())
            .retrying(true)
            .outageTolerant(OUTAGE.toMillis())
            .build();
  }

  void start() {
    fetching.start();
  }

  /** Whether they have been there once. */
  boolean haveArrived() {
    return arrived.getCount() == 0;
  }

  /** Waits a moment for the first keys. */
  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
    try {
      if (!arrived.await(FETCH_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new JWKSetUnavailableException("auth-api has shown no keys yet");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new JWKSetUnavailableException("Interrupted", interrupted);
    }
    return kept.get(selector, context);
  }

  private void fetch() {
    Duration pause = SHORTEST_PAUSE;
    try {
      while (!tryToFetch()) {
        if (pause.equals(SHORTEST_PAUSE)) {
          log.info("Waiting for the keys of auth-api at {}", jwks);
        }
        Thread.sleep(pause);
        pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
      }
      arrived.countDown();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean tryToFetch() {
    try {
      return !first.get(ANY, null).isEmpty() && !kept.get(ANY, null).isEmpty();
    } catch (KeySourceException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    fetching.interrupt();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static DefaultResourceRetriever retriever(Duration timeout) {
    int millis = (int) timeout.toMillis();
    return new DefaultResourceRetriever(millis, millis, MAX_JWKS_BYTES);
  }

  private static URL url(URI jwks) {
    try {
      return jwks.toURL();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("Not a URL: " + jwks, malformed);
    }
  }
}
