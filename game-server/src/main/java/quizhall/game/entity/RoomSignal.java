package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.Decision;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Reactions;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seats;
import quizhall.game.room.SessionId;
import quizhall.game.room.question.Response;

/** What a room says to its relays. Those of a lower incarnation than one already heard are void. */
public sealed interface RoomSignal extends ToRelay {

  /** Whether {@link RoomMessage.OpenRoom} found the code free, or opened by the same session. */
  record OpenReply(RoomCode code, SessionId session, boolean opened) implements RoomSignal {}

  /** Nobody opened a room with this code. */
  record NoRoom(RoomCode code) implements RoomSignal {}

  /** The relay is heard and told from now on; this is where the room stands. */
  record Subscribed(
      long incarnation, ActorRef<RoomMessage> room, RoomState.Opened state, Duration roomTime)
      implements RoomSignal {}

  /**
   * What happened since the {@link Subscribed} or the {@code Happened} before.
   *
   * @param version of the room before the first of the events
   */
  record Happened(long incarnation, long version, List<RoomEvent> events) implements RoomSignal {
    public Happened {
      events = List.copyOf(events);
    }
  }

  /**
   * More was said to the open question, where nobody is to know by whom and it is shown as it
   * comes. After {@code Happened}, which does not tell what.
   */
  record Overheard(long incarnation, int question, List<Response> said) implements RoomSignal {
    public Overheard {
      said = List.copyOf(said);
    }
  }

  record BatchSettled(long incarnation, long batch, Decision.Settled settled)
      implements RoomSignal {}

  record OrderSettled(long incarnation, long id, Decision.Outcome outcome) implements RoomSignal {}

  /**
   * The question's time is up, or all have answered: settle what came in time, take nothing more,
   * and answer with {@link RoomMessage.Flushed}.
   *
   * @param question {@link #NOTHING} where it is not closed after all
   * @param early true where the key comes while those with more time go on, from whom more is
   *     taken; else empty
   */
  record Closing(long incarnation, int question, Optional<Boolean> early) implements RoomSignal {
    public static final int NOTHING = -1;

    public Closing {
      Objects.requireNonNull(early);
    }
  }

  /**
   * Heard each second, and when the number of connected players or a device changes.
   *
   * @param stopped whether room time stands still, because nothing can be written
   * @param connected players with all relays
   * @param devices with all relays, of those that have a seat
   * @param unhurried those with more time than others for whom a question is left open; empty where
   *     nobody has more, and from nodes of before
   */
  record Pulse(
      long incarnation,
      Duration roomTime,
      boolean stopped,
      int connected,
      Set<DeviceId> devices,
      Optional<Seats> unhurried)
      implements RoomSignal {
    public Pulse {
      devices = Set.copyOf(devices);
      Objects.requireNonNull(unhurried);
    }

    /** Where no device has a seat. */
    public Pulse(long incarnation, Duration roomTime, boolean stopped, int connected) {
      this(incarnation, roomTime, stopped, connected, Set.of(), Optional.empty());
    }
  }

  /**
   * Who is where, for a relay that asked.
   *
   * @param connected players with all relays
   * @param slow those of them whose way is long
   */
  record Whereabouts(long incarnation, Seats connected, Seats slow) implements RoomSignal {}

  /**
   * What players on all nodes have shown since the signal before, at most twice a second; for
   * relays with somebody who watches. Who misses one misses a moment of applause.
   */
  record Reacted(long incarnation, Reactions reactions) implements RoomSignal {}

  /**
   * These players are with another relay as well, and only one connection of each may stay. The two
   * relays settle it between themselves by {@link Claims}.
   */
  record Doubled(long incarnation, Seats seats, ActorRef<RoomSignal> other) implements RoomSignal {}

  /**
   * From another relay: the connections that it has of players who are here as well. Whoever has
   * the newer one of a player says so in turn, and the older one is closed.
   */
  record Claims(ActorRef<RoomSignal> relay, List<Claim> claims) implements RoomSignal {
    public Claims {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A piece of a signal that is too big for one message between nodes.
   *
   * @param manifest the logical name of the whole
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, only put together
  record Part(int index, int count, String manifest, byte[] bytes) implements RoomSignal {}
}
