package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Seats;

/** A room of ten seats: 0 to 3 are with one relay, 4 to 7 with another, and two left long ago. */
class SubscribersTest {
  private final Subscribers subscribers = new Subscribers();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  @BeforeEach
  void open() {
    subscribers.add(here);
    subscribers.add(there);
    hear(here, seats(0, 4));
    hear(there, seats(4, 8));
  }

  @Test
  void who_is_with_two_relays_is_told_apart_for_those_that_can_settle_it() {
    hear(there, seats(2, 8));
    assertThat(subscribers.doubled(there)).isEqualTo(Map.of(here, seats(2, 4)));
    assertThat(subscribers.doubled(here)).isEqualTo(Map.of(there, seats(2, 4)));

    ActorRef<RoomSignal> ofBefore = TestInbox.<RoomSignal>create("before").getRef();
    subscribers.add(ofBefore);
    subscribers.heard(
        new RoomMessage.Presence(
            ofBefore, seats(0, 4), Optional.empty(), Set.of(), Optional.empty(), Optional.empty()));

    assertThat(subscribers.doubled(ofBefore)).isEmpty();
    assertThat(subscribers.doubled(here)).doesNotContainKey(ofBefore);
  }

  @Test
  void whose_way_is_long_is_known_of_all_relays_as_they_said_last() {
    hearSlow(here, seats(0, 2));
    hearSlow(there, seats(4, 5));
    hearSlow(here, seats(1, 2));

    assertThat(subscribers.slow()).isEqualTo(seats(1, 2).with(seats(4, 5)));

    subscribers.remove(there);
    assertThat(subscribers.slow()).isEqualTo(seats(1, 2));
  }

  @Test
  void who_moves_to_another_node_is_with_both_for_a_moment_and_is_one() {
    hear(there, seats(2, 8));

    assertThat(subscribers.connected()).isEqualTo(seats(0, 8));
  }

  @Test
  void a_change_is_another_number_of_players_or_another_device() {
    assertThat(hear(there, seats(4, 8))).isFalse();
    assertThat(hear(there, seats(4, 9))).isTrue();
    assertThat(
            subscribers.heard(
                new RoomMessage.Presence(
                    there, seats(4, 9), Optional.empty(), Set.of(new DeviceId("DEVICE000001")))))
        .isTrue();
  }

  private void hearSlow(ActorRef<RoomSignal> relay, Seats slow) {
    subscribers.heard(
        new RoomMessage.Presence(
            relay, seats(0, 9), Optional.empty(), Set.of(), Optional.of(true), Optional.of(slow)));
  }

  private boolean hear(ActorRef<RoomSignal> relay, Seats connected) {
    return subscribers.heard(new RoomMessage.Presence(relay, connected, Optional.empty()));
  }

  private static Seats seats(int from, int to) {
    return Seats.of(IntStream.range(from, to));
  }
}
