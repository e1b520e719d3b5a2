package quizhall.load.hall;

import java.net.URI;
import java.util.Collection;
import java.util.List;

/** Which address clients come to. */
public record Doors(Cluster cluster, Entry entry) {
  URI of(Room room, int client) {
    return switch (entry) {
      case NODE_OF_THE_ROOM -> cluster.nodeOf(CodePrefix.of(room.code())).url();
      case EVERY_NODE -> cluster.nodeOf(client).url();
      case NGINX -> front();
    };
  }

  /** Where a room is opened that will begin so: as its players will come, that is its home. */
  URI opening(CodePrefix prefix) {
    URI door = entry == Entry.NGINX ? front() : cluster.nodeOf(prefix).url();
    return door.resolve("/api/session/create?code=" + prefix);
  }

  /** Of all who come. */
  Collection<URI> all() {
    return entry == Entry.NGINX
        ? List.of(front())
        : cluster.nodes().stream().map(Cluster.Node::url).toList();
  }

  private URI front() {
    return cluster.front().orElseThrow(() -> new IllegalStateException("there is no NGINX"));
  }

  /** Where a socket of a room is opened; proxies look at the code. */
  static URI socket(URI door, String code, String token) {
    return door.resolve("/api/ws?code=%s&token=%s".formatted(code, token));
  }
}
