package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.testkit.typed.javadsl.TestProbe;
import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.Behaviors;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.RoomCode;

class RelaysTest {
  private static final RoomCode ROOM = new RoomCode("RE1AYS");

  private static final ActorTestKit KIT = ActorTestKit.create();

  private TestProbe<Heard> relay;
  private ActorRef<Relays.Message> relays;

  /** What some relay heard. */
  private record Heard(ActorRef<ToRelay> relay, ToRelay message) {}

  @BeforeEach
  void start() {
    relay = KIT.createTestProbe(Heard.class);
    relays =
        KIT.spawn(
            Relays.create(
                _ ->
                    _ ->
                        Behaviors.setup(
                            context ->
                                Behaviors.receiveMessage(
                                    message -> {
                                      relay.ref().tell(new Heard(context.getSelf(), message));
                                      return message instanceof RelayMessage.Stop
                                          ? Behaviors.stopped()
                                          : Behaviors.same();
                                    }))));
  }

  @AfterAll
  static void stop() {
    KIT.shutdownTestKit();
  }

  @Test
  void a_relay_that_is_idle_stops_and_the_next_message_starts_another() {
    ActorRef<ToRelay> first = relayOf(send());

    relays.tell(new Relays.Idle(ROOM, first, 1));

    assertThat(relay.receiveMessage()).isEqualTo(new Heard(first, new RelayMessage.Stop()));
    assertThat(relayOf(send())).isNotEqualTo(first);
  }

  @Test
  void a_relay_that_was_sent_something_before_it_was_heard_to_be_idle_goes_on() {
    ActorRef<ToRelay> first = relayOf(send());
    RelayMessage late = send();

    relays.tell(new Relays.Idle(ROOM, first, 1));

    assertThat(relayOf(late)).isEqualTo(first);
    assertThat(relayOf(send())).isEqualTo(first);
  }

  @Test
  void what_an_earlier_relay_said_does_not_stop_a_later_one() {
    ActorRef<ToRelay> first = relayOf(send());
    relays.tell(new Relays.Idle(ROOM, first, 1));
    relay.receiveMessage();
    ActorRef<ToRelay> second = relayOf(send());

    relays.tell(new Relays.Idle(ROOM, first, 1));

    assertThat(relayOf(send())).isEqualTo(second);
  }

  private RelayMessage send() {
    RelayMessage message = new RelayMessage.Look(Optional.empty(), new CompletableFuture<>());
    relays.tell(new Relays.ToRoom(ROOM, message));
    return message;
  }

  private ActorRef<ToRelay> relayOf(RelayMessage message) {
    Heard heard = relay.receiveMessage();
    assertThat(heard.message()).isEqualTo(new RelayMessage.Routed(message));
    return heard.relay();
  }
}
