package quizhall.game.results;

import java.util.UUID;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.events.EventHandler;
import quizhall.game.room.UserId;

/**
 * Notes that an account was deleted. The next {@link Sweep} ends its rooms and takes it out of
 * those that have ended, as often as it takes: a room may be out of reach now, or be opened yet
 * with a token that still holds.
 */
final class AccountRemoval implements EventHandler {

  @Override
  public void handle(Transaction transaction, Event event) {
    if (event.type().equals("user.deleted")) {
      UserId host = new UserId(event.dataAs(UserDeleted.class).userId());
      new SessionStore(transaction).hostDeleted(host);
    }
  }

  private record UserDeleted(UUID userId) {}
}
