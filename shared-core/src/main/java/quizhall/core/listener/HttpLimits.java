package quizhall.core.listener;

import java.net.InetAddress;
import java.time.Duration;
import java.util.function.Predicate;
import quizhall.core.config.Settings;

/**
 * What connections may take; {@code quizhall.http} in reference.conf tells more.
 *
 * @param maxConnections at once; others wait in the kernel
 * @param backlog how many of them
 * @param idleTimeout of a connection on which no byte moves
 * @param headTimeout for a whole request head
 * @param requestTimeout until the answer begins, unless a route takes longer
 * @param maxUnfinishedHeads connections of one address that owe one
 * @param isProxy who brings the connections of many and is not counted
 */
public record HttpLimits(
    int maxConnections,
    int backlog,
    Duration idleTimeout,
    Duration headTimeout,
    Duration requestTimeout,
    int maxUnfinishedHeads,
    Predicate<InetAddress> isProxy) {

  public static HttpLimits of(Settings settings, Predicate<InetAddress> isProxy) {
    Settings http = settings.at("quizhall.http");
    return new HttpLimits(
        http.integer("max-connections", 1, 10_000_000),
        http.integer("backlog", 1, 1_000_000),
        http.duration("idle-timeout"),
        http.duration("head-timeout"),
        http.duration("request-timeout"),
        http.integer("max-unfinished-heads", 1, 1_000_000),
        isProxy);
  }
}
