package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.game.entity.Claim;
import quizhall.game.entity.RoomSignal;
import quizhall.game.room.Players;
import quizhall.game.room.Seats;
import quizhall.game.wire.CloseCode;

/**
 * Players who are connected here and with a relay of another node: the newer connection stays, and
 * the page of the older one is told. The two relays compare what they have, since the order in
 * which the room heard of it says nothing: either may have been out of contact with it.
 */
final class Doubles {
  /** Below Artery's frame limit. Of more the room speaks again with the next that it hears. */
  private static final int MOST_CLAIMS = 1_000;

  private final RoomContact contact;
  private final Sockets sockets;

  Doubles(RoomContact contact, Sockets sockets) {
    this.contact = contact;
    this.sockets = sockets;
  }

  /** Says to the other relay which connections these players have here. */
  void tell(Players players, Seats seats, ActorRef<RoomSignal> other) {
    List<Claim> claims =
        seats
            .numbers()
            .limit(MOST_CLAIMS)
            .mapToObj(seat -> connection(players, seat).map(mine -> mine.claim(seat)))
            .flatMap(Optional::stream)
            .toList();
    tell(other, claims);
  }

  /** Closes each connection that is older than the other relay's, and claims what is newer. */
  void compare(Players players, RoomSignal.Claims told) {
    List<Claim> newer = new ArrayList<>();
    for (Claim theirs : told.claims()) {
      connection(players, theirs.seat())
          .ifPresent(
              mine -> {
                Claim claim = mine.claim(theirs.seat());
                if (claim.isNewerThan(theirs)) {
                  newer.add(claim);
                } else if (theirs.isNewerThan(claim)) {
                  // One page, whose clocks may be wrong about it, must not be told to stay away.
                  mine.close(claim.isOfSamePage(theirs) ? CloseCode.TRY_AGAIN : CloseCode.REPLACED);
                }
              });
    }
    tell(told.relay(), newer);
  }

  private void tell(ActorRef<RoomSignal> other, List<Claim> claims) {
    if (!claims.isEmpty()) {
      other.tell(new RoomSignal.Claims(contact.self(), claims));
    }
  }

  private Optional<Connection> connection(Players players, int seat) {
    return seat < players.size() ? sockets.of(players.inOrder().get(seat).id()) : Optional.empty();
  }
}
