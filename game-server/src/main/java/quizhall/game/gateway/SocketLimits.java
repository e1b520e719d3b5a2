package quizhall.game.gateway;

import java.time.Duration;
import quizhall.core.config.Settings;

/**
 * What one client may do and how long it is waited for; {@code quizhall.game.socket} in
 * reference.conf tells more.
 */
public record SocketLimits(
    int maxMessageBytes,
    int maxFragments,
    long maxQueueBytes,
    int messagesPerSecond,
    int messageBurst,
    int maxErrors,
    Duration idleTimeout,
    Duration closeTimeout) {

  public static SocketLimits of(Settings settings) {
    Settings socket = settings.at("quizhall.game.socket");
    return new SocketLimits(
        Math.toIntExact(socket.bytes("max-message-size")),
        socket.integer("max-fragments", 1, 100_000),
        socket.bytes("max-queue-size"),
        socket.integer("messages-per-second", 1, 100_000),
        socket.integer("message-burst", 1, 100_000),
        socket.integer("max-errors", 0, 100_000),
        socket.duration("idle-timeout"),
        socket.duration("close-timeout"));
  }
}
