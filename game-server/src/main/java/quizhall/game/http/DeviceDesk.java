package quizhall.game.http;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Refusal;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Session;
import quizhall.game.token.SessionTokens;
import quizhall.game.view.Views;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.ServerMessage;

/** For devices that want a seat. */
final class DeviceDesk {
  private final Rooms rooms;
  private final SessionTokens tokens;

  DeviceDesk(Rooms rooms, SessionTokens tokens) {
    this.rooms = rooms;
    this.tokens = tokens;
  }

  /** What came of a device's knock. */
  sealed interface Paired {
    record Seated(ServerMessage.GivenSeat seat) implements Paired {}

    record Waits(ServerMessage.KnockView device) implements Paired {}
  }

  /** Takes a knock to the room, unless this node knows what has come of it. */
  CompletionStage<Outcome<Paired>> pair(RoomCode code, RoomCommand.Knock knock) {
    return look(code)
        .thenCompose(
            room ->
                room.then(
                    sight ->
                        paired(sight, knock)
                            .<CompletionStage<Outcome<Paired>>>map(
                                known ->
                                    CompletableFuture.completedStage(new Outcome.Good<>(known)))
                            .orElseGet(() -> knock(sight.state().room().session(), knock))));
  }

  private CompletionStage<Outcome<Paired>> knock(Session session, RoomCommand.Knock knock) {
    return rooms
        .order(session.code(), session.id(), knock)
        .thenApply(Outcome::of)
        .thenApply(
            room ->
                room.map(
                    sight ->
                        paired(sight, knock)
                            .<Outcome<Paired>>map(Outcome.Good::new)
                            .orElseGet(
                                () -> new Outcome.Bad<>(RoomProblem.of(Refusal.DISMISSED)))));
  }

  private Optional<Paired> paired(Sight sight, RoomCommand.Knock knock) {
    Room room = sight.state().room();
    return room.device(knock.device())
        .<Paired>map(device -> new Paired.Seated(Views.seat(room.session(), device, tokens)))
        .or(
            () ->
                room.pairing()
                    .knocking(knock.device())
                    .map(device -> new Paired.Waits(Views.knock(device))));
  }

  private CompletionStage<Outcome<Sight>> look(RoomCode code) {
    return rooms.look(code).thenApply(Outcome::of);
  }
}
