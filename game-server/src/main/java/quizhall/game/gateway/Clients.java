package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quizhall.game.entity.ToRelay;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.token.Right;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Commands;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.RoomProblem;

/** Lets sockets in, and takes what they say to where it belongs. */
final class Clients {
  private final ActorRef<ToRelay> relay;
  private final Outbox outbox;
  private final RelaySettings settings;
  private final RoomContact contact;
  private final Replica replica;
  private final Sockets sockets;
  private final Screens screens;
  private final Reports reports;
  private final Submissions submissions;
  private final Orders orders;
  private final Applause applause;
  private boolean goingDown;

  Clients(
      ActorRef<ToRelay> relay,
      Outbox outbox,
      RelaySettings settings,
      RoomContact contact,
      Replica replica,
      Sockets sockets,
      Screens screens,
      Reports reports,
      Submissions submissions,
      Orders orders,
      Applause applause) {
    this.relay = relay;
    this.outbox = outbox;
    this.settings = settings;
    this.contact = contact;
    this.replica = replica;
    this.sockets = sockets;
    this.screens = screens;
    this.reports = reports;
    this.submissions = submissions;
    this.orders = orders;
    this.applause = applause;
  }

  void connected(Connection connection) {
    connection.servedBy(relay, outbox);
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
    if (!connection.player().map(replica::isSeated).orElse(true)) {
      connection.close(CloseCode.NO_SUCH_ROOM);
      return;
    }
    Optional<Refusal> unheard = replica.unheard(connection.token());
    if (unheard.isPresent()) {
      connection.close(unheard(unheard.get()));
      return;
    }
    Optional<Refusal> out = connection.player().flatMap(replica::out);
    if (out.isPresent()) {
      connection.close(sentAway(out.get()));
      return;
    }
    if (connection.player().filter(replica::waits).isPresent()) {
      if (sockets.addWaiting(connection)) {
        screens.welcomeWaiting(connection, replica.room());
      }
      return;
    }
    if (!sockets.add(connection)) {
      return;
    }
    screens.welcome(connection, replica.room(), contact.now(), reports.connected());
    reports.arrived();
    if (connection.token().may(Right.GIVE_SEATS)) {
      reports.seatsChanged();
    }
  }

  /** The host has sent a player away. */
  void sendAway(PlayerId player) {
    replica
        .out(player)
        .ifPresent(out -> sockets.anywhere(player).ifPresent(each -> each.close(sentAway(out))));
  }

  private static CloseCode unheard(Refusal refusal) {
    return switch (refusal) {
      case SEAT_TAKEN -> CloseCode.SEAT_TAKEN;
      case SEAT_MOVED -> CloseCode.SEAT_MOVED;
      default -> CloseCode.NO_SUCH_ROOM;
    };
  }

  /**
   * Closes the devices whose seats were taken away, and those from which players have taken theirs
   * along to others.
   */
  void closeUnheard() {
    for (Connection each : sockets.all()) {
      replica.unheard(each.token()).ifPresent(refusal -> each.close(unheard(refusal)));
    }
  }

  private static CloseCode sentAway(Refusal out) {
    return out == Refusal.MAY_REJOIN ? CloseCode.MAY_REJOIN : CloseCode.KICKED;
  }

  /** The host has let players in. */
  void letIn(List<PlayerId> players) {
    players.forEach(player -> sockets.leaveWaiting(player).ifPresent(this::admit));
  }

  /** What the host decided about those who are connected may have been missed. */
  void sortAnew() {
    sockets.all().stream().flatMap(each -> each.player().stream()).forEach(this::sendAway);
    closeUnheard();
    letIn(
        sockets.waiting().stream()
            .flatMap(each -> each.player().stream())
            .filter(player -> !replica.waits(player) && replica.out(player).isEmpty())
            .toList());
  }

  void gone(Connection connection) {
    sockets.remove(connection);
    reports.presenceChanged();
  }

  void received(Connection connection, ClientMessage message) {
    switch (message) {
      case ClientMessage.Heartbeat _ -> {
        if (connection.isPaceChanged()) {
          reports.presenceChanged();
        }
        screens.alive(
            connection,
            replica.state().filter(_ -> connection.player().filter(replica::waits).isEmpty()),
            contact.now());
      }
      case ClientMessage.Answer said -> answer(connection, said);
      case ClientMessage.Reaction said -> react(connection, said);
      case ClientMessage.Peek(var id) ->
          contact.whenLive(
              () -> Screens.key(connection, replica.room(), id),
              () -> Screens.refused(connection, id, RoomProblem.noSuchRoom()));
      case ClientMessage.Order order -> order(connection, order);
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
    Optional<Refusal> unheard = replica.unheard(connection.token());
    if (unheard.isPresent()) {
      Screens.refused(connection, said.id(), RoomProblem.of(unheard.get()));
      return;
    }
    connection
        .player()
        .ifPresentOrElse(
            player ->
                submissions.answer(
                    player,
                    said,
                    connection.roundTrip(),
                    // The player may have gone on in another tab meanwhile.
                    reply ->
                        Screens.answered(sockets.of(player).orElse(connection), said.id(), reply)),
            () ->
                Screens.refused(connection, said.id(), RoomProblem.notAllowed(Set.of(Right.PLAY))));
  }

  /** While the room is away there is nobody to show it to, and later it would be late. */
  private void react(Connection connection, ClientMessage.Reaction said) {
    if (connection.player().isEmpty()) {
      Screens.refused(connection, said.id(), RoomProblem.notAllowed(Set.of(Right.PLAY)));
    } else if (replica.state().isPresent()) {
      replica
          .unheard(connection.token())
          .or(
              () ->
                  applause.react(connection.player().get(), Commands.sign(said), System.nanoTime()))
          .ifPresent(why -> Screens.refused(connection, said.id(), RoomProblem.of(why)));
    }
  }

  private void order(Connection connection, ClientMessage.Order said) {
    if (!connection.token().may(said.right())) {
      Screens.refused(connection, said.id(), RoomProblem.notAllowed(Set.of(said.right())));
      return;
    }
    SessionToken token = connection.token();
    Optional<Refusal> unheard = replica.unheard(token);
    if (unheard.isPresent()) {
      Screens.refused(connection, said.id(), RoomProblem.of(unheard.get()));
      return;
    }
    if (said instanceof ClientMessage.OfPlayer of && !token.isFor(new PlayerId(of.player()))) {
      Screens.refused(connection, said.id(), RoomProblem.of(Refusal.NO_SUCH_PLAYER));
      return;
    }
    var given =
        orders.once(
            token,
            said.id(),
            new RelayMessage.GiveOrder(
                token.session(),
                token.device(),
                Commands.order(said, Instant.now()),
                RelayedRooms.patient(settings.patience())));
    var _ =
        given
            .reply()
            .thenAccept(reply -> screens.ordered(connection, said.id(), given.order(), reply));
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
