package quizhall.game.http;

import java.util.Optional;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Seat;
import quizhall.game.room.UserId;
import quizhall.game.token.SeatPass;

/**
 * Who wants a seat.
 *
 * @param nickname empty for one that is made here
 * @param device what the device keeps to itself; empty where it did not say
 * @param language in which a name is made (BCP 47); empty for that of the quiz
 * @param pass which was checked to be one of ours
 */
record Entrant(
    PlayerId player,
    Optional<Nickname> nickname,
    Optional<String> device,
    Optional<String> language,
    Optional<SeatPass> pass) {

  /** The seat in a room of this host. */
  Seat seat(UserId host, Nickname name) {
    return new Seat(
        player,
        name,
        device.map(secret -> PlayerIds.device(host, secret)),
        pass.map(SeatPass::own),
        pass.map(SeatPass::id));
  }
}
