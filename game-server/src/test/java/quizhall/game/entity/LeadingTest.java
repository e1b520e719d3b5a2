package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.room.PairingCode;
import quizhall.game.room.RoomCommand;

class LeadingTest {
  private static final RoomCommand.Order START = new RoomCommand.Start(Instant.EPOCH);

  private final Leading leading = new Leading();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  @Test
  void nobody_has_gone_where_nobody_was() {
    leading.heard(here, Optional.of(Lead.NEVER));
    leading.heard(there, Optional.empty());

    assertThat(leading.lead()).isEqualTo(Lead.NEVER);
  }

  @Test
  void one_connection_on_any_node_is_enough() {
    leading.heard(here, Optional.of(Lead.THERE));
    leading.heard(there, Optional.of(Lead.THERE));
    leading.heard(here, Optional.of(Lead.GONE));
    assertThat(leading.lead()).isEqualTo(Lead.THERE);
    assertThat(leading.isLedAt(here)).isFalse();
    assertThat(leading.isLedAt(there)).isTrue();

    leading.heard(there, Optional.of(Lead.GONE));
    assertThat(leading.lead()).isEqualTo(Lead.GONE);
  }

  @Test
  void whoever_was_with_a_node_that_died_has_gone() {
    leading.heard(here, Optional.of(Lead.THERE));

    leading.gone(here);

    assertThat(leading.lead()).isEqualTo(Lead.GONE);
  }

  @Test
  void a_relay_of_before_says_nothing_of_it() {
    leading.heard(here, Optional.of(Lead.THERE));

    leading.heard(here, Optional.empty());

    assertThat(leading.lead()).isEqualTo(Lead.THERE);
  }

  @Test
  void a_game_that_goes_on_by_orders_over_http_has_lost_nobody() {
    leading.heard(here, Optional.of(Lead.GONE));

    leading.ordered(START);

    assertThat(leading.lead()).isEqualTo(Lead.NEVER);
  }

  @Test
  void once_somebody_is_connected_again_they_can_be_gone_again() {
    leading.heard(here, Optional.of(Lead.GONE));
    leading.ordered(START);

    leading.heard(here, Optional.of(Lead.THERE));
    leading.ordered(START);
    leading.heard(here, Optional.of(Lead.GONE));

    assertThat(leading.lead()).isEqualTo(Lead.GONE);
  }

  @Test
  void what_anybody_may_ask_for_says_nothing_of_who_leads() {
    leading.heard(here, Optional.of(Lead.GONE));

    leading.ordered(
        new RoomCommand.OfferRejoin(Played.id(1), new PairingCode("123456"), Instant.EPOCH));

    assertThat(leading.lead()).isEqualTo(Lead.GONE);
  }
}
