package quizhall.game.entity;

import java.time.Duration;
import quizhall.game.room.RoomCommand;

/**
 * Since when nobody is there who leads the game or plays, whoever else looks the room up. All
 * methods take the machine's time, in nanoseconds.
 */
final class Solitude {
  private final Leading leading;
  private final Subscribers subscribers;
  private long since;

  /** Of a room that has just come to life: whoever was there may come back. */
  Solitude(Leading leading, Subscribers subscribers, long nanos) {
    this.leading = leading;
    this.subscribers = subscribers;
    this.since = nanos;
  }

  /** An order came, over HTTP perhaps. */
  void ordered(RoomCommand.Order order, long nanos) {
    if (!Leading.isAnybodys(order)) {
      since = nanos;
    }
  }

  /** For how long it has lasted: as long as it is asked again and again. */
  Duration lasts(long nanos) {
    if (leading.lead() == Lead.THERE || !subscribers.connected().isEmpty()) {
      since = nanos;
    }
    return Duration.ofNanos(nanos - since);
  }
}
