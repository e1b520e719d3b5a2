package quizhall.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import quizhall.drill.Api;
import quizhall.drill.Hall.OpenRoom;

/**
 * Which node of a local cluster holds what, as its akka-management says.
 *
 * @param data the cluster's data folder
 */
record Shards(LocalCluster cluster, Path data) {
  /** As in quizhall-game.conf. */
  private static final int SHARDS = 100;

  /** The node that holds the shard of the room: shards are by hash of the code. */
  ServiceProcess owner(OpenRoom room) {
    String shard = Integer.toString(Math.abs(room.code().hashCode() % SHARDS));
    return running().stream().filter(node -> holds(node, shard)).findFirst().orElseThrow();
  }

  /** The oldest node, which says where each shard lives. */
  ServiceProcess coordinator() {
    String oldest =
        management(running().getFirst())
            .get("/cluster/members", "")
            .expect(200)
            .get("oldest")
            .asText();
    return running().stream()
        .filter(node -> oldest.endsWith(":" + port(node, "akka.remote.artery.canonical.port")))
        .findFirst()
        .orElseThrow();
  }

  private List<ServiceProcess> running() {
    return cluster.nodes().stream().filter(ServiceProcess::isAlive).toList();
  }

  private boolean holds(ServiceProcess node, String shard) {
    JsonNode shards = management(node).get("/cluster/shards/Room", "").expect(200);
    return shards.get("regions").findValuesAsText("shardId").contains(shard);
  }

  private Api management(ServiceProcess node) {
    return Api.at(URI.create("http://127.0.0.1:" + port(node, "akka.management.http.port")));
  }

  private int port(ServiceProcess node, String setting) {
    return ConfigFactory.parseFile(data.resolve("config").resolve(node.name() + ".conf").toFile())
        .getInt(setting);
  }
}
