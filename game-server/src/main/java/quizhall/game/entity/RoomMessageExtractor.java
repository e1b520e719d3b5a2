package quizhall.game.entity;

import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.sharding.typed.ShardingMessageExtractor;
import quizhall.game.room.RoomCode;

/** What a room's code begins with is its shard, {@code shard-of-a-room}. */
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
