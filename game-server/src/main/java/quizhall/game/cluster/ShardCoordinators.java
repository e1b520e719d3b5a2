package quizhall.game.cluster;

import akka.actor.ActorSelection;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.javadsl.Adapter;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;

/** Where Akka 2.8.5 has the coordinator of a type's shards: on the oldest node alone. */
final class ShardCoordinators {
  private ShardCoordinators() {}

  /** That of this node, which may have none. */
  static ActorSelection here(ActorSystem<?> system, EntityTypeKey<?> shards) {
    return Adapter.toClassic(system)
        .actorSelection(
            "/system/sharding/%sCoordinator/singleton/coordinator".formatted(shards.name()));
  }
}
