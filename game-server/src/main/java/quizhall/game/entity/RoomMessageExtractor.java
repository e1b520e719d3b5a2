package quizhall.game.entity;

import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.sharding.typed.ShardingMessageExtractor;
import quizhall.game.room.RoomCode;

/** The first two characters of a room's code are its shard, {@code shard-of-a-room}. */
final class RoomMessageExtractor
    extends ShardingMessageExtractor<ShardingEnvelope<RoomMessage>, RoomMessage> {

  @Override
  public String entityId(ShardingEnvelope<RoomMessage> envelope) {
    return envelope.entityId();
  }

  @Override
  public String shardId(String entityId) {
    return new RoomCode(entityId).prefix().value();
  }

  @Override
  public RoomMessage unwrapMessage(ShardingEnvelope<RoomMessage> envelope) {
    return envelope.message();
  }
}
