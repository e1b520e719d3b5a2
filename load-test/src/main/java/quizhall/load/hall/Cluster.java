package quizhall.load.hall;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import quizhall.load.measure.ArteryTraffic;
import quizhall.load.measure.Journal;
import quizhall.load.measure.RemoteMessages;
import quizhall.load.measure.ServerProcess;

/**
 * A running cluster, as {@code cluster.json} in its data folder describes it.
 *
 * @param folder the data folder
 * @param front where people come in through NGINX
 * @param jvm the JVM flags of each node
 */
public record Cluster(
    Path folder,
    Optional<URI> front,
    URI auth,
    URI quiz,
    List<Node> nodes,
    Journal gameDatabase,
    Journal quizDatabase,
    List<String> jvm) {

  /** What stands in the file. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Described(
      URI front,
      URI auth,
      URI quiz,
      List<Node> nodes,
      Journal gameDatabase,
      Journal quizDatabase,
      List<String> jvm) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Node(String name, long pid, URI url, URI management, int arteryPort) {
    public ServerProcess process() {
      return new ServerProcess(pid);
    }
  }

  public static Cluster read(Path file) {
    try {
      Described said = new ObjectMapper().readValue(file.toFile(), Described.class);
      return new Cluster(
          file.toAbsolutePath().getParent(),
          Optional.ofNullable(said.front),
          said.auth,
          said.quiz,
          said.nodes,
          said.gameDatabase,
          said.quizDatabase,
          said.jvm);
    } catch (IOException e) {
      throw new UncheckedIOException("%s describes no cluster".formatted(file), e);
    }
  }

  /** All services in one process; its journal and its neighbours cannot be asked. */
  static Cluster of(long pid, URI address) {
    return new Cluster(
        Path.of(""),
        Optional.empty(),
        address,
        address,
        List.of(new Node("run", pid, address, address, 0)),
        new Journal("", "", ""),
        new Journal("", "", ""),
        List.of());
  }

  /** Following numbers have different nodes. */
  Node nodeOf(int number) {
    return nodes.get(Math.floorMod(number, nodes.size()));
  }

  /** Where a proxy might bring those of a room: any rule does that looks at nothing else. */
  Node nodeOf(CodePrefix prefix) {
    return nodeOf(prefix.number());
  }

  public ServerProcess.Memory memory() {
    return nodes.stream()
        .map(node -> node.process().memory())
        .reduce(ServerProcess.Memory.NONE, ServerProcess.Memory::plus);
  }

  public double processorSeconds() {
    return nodes.stream().mapToDouble(node -> node.process().processorSeconds()).sum();
  }

  /** Of all processes of its NGINX; 0 where there is none. */
  public double proxySeconds() {
    Path pid = folder.resolve("nginx").resolve("nginx.pid");
    if (front.isEmpty() || !Files.exists(pid)) {
      return 0;
    }
    try {
      long master = Long.parseLong(Files.readString(pid).strip());
      return new ServerProcess(master).processorSecondsWithChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Each process that is a member, as the first node sees it; one that was taken out returns as
   * another.
   */
  public Set<String> members() {
    try (HttpClient http = HttpClient.newHttpClient()) {
      JsonNode seen =
          new ObjectMapper()
              .readTree(
                  http.send(
                          HttpRequest.newBuilder(
                                  nodes.getFirst().management().resolve("/cluster/members"))
                              .build(),
                          HttpResponse.BodyHandlers.ofString())
                      .body());
      Set<String> members = new TreeSet<>();
      seen.get("members")
          .forEach(
              member ->
                  members.add(member.get("node").asText() + "#" + member.get("nodeUid").asText()));
      return members;
    } catch (IOException e) {
      throw new UncheckedIOException("akka-management does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * What nodes sent to each other.
   *
   * @param messages since they started
   * @param bytes over the connections that there are; empty where that cannot be had
   */
  public record Traffic(long messages, OptionalLong bytes) {}

  /** Empty where there is one node only. */
  public Optional<Traffic> traffic() {
    return nodes.size() == 1
        ? Optional.empty()
        : Optional.of(
            new Traffic(
                nodes.stream().mapToLong(node -> RemoteMessages.sentBy(node.process())).sum(),
                ArteryTraffic.bytes(nodes.stream().map(Node::arteryPort).toList())));
  }
}
