package quizhall.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import quizhall.core.json.Json;

/**
 * {@code cluster.json} in the data folder: where everything of a running cluster is, for tools that
 * measure or disturb it. It holds the passwords of the databases, so only its owner may read it.
 *
 * @param front where people come in; absent without NGINX
 * @param jvm the JVM flags of each game server
 */
record ClusterFile(
    Optional<URI> front,
    URI auth,
    URI quiz,
    List<Node> nodes,
    Database gameDatabase,
    Database quizDatabase,
    List<String> jvm) {
  static final String NAME = "cluster.json";

  /**
   * @param arteryPort where other nodes reach it
   */
  record Node(String name, long pid, URI url, URI management, int arteryPort) {}

  record Database(String url, String user, String password) {}

  static Path write(LocalCluster cluster, Stores stores, Path data) {
    var file =
        new ClusterFile(
            cluster.front(),
            cluster.auth().address(),
            cluster.quiz().address(),
            cluster.nodes().stream().map(node -> node(node, cluster.ports(node))).toList(),
            database(cluster, stores, ServiceName.GAME),
            database(cluster, stores, ServiceName.QUIZ),
            cluster.jvm().flags(ServiceName.GAME));
    try {
      Path unfinished =
          PrivateFile.write(
              data.resolve("cluster.new"),
              Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(file));
      // Whoever waits for the file finds a whole one.
      return Files.move(unfinished, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Database database(LocalCluster cluster, Stores stores, ServiceName service) {
    return new Database(
        stores.databaseUrl(service), service.database(), cluster.secrets().database(service));
  }

  /** So that nobody takes an earlier cluster for this one. */
  static void remove(Path data) {
    try {
      Files.deleteIfExists(data.resolve(NAME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(ServiceProcess node, ClusterPorts ports) {
    return new Node(
        node.name(),
        node.pid(),
        node.address(),
        URI.create("http://%s:%d".formatted(node.address().getHost(), ports.management())),
        ports.artery());
  }
}
