package quizhall.game.http;

import java.time.Duration;
import quizhall.core.config.Settings;

/**
 * How long and how large rooms may be; {@code quizhall.game.rooms} in reference.conf.
 *
 * @param lifetime after it a room that nobody ended is abandoned, and its tokens are void
 */
record RoomLimits(Duration lifetime, int maxPlayers, int maxPerHost) {
  static RoomLimits of(Settings settings) {
    Settings rooms = settings.at("quizhall.game.rooms");
    return new RoomLimits(
        rooms.duration("lifetime"),
        rooms.integer("max-players", 1, 100_000),
        rooms.integer("max-per-host", 1, 100_000));
  }
}
