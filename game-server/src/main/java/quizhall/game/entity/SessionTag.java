package quizhall.game.entity;

import java.util.Set;
import quizhall.game.room.RoomEvent;

/** Marks the events that projections must hear of; all others are read by room. */
public final class SessionTag {
  public static final String NAME = "session";

  private SessionTag() {}

  static Set<String> of(RoomEvent event) {
    return event instanceof RoomEvent.OfSession ? Set.of(NAME) : Set.of();
  }
}
