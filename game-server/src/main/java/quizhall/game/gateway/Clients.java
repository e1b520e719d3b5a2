package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.util.concurrent.CompletableFuture;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Order;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.EndReason;
import quizhall.game.room.SessionId;
import quizhall.game.token.Role;
import quizhall.game.view.Answers;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.SaidName;
import quizhall.game.wire.TypedName;

/** Lets sockets in, and takes what they say to where it belongs. */
final class Clients {
  private final ActorRef<ToRelay> relay;
  private final RelaySettings settings;
  private final RoomContact contact;
  private final Replica replica;
  private final Sockets sockets;
  private final Screens screens;
  private final Reports reports;
  private final Submissions submissions;
  private final Orders orders;
  private boolean goingDown;

  Clients(
      ActorRef<ToRelay> relay,
      RelaySettings settings,
      RoomContact contact,
      Replica replica,
      Sockets sockets,
      Screens screens,
      Reports reports,
      Submissions submissions,
      Orders orders) {
    this.relay = relay;
    this.settings = settings;
    this.contact = contact;
    this.replica = replica;
    this.sockets = sockets;
    this.screens = screens;
    this.reports = reports;
    this.submissions = submissions;
    this.orders = orders;
  }

  void connected(Connection connection) {
    connection.servedBy(relay);
    if (goingDown) {
      connection.close(CloseCode.RESTARTING);
      return;
    }
    if (contact.isFull()) {
      connection.close(CloseCode.TRY_AGAIN);
      return;
    }
    sockets.arrive(connection);
    contact.whenLive(() -> admit(connection), () -> connection.close(CloseCode.NO_SUCH_ROOM));
  }

  private void admit(Connection connection) {
    if (connection.isGone() || goingDown) {
      return;
    }
    boolean seated = connection.player().map(replica::isSeated).orElse(true);
    if (!replica.isSession(connection.token().session()) || !seated) {
      connection.close(CloseCode.NO_SUCH_ROOM);
      return;
    }
    sockets.add(connection);
    screens.welcome(
        connection,
        replica.room(),
        contact.roomTime(),
        reports.connected(),
        contact.clock().isStopped());
    reports.presenceChanged();
  }

  void gone(Connection connection) {
    sockets.remove(connection);
    reports.presenceChanged();
  }

  void received(Connection connection, ClientMessage message) {
    switch (message) {
      case ClientMessage.Heartbeat _ ->
          screens.alive(connection, replica.state(), contact.roomTime());
      case ClientMessage.Answer said -> answer(connection, said);
      case ClientMessage.Start(var id) -> order(connection, id, new Order.Start());
      case ClientMessage.Next(var id, var seq) -> order(connection, id, new Order.Next(seq));
      case ClientMessage.Hide(var id, var question, var what) ->
          moderate(connection, id, new SaidName(question, what), false);
      case ClientMessage.Show(var id, var question, var what) ->
          moderate(connection, id, new SaidName(question, what), true);
      case ClientMessage.Accept(var id, var question, var text) ->
          regrade(connection, id, new TypedName(question, text), true);
      case ClientMessage.Reject(var id, var question, var text) ->
          regrade(connection, id, new TypedName(question, text), false);
      case ClientMessage.End(var id) ->
          order(connection, id, new Order.End(EndReason.ENDED_BY_HOST));
    }
  }

  private void answer(Connection connection, ClientMessage.Answer said) {
    if (replica.state().isEmpty()) {
      // How long it took can be told only of a question that is known.
      contact.whenLive(
          () -> answer(connection, said),
          () -> Screens.refused(connection, said.id(), RoomProblem.noSuchRoom()));
      return;
    }
    connection
        .player()
        .ifPresentOrElse(
            player ->
                submissions.answer(
                    player, said, reply -> Screens.answered(connection, said.id(), reply)),
            () -> Screens.refused(connection, said.id(), RoomProblem.playersOnly()));
  }

  private void order(Connection connection, String id, Order order) {
    if (connection.token().role() != Role.HOST) {
      Screens.refused(connection, id, RoomProblem.notYourRole());
      return;
    }
    var reply = orders.once(id, () -> carry(connection.token().session(), order));
    var _ = reply.thenAccept(outcome -> Screens.ordered(connection, id, outcome));
  }

  private void moderate(Connection connection, String id, SaidName said, boolean shown) {
    order(connection, id, new Order.Moderate(Answers.moderate(said, shown)));
  }

  private void regrade(Connection connection, String id, TypedName typed, boolean accepted) {
    order(connection, id, new Order.Regrade(Answers.regrade(typed, accepted)));
  }

  private CompletableFuture<Reply<Sight>> carry(SessionId session, Order order) {
    CompletableFuture<Reply<Sight>> reply = RelayedRooms.patient(settings.patience());
    orders.carry(new RelayMessage.Carry(session, order, reply));
    return reply;
  }

  /** They come back on another node, with all that was not acknowledged. */
  void goDown() {
    goingDown = true;
    close(CloseCode.RESTARTING);
  }

  /** Sends everyone away, those too who are not let in yet. */
  void close(CloseCode code) {
    sockets.arriving().forEach(each -> each.close(code));
    sockets.all().forEach(each -> each.close(code));
  }
}
