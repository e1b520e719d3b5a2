package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.ExtendedActorSystem;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.Adapter;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.Seats;

class RoomSerializerTest {
  private static final ActorTestKit KIT = ActorTestKit.create();

  private final RoomSerializer serializer =
      new RoomSerializer((ExtendedActorSystem) Adapter.toClassic(KIT.system()));
  private final ActorRef<RoomSignal> relay = KIT.createTestProbe(RoomSignal.class).ref();

  @AfterAll
  static void stop() {
    KIT.shutdownTestKit();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64, 10_000})
  void who_is_with_a_relay_is_heard_as_it_was_said(int players) throws IOException {
    var said = new RoomMessage.Presence(relay, Seats.of(IntStream.range(0, players)));

    byte[] bytes = serializer.toBinary(said);

    assertThat(serializer.fromBinary(bytes, serializer.manifest(said))).isEqualTo(said);
  }
}
