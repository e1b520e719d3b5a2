package quizhall.game.http;

import java.time.Duration;
import quizhall.core.config.Settings;

/**
 * How codes are looked up for one address; {@code quizhall.game.limits} in reference.conf.
 *
 * @param missesPerMinute codes of no room at once; they come back evenly over a minute
 * @param guessesPerSecond codes of no room for an address that is over its misses
 * @param lookupsPerSecond codes of whatever kind
 * @param longestWait for a turn, before it is given up
 * @param mostWaiting at a time
 */
record CodeLimits(
    int missesPerMinute,
    int guessesPerSecond,
    int lookupsPerSecond,
    Duration longestWait,
    int mostWaiting) {
  static CodeLimits of(Settings settings) {
    Settings limits = settings.at("quizhall.game.limits");
    return new CodeLimits(
        limits.integer("misses-per-minute", 1, 1_000_000),
        limits.integer("guesses-per-second", 1, 1_000_000),
        limits.integer("joins-per-second", 1, 1_000_000),
        limits.duration("longest-wait"),
        limits.integer("most-waiting", 1, 1_000_000));
  }
}
