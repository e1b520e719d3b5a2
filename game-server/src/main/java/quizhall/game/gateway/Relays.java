package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.RoomCode;

/**
 * The relays of this node, one for each room that somebody here has to do with. A relay comes with
 * the first message for its room and goes when it says that it is idle; a message that is already
 * on its way to it then still arrives before it stops.
 */
final class Relays {
  private final ActorContext<Message> context;
  private final Function<RoomCode, Behavior<ToRelay>> relay;
  private final Map<RoomCode, ActorRef<ToRelay>> byCode = new HashMap<>();
  private boolean goingDown;

  sealed interface Message {}

  record Route(RoomCode code, RelayMessage message) implements Message {}

  /** From a relay that nobody needs. */
  record Idle(RoomCode code) implements Message {}

  record GoDown(ActorRef<Integer> replyTo) implements Message {}

  private record Stopped(RoomCode code, ActorRef<ToRelay> relay) implements Message {}

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
      case Route(var code, var inner) -> route(code, inner);
      case Idle(var code) -> {
        ActorRef<ToRelay> idle = byCode.remove(code);
        if (idle != null) {
          idle.tell(new RelayMessage.Stop());
        }
      }
      case GoDown(var replyTo) -> {
        goingDown = true;
        byCode.values().forEach(each -> each.tell(new RelayMessage.GoDown()));
        replyTo.tell(byCode.size());
      }
      case Stopped(var code, var stopped) -> byCode.remove(code, stopped);
    }
    return Behaviors.same();
  }

  private void route(RoomCode code, RelayMessage message) {
    ActorRef<ToRelay> to = byCode.computeIfAbsent(code, this::start);
    to.tell(message);
    if (goingDown) {
      to.tell(new RelayMessage.GoDown());
    }
  }

  private ActorRef<ToRelay> start(RoomCode code) {
    ActorRef<ToRelay> started = context.spawnAnonymous(relay.apply(code));
    context.watchWith(started, new Stopped(code, started));
    return started;
  }
}
