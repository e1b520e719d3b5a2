package quizhall.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Set;
import quizhall.drill.Api;
import quizhall.drill.Hall.OpenRoom;

/** Which node of a local cluster holds what, as its akka-management says. */
record Shards(LocalCluster cluster) {
  /** The node that holds the shard of the room: the first two characters of its code. */
  ServiceProcess owner(OpenRoom room) {
    String shard = room.code().substring(0, 2);
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
        .filter(node -> oldest.endsWith(":" + cluster.ports(node).artery()))
        .findFirst()
        .orElseThrow();
  }

  /** The nodes of the cluster, as this one sees them. */
  Set<String> members(ServiceProcess node) {
    return Set.copyOf(
        management(node)
            .get("/cluster/members", "")
            .expect(200)
            .get("members")
            .findValuesAsText("node"));
  }

  private List<ServiceProcess> running() {
    return cluster.nodes().stream().filter(ServiceProcess::isAlive).toList();
  }

  private boolean holds(ServiceProcess node, String shard) {
    JsonNode shards = management(node).get("/cluster/shards/Room", "").expect(200);
    return shards.get("regions").findValuesAsText("shardId").contains(shard);
  }

  private Api management(ServiceProcess node) {
    return Api.at(
        URI.create(
            "http://%s:%d".formatted(node.address().getHost(), cluster.ports(node).management())));
  }
}
