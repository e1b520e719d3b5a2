package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * A device that helps the host: it has a seat as long as the host leaves it.
 *
 * @param name as its person or the host calls it; empty where nobody did
 */
public record Device(DeviceId id, Duty duty, Optional<Nickname> name) {

  /** How many may have a seat at a time. */
  public static final int MOST = 20;

  /** What it is there for. */
  public enum Duty {
    /** Leads the game in the host's place. */
    CO_HOST,
    /** Leads the game from a phone, while the host's page is what the hall sees. */
    REMOTE,
    /** Shows the hall what there is to see. */
    SCREEN
  }

  public Device {
    Objects.requireNonNull(id);
    Objects.requireNonNull(duty);
    Objects.requireNonNull(name);
  }
}
