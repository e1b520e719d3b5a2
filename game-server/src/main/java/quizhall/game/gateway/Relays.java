package quizhall.game.gateway;

import akka.actor.Address;
import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;

/**
 * The relays of this node, one for each room that somebody here has to do with. A relay comes with
 * the first message for its room and goes when it says that it is idle, unless something was on its
 * way to it then: a connection that reached a relay which stops would be heard by nobody.
 */
final class Relays {
  private final ActorContext<Message> context;
  private final Function<RoomCode, Behavior<ToRelay>> relay;
  private final Map<RoomCode, Route> byCode = new HashMap<>();
  private boolean goingDown;

  sealed interface Message {}

  /** To the relay of a room. */
  record ToRoom(RoomCode code, RelayMessage message) implements Message {}

  /** To the relay of a room, if there is one; there is no seat where there is none. */
  record IsSeated(RoomCode code, PlayerId player, CompletableFuture<Boolean> reply)
      implements Message {}

  /**
   * From a relay that nobody needs.
   *
   * @param routed how many messages it had from here until then
   */
  record Idle(RoomCode code, ActorRef<ToRelay> relay, long routed) implements Message {}

  /** A node was taken out of the cluster. */
  record NodeGone(Address node) implements Message {}

  record GoDown(ActorRef<Integer> replyTo) implements Message {}

  private record Stopped(RoomCode code, ActorRef<ToRelay> relay) implements Message {}

  private static final class Route {
    private final ActorRef<ToRelay> relay;
    private long routed;

    Route(ActorRef<ToRelay> relay) {
      this.relay = relay;
    }

    void tell(RelayMessage message) {
      routed++;
      relay.tell(new RelayMessage.Routed(message));
    }

    boolean isStillIdle(Idle idle) {
      return idle.relay().equals(relay) && idle.routed() == routed;
    }
  }

  private Relays(ActorContext<Message> context, Function<RoomCode, Behavior<ToRelay>> relay) {
    this.context = context;
    this.relay = relay;
  }

  static Behavior<Message> create(
      Function<ActorRef<Message>, Function<RoomCode, Behavior<ToRelay>>> relay) {
    return Behaviors.setup(
        context -> {
          var relays = new Relays(context, relay.apply(context.getSelf()));
          return Behaviors.receiveMessage(relays::receive);
        });
  }

  private Behavior<Message> receive(Message message) {
    switch (message) {
      case ToRoom(var code, var inner) -> route(code, inner);
      case IsSeated(var code, var player, var reply) -> {
        Route route = byCode.get(code);
        if (route == null) {
          reply.complete(false);
        } else {
          route.tell(new RelayMessage.IsSeated(player, reply));
        }
      }
      case Idle idle -> {
        Route route = byCode.get(idle.code());
        if (route != null && route.isStillIdle(idle)) {
          byCode.remove(idle.code());
          route.relay.tell(new RelayMessage.Stop());
        }
      }
      case NodeGone(var node) ->
          byCode.values().forEach(each -> each.relay.tell(new RelayMessage.NodeGone(node)));
      case GoDown(var replyTo) -> {
        goingDown = true;
        byCode.values().forEach(each -> each.tell(new RelayMessage.GoDown()));
        replyTo.tell(byCode.size());
      }
      case Stopped(var code, var stopped) ->
          byCode.computeIfPresent(code, (_, route) -> route.relay.equals(stopped) ? null : route);
    }
    return Behaviors.same();
  }

  private void route(RoomCode code, RelayMessage message) {
    Route to = byCode.computeIfAbsent(code, this::start);
    to.tell(message);
    if (goingDown) {
      to.tell(new RelayMessage.GoDown());
    }
  }

  private Route start(RoomCode code) {
    ActorRef<ToRelay> started = context.spawnAnonymous(relay.apply(code));
    context.watchWith(started, new Stopped(code, started));
    return new Route(started);
  }
}
