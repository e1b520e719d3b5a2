package quizhall.game.http;

import java.util.Optional;
import quizhall.game.http.Documents.HostSeat;
import quizhall.game.http.Documents.PlayerSeat;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;

/** What people are given who got a seat: with the token that lets them in. */
record Tickets(SessionTokens tokens) {

  /**
   * @param own the host's own among the players; none where others play
   */
  HostSeat host(Session session, Optional<PlayerSeat> own) {
    return new HostSeat(
        session.id().value(),
        session.code().value(),
        tokens.issue(
            SessionToken.host(session.code(), session.id(), session.host(), session.expiresAt())),
        session.expiresAt(),
        own);
  }

  /**
   * @param moves how often the seat was taken along to another device, this one at last
   */
  PlayerSeat player(Session session, Seat seat, int moves) {
    return new PlayerSeat(
        tokens.issue(
            SessionToken.player(
                    session.code(),
                    session.id(),
                    seat.player(),
                    seat.nickname(),
                    session.expiresAt())
                .moved(moves)),
        seat.player().value(),
        seat.nickname().value());
  }
}
