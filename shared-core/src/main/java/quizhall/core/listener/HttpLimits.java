package quizhall.core.listener;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;
import quizhall.core.config.Settings;

/**
 * What a connection may take before it has said what it wants; {@code quizhall.http} in
 * reference.conf tells more.
 *
 * @param headTimeout for a whole request head
 * @param maxUnfinishedHeads connections of one address that owe one
 * @param isProxy who brings the connections of many and is not counted
 */
public record HttpLimits(
    Duration headTimeout, int maxUnfinishedHeads, Predicate<InetAddress> isProxy) {

  public static HttpLimits of(Settings settings, Predicate<InetAddress> isProxy) {
    Settings http = settings.at("quizhall.http");
    return new HttpLimits(
        http.duration("head-timeout"), http.integer("max-unfinished-heads", 1, 1_000_000), isProxy);
  }
}
