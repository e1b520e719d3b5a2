package quizhall.load.hall;

/**
 * Which node clients come in at.
 *
 * @param spread whether those of one room come to all nodes, as through a proxy that knows nothing
 *     of rooms; else to the same one, as through the NGINX of {@code ./quizhall cluster}
 */
public record Doors(Cluster cluster, boolean spread) {
  Cluster.Node of(Room room, int client) {
    return cluster.nodeOf(spread ? client : room.number());
  }
}
