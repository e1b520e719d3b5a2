package quizhall.core.listener;

import java.time.Duration;
import quizhall.core.config.Settings;

/**
 * What a connection may take before it has said what it wants; {@code quizhall.http} in
 * reference.conf tells more.
 *
 * @param headTimeout for a whole request head
 * @param maxUnfinishedHeads connections of one address that owe one
 */
public record HttpLimits(Duration headTimeout, int maxUnfinishedHeads) {
  private static final int UNBOUNDED = Integer.MAX_VALUE;

  public static HttpLimits of(Settings settings) {
    Settings http = settings.at("quizhall.http");
    int maxUnfinishedHeads = http.integer("max-unfinished-heads", 1, 1_000_000);
    return new HttpLimits(
        http.duration("head-timeout"),
        // All connections come from the proxy's address.
        http.flag("behind-proxy") || !http.texts("trusted-proxies").isEmpty()
            ? UNBOUNDED
            : maxUnfinishedHeads);
  }
}
