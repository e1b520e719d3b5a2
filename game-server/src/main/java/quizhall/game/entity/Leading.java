package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quizhall.game.room.RoomCommand;

/** Whether anybody leads the game: by a connection on any node, or by orders over HTTP alone. */
final class Leading {
  private final Map<ActorRef<RoomSignal>, Lead> leads = new HashMap<>();
  private boolean wasLed;
  private boolean isLedByOrders;

  /**
   * A relay said who is with it.
   *
   * @param here absent from relays of before
   */
  void heard(ActorRef<RoomSignal> relay, Optional<Lead> here) {
    here.ifPresent(lead -> leads.put(relay, lead));
    wasLed |= lead() != Lead.NEVER;
    isLedByOrders &= lead() != Lead.THERE;
  }

  void gone(ActorRef<RoomSignal> relay) {
    leads.remove(relay);
  }

  /**
   * An order came. Where nobody is connected who leads the game, it is led over HTTP from now on.
   */
  void ordered(RoomCommand.Order order) {
    if (!isAnybodys(order)) {
      isLedByOrders = lead() != Lead.THERE;
    }
  }

  /** Whether it says nothing of whoever leads the game. */
  static boolean isAnybodys(RoomCommand.Order order) {
    return order instanceof RoomCommand.Knock || order instanceof RoomCommand.RejoinOrder;
  }

  /** Whether by somebody who is connected there. */
  boolean isLedAt(ActorRef<RoomSignal> relay) {
    return leads.get(relay) == Lead.THERE;
  }

  Lead lead() {
    if (leads.containsValue(Lead.THERE)) {
      return Lead.THERE;
    }
    boolean isGone = wasLed || leads.containsValue(Lead.GONE);
    return isGone && !isLedByOrders ? Lead.GONE : Lead.NEVER;
  }
}
