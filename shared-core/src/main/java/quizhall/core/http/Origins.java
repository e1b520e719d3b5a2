package quizhall.core.http;

import akka.http.javadsl.model.HttpHeader;
import akka.http.javadsl.model.HttpRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.problem.Problem;

/**
 * Which pages may act in the name of whoever looks at them: those of the same host, and of origins
 * that were named. Browsers send the header and do not let pages forge it; who sends none is no
 * page.
 *
 * @param others such as {@code https://quiz.example.org}
 */
public record Origins(Set<String> others) {
  public static final Problem FOREIGN =
      Problem.of(403, "foreign-origin", "Pages of other sites may not do this")
          .withDetail(
              "The page is of another host than the one that was asked. Where it is ours, a proxy"
                  + " changes the Host of requests; docs/operations.md says what helps.");

  private static final Logger log = LoggerFactory.getLogger(Origins.class);
  private static final Duration SAYING_INTERVAL = Duration.ofHours(1);
  private static final AtomicLong NEXT_SAYING = new AtomicLong(System.nanoTime());

  public Origins {
    others = Set.copyOf(others);
  }

  /** Empty when the page may; else what to answer, and a line in the log once an hour at most. */
  public Optional<Problem> refusal(HttpRequest request) {
    Optional<String> origin = request.getHeader("Origin").map(HttpHeader::value);
    if (origin.isEmpty() || others.contains(origin.get()) || isSameHost(origin.get(), request)) {
      return Optional.empty();
    }
    if (isToBeSaid()) {
      // Without the two names: a client may write anything into them.
      log.warn(
          "A page was refused since its Origin is not the Host that was asked (said once an hour). If it"
              + " was Quizhall's own page, the proxy in front changes Host: let it pass on Host or"
              + " X-Forwarded-Host, or name the page's origin in QUIZHALL_CORS_ORIGINS");
    }
    return Optional.of(FOREIGN);
  }

  /** Anybody can bring it about, so it must neither fill the log nor be used up. */
  private static boolean isToBeSaid() {
    long now = System.nanoTime();
    long due = NEXT_SAYING.get();
    return now - due >= 0 && NEXT_SAYING.compareAndSet(due, now + SAYING_INTERVAL.toNanos());
  }

  private static boolean isSameHost(String origin, HttpRequest request) {
    try {
      URI page = URI.create(origin);
      return page.getScheme() != null
          && page.getRawAuthority() != null
          && withPort(page.getRawAuthority(), page.getScheme())
              .equals(withPort(Client.of(request).host(), page.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Browsers leave the scheme's own port out, proxies may write it. */
  private static String withPort(String authority, String scheme) {
    String lower = authority.toLowerCase(Locale.ROOT);
    String port = scheme.equalsIgnoreCase("https") ? ":443" : ":80";
    return lower.matches(".*:\\d+") ? lower : lower + port;
  }
}
