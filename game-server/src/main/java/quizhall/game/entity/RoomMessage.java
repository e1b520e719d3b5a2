package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Reactions;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;

/** What relays say to a room. */
public sealed interface RoomMessage {

  /** Opens the room. Answered with {@link RoomSignal.OpenReply}. */
  record OpenRoom(Session session, List<Seat> seats, ActorRef<RoomSignal> relay)
      implements RoomMessage {
    public OpenRoom {
      seats = List.copyOf(seats);
    }
  }

  /**
   * From now on the relay hears what happens. Answered with {@link RoomSignal.Subscribed} or {@link
   * RoomSignal.NoRoom}; repeated until one of them comes.
   *
   * @param lastHeard the room time the relay heard last, from this or an earlier incarnation
   */
  record Subscribe(ActorRef<RoomSignal> relay, Optional<Duration> lastHeard)
      implements RoomMessage {}

  record Unsubscribe(ActorRef<RoomSignal> relay) implements RoomMessage {}

  /** A batch of joins and answers. Answered with {@link RoomSignal.BatchSettled}. */
  record SubmitBatch(long batch, RoomCommand.Submit submit, ActorRef<RoomSignal> relay)
      implements RoomMessage {}

  /**
   * Answered with {@link RoomSignal.OrderSettled}.
   *
   * @param by the device that gave the order; empty where it is the host's own
   */
  record GiveOrder(
      long id, RoomCommand.Order order, ActorRef<RoomSignal> relay, Optional<DeviceId> by)
      implements RoomMessage {}

  /**
   * Who is with a relay. Told ahead of answers and orders, for the room to know whom it awaits.
   *
   * @param lead absent from relays of before
   * @param devices those that have a seat
   * @param comparesClaims whether the relay can be told of {@link RoomSignal.Doubled}; absent from
   *     relays of before, which cannot
   * @param slow those connected whose way is long; empty where there are none, and from relays of
   *     before
   */
  record Presence(
      ActorRef<RoomSignal> relay,
      Seats connected,
      Optional<Lead> lead,
      Set<DeviceId> devices,
      Optional<Boolean> comparesClaims,
      Optional<Seats> slow)
      implements RoomMessage {
    public Presence {
      devices = Set.copyOf(devices);
    }

    public Presence(
        ActorRef<RoomSignal> relay, Seats connected, Optional<Lead> lead, Set<DeviceId> devices) {
      this(relay, connected, lead, devices, Optional.of(true), Optional.empty());
    }

    /** Of players alone. */
    public Presence(ActorRef<RoomSignal> relay, Seats connected, Optional<Lead> lead) {
      this(relay, connected, lead, Set.of());
    }
  }

  /** Somebody looks at who is where. Answered with {@link RoomSignal.Whereabouts}. */
  record AskWhereabouts(ActorRef<RoomSignal> relay) implements RoomMessage {}

  /** What players with one relay have shown since it said so last. Told to screens, never kept. */
  record React(Reactions reactions) implements RoomMessage {}

  /** Everything that came in time for the question that is closing has been settled. */
  record Flushed(ActorRef<RoomSignal> relay, int question) implements RoomMessage {}

  /** What a room says to itself; never leaves it. */
  non-sealed interface Internal extends RoomMessage {}
}
