package quizhall.game.entity;

import java.time.Duration;
import quizhall.core.config.Settings;

/**
 * How a room's actor behaves in time.
 *
 * @param pulse how often relays hear where room time stands
 * @param gathering how long a woken room waits for other relays to say what they heard last
 * @param returning how long after it woke relays may still come back that have players
 * @param flushing how long relays may write nothing before a question that closes is closed without
 *     the rest of what came in time
 * @param idle how long a room without relays stays awake
 * @param podium how long the podium stands before everyone is sent away
 * @param leaderless how long nobody may lead the game before an open question waits for one
 * @param playerless how long most players may have gone at once before it waits for them
 * @param awaiting how long it waits for them at most
 * @param untried how long a trial waits for whoever plays it
 */
public record RoomSettings(
    Duration pulse,
    Duration gathering,
    Duration returning,
    Duration flushing,
    Duration idle,
    Duration podium,
    Duration leaderless,
    Duration playerless,
    Duration awaiting,
    Duration untried) {

  public static final RoomSettings DEFAULT =
      new RoomSettings(
          Duration.ofSeconds(1),
          Duration.ofMillis(30),
          Duration.ofSeconds(10),
          Duration.ofMillis(500),
          Duration.ofSeconds(30),
          Duration.ofMinutes(15),
          Duration.ofSeconds(20),
          Duration.ofSeconds(3),
          Duration.ofSeconds(60),
          Duration.ofSeconds(60));

  public static RoomSettings of(Settings settings) {
    return DEFAULT
        .leaderless(settings.duration("quizhall.game.rooms.pause-without-host"))
        .playerless(
            settings.duration("quizhall.game.rooms.pause-without-players"),
            settings.duration("quizhall.game.rooms.wait-for-players"))
        .untried(settings.duration("quizhall.game.rooms.end-trial-without-host"));
  }

  /** The same where nobody may lead the game for at most so long. */
  public RoomSettings leaderless(Duration longest) {
    return new RoomSettings(
        pulse,
        gathering,
        returning,
        flushing,
        idle,
        podium,
        longest,
        playerless,
        awaiting,
        untried);
  }

  /** The same where most players may have gone for so long, and are waited for at most so long. */
  public RoomSettings playerless(Duration longest, Duration wait) {
    return new RoomSettings(
        pulse, gathering, returning, flushing, idle, podium, leaderless, longest, wait, untried);
  }

  /** The same where a trial waits for so long for whoever plays it. */
  public RoomSettings untried(Duration longest) {
    return new RoomSettings(
        pulse,
        gathering,
        returning,
        flushing,
        idle,
        podium,
        leaderless,
        playerless,
        awaiting,
        longest);
  }
}
