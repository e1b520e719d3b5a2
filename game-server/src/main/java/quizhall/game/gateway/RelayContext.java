package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import quizhall.game.entity.RoomMessage;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.token.SessionTokens;

/**
 * What every relay of a node needs.
 *
 * @param known whether every node can read an order
 * @param tellsWhereabouts whether every node can say who is where
 * @param takesReactions whether every node can take and hand on reactions
 * @param sharding sends a message to a room wherever it lives, and brings it to life there
 */
record RelayContext(
    BiConsumer<RoomCode, RoomMessage> sharding,
    ActorRef<Relays.Message> relays,
    SessionTokens tokens,
    RelaySettings settings,
    Predicate<RoomCommand.Order> known,
    BooleanSupplier tellsWhereabouts,
    BooleanSupplier takesReactions) {}
