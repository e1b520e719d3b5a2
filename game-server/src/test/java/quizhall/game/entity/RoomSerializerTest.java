package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.ExtendedActorSystem;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.typed.ActorRef;
import akka.actor.typed.javadsl.Adapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.BrowserId;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Hand;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCommand;
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
    var said =
        new RoomMessage.Presence(
            relay, Seats.of(IntStream.range(0, players)), Optional.of(Lead.GONE));

    byte[] bytes = serializer.toBinary(said);

    assertThat(serializer.fromBinary(bytes, serializer.manifest(said))).isEqualTo(said);
  }

  @Test
  void a_closing_of_a_node_of_before_is_for_everybody() throws IOException {
    var early = new RoomSignal.Closing(1, 2, Optional.of(true));
    byte[] before = "{\"incarnation\":1,\"question\":2}".getBytes(StandardCharsets.UTF_8);

    assertThat(serializer.fromBinary(before, serializer.manifest(early)))
        .isEqualTo(new RoomSignal.Closing(1, 2, Optional.empty()));
    assertThat(serializer.toBinary(new RoomSignal.Closing(1, 2, Optional.empty())))
        .isEqualTo(before);
    assertThat(serializer.fromBinary(serializer.toBinary(early), serializer.manifest(early)))
        .isEqualTo(early);
  }

  @Test
  void devices_are_told_of_where_there_are_any() throws IOException {
    var none = new RoomSignal.Pulse(1, Duration.ZERO, false, 3);
    var one =
        new RoomSignal.Pulse(
            1,
            Duration.ZERO,
            false,
            3,
            Set.of(new DeviceId("DEVICE000001")),
            Optional.of(Seats.of(IntStream.of(1, 3))));

    assertThat(new String(serializer.toBinary(none), StandardCharsets.UTF_8))
        .doesNotContain("devices");
    for (RoomSignal said : List.of(none, one)) {
      assertThat(serializer.fromBinary(serializer.toBinary(said), serializer.manifest(said)))
          .isEqualTo(said);
    }
  }

  @Test
  void a_seat_that_was_taken_along_before_devices_were_kept_is_read_and_written_as_it_was()
      throws IOException {
    String before = "{\"moves\":1,\"holder\":\"NEXT\"}";
    var json = RoomJson.rules().build();

    Hand read = json.readValue(before, Hand.class);

    assertThat(read)
        .isEqualTo(new Hand(1, Optional.of(new PlayerId("NEXT")), Optional.empty(), List.of()));
    assertThat(json.writeValueAsString(read)).isEqualTo(before);
    Hand now = new Hand(2, read.holder(), Optional.empty(), List.of(new BrowserId("old")));
    assertThat(json.readValue(json.writeValueAsString(now), Hand.class)).isEqualTo(now);
  }

  /** In the middle of an upgrade. */
  @Test
  void nodes_of_before_read_orders_and_are_read() throws IOException {
    var said =
        new RoomMessage.GiveOrder(
            7, new RoomCommand.Next(3, Instant.EPOCH), relay, Optional.empty());

    byte[] bytes = serializer.toBinary(said);

    assertThat(serializer.manifest(said)).isEqualTo("perform");
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains(
            "\"move\":{\"move\":\"next\",\"leaving\":3,\"wallClock\":\"1970-01-01T00:00:00Z\"}");
    assertThat(serializer.fromBinary(bytes, "perform")).isEqualTo(said);
  }
}
