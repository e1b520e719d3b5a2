package quizhall.game.gateway;

import java.time.Duration;
import quizhall.core.config.Settings;
import quizhall.game.room.FairSpeed;

/**
 * How a relay behaves in time.
 *
 * @param silence how long a room may say nothing before it is looked for anew
 * @param firstRetry the shortest wait before looking again; doubled each time, with jitter
 * @param longestRetry the longest wait
 * @param patience how long a caller over HTTP waits for a room that is away or cannot write
 * @param volatileFrames how often counts are sent at the most
 * @param volatileFramesPerPlayer by how much less often they go to the players themselves, for each
 *     of them
 * @param idle how long a relay that nobody needs stays
 * @param fairSpeed what answers are allowed for their way
 */
public record RelaySettings(
    Duration silence,
    Duration firstRetry,
    Duration longestRetry,
    Duration patience,
    Duration volatileFrames,
    Duration volatileFramesPerPlayer,
    Duration idle,
    FairSpeed fairSpeed) {

  public static final RelaySettings DEFAULT =
      new RelaySettings(
          Duration.ofMillis(3_500),
          Duration.ofMillis(100),
          Duration.ofSeconds(1),
          Duration.ofSeconds(8),
          Duration.ofMillis(200),
          Duration.ofNanos(200_000),
          Duration.ofSeconds(20),
          FairSpeed.USUAL);

  public static RelaySettings of(Settings settings) {
    return DEFAULT.fair(new FairSpeed(settings.duration("quizhall.game.rooms.fair-speed")));
  }

  private RelaySettings fair(FairSpeed allowed) {
    return new RelaySettings(
        silence,
        firstRetry,
        longestRetry,
        patience,
        volatileFrames,
        volatileFramesPerPlayer,
        idle,
        allowed);
  }
}
