package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What happens to a room for the time alone, without anybody's word. */
public final class Expiry {
  private Expiry() {}

  /**
   * @param now room time
   * @param podium how long the podium stands before everyone is sent away
   */
  public static Optional<RoomCommand> of(
      RoomState.Opened room, Duration now, Instant wallClock, Duration podium) {
    if (room instanceof RoomState.Finished finished) {
      boolean isOver = now.compareTo(room.room().lastEventAt().plus(podium)) > 0;
      return isOver && !finished.closed() ? Optional.of(new RoomCommand.Close()) : Optional.empty();
    }
    return room.room().session().expiresAt().isBefore(wallClock)
        ? Optional.of(new RoomCommand.End(EndReason.ABANDONED, wallClock))
        : Optional.empty();
  }

  /**
   * Where whoever plays it has been gone for so long that nobody will go on with it: others may
   * look a trial up, but there is nothing in it for them. Any other room waits.
   *
   * @param alone for how long nobody has been there who leads the game or plays
   * @param patience how long a trial waits for them
   */
  public static Optional<RoomCommand> ofLeft(
      RoomState.Opened room, Duration alone, Duration patience, Instant wallClock) {
    return alone.compareTo(patience) > 0 ? ofDeserted(room, wallClock) : Optional.empty();
  }

  /**
   * Where no page is open any more: nothing is left of a trial. Any other room sleeps until
   * somebody comes.
   */
  public static Optional<RoomCommand> ofDeserted(RoomState.Opened room, Instant wallClock) {
    return room.room().session().trial().isPresent() && !(room instanceof RoomState.Finished)
        ? Optional.of(new RoomCommand.End(EndReason.ABANDONED, wallClock))
        : Optional.empty();
  }
}
