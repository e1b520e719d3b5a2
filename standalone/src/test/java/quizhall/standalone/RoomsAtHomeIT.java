package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Api;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;

/** Rooms that are opened as pages open them, through NGINX, live where their players come to. */
@Tag("brings-its-stores")
@Tag("own-processes")
class RoomsAtHomeIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int ROOMS = 12;

  @TempDir private static Path data;

  private static DrilledCluster cluster;
  private static String host;
  private static String quiz;

  @BeforeAll
  static void startCluster() {
    assumeTrue(Nginx.program().isPresent(), "NGINX is not here");
    cluster = DrilledCluster.ofThree(data);
    host = cluster.hall().newHost();
    quiz = cluster.hall().newQuiz(host, 1, 60);
  }

  @AfterAll
  static void stopCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void a_room_lives_where_its_players_come_to_whatever_becomes_of_the_node() {
    Set<ServiceProcess> homes = new HashSet<>();
    List<OpenRoom> rooms = new ArrayList<>();
    for (int number = 0; number < ROOMS; number++) {
      // Each in a shard of its own.
      OpenRoom room = open("%s%s".formatted("ABCDEFGHJKMN".charAt(number), 2 + number % 8));
      rooms.add(room);
      homes.add(assertAtHome(room, nodes()));
    }
    assertThat(homes).as("the ring spreads rooms").hasSizeGreaterThan(1);

    OpenRoom lost = rooms.getFirst();
    ServiceProcess home = cluster.shards().owner(lost);
    home.kill();
    List<ServiceProcess> left = nodes().stream().filter(node -> !node.equals(home)).toList();
    await().atMost(PATIENCE).until(() -> validate(lost).status() == 200);
    ServiceProcess next = assertAtHome(lost, left);

    cluster.processes().restart(home);
    await().atMost(PATIENCE).until(() -> isSentTo(home, lost));
    assertThat(cluster.shards().owner(lost)).as("it stays with its players").isEqualTo(next);
    assertThat(validate(lost).status()).isEqualTo(200);
    assertThat(assertAtHome(open(prefixOfNewRoomAt(home)), nodes())).isEqualTo(home);
  }

  /** Where the ring has a node depends on its port: of few prefixes none may lead to it. */
  private static String prefixOfNewRoomAt(ServiceProcess node) {
    NginxRing ring = ringOf(nodes());
    return "PQRSTVWXYZ"
        .chars()
        .boxed()
        .flatMap(
            first ->
                IntStream.rangeClosed(2, 9).mapToObj(second -> Character.toString(first) + second))
        .filter(prefix -> ring.serverOf(prefix).equals(node.address().getAuthority()))
        .findFirst()
        .orElseThrow();
  }

  private static OpenRoom open(String prefix) {
    Hall hall = Hall.at(front(), List.of(front()));
    OpenRoom room = hall.openBeginning(host, quiz, prefix);
    assertThat(room.code()).startsWith(prefix);
    return room;
  }

  /** Returns where it is. */
  private static ServiceProcess assertAtHome(OpenRoom room, List<ServiceProcess> among) {
    ServiceProcess owner = cluster.shards().owner(room);
    assertThat(owner.address().getAuthority())
        .isEqualTo(ringOf(among).serverOf(room.code().substring(0, 2)));
    assertThat(nodeOfSocket(room)).isEqualTo(owner.address().getAuthority());
    return owner;
  }

  /** NGINX tells it when the socket is closed. */
  private static String nodeOfSocket(OpenRoom room) {
    int before = nodesOfSockets().size();
    try (HttpClient http = HttpClient.newHttpClient()) {
      WebSocket socket =
          http.newWebSocketBuilder()
              .buildAsync(
                  URI.create(
                      "ws://%s/api/ws?code=%s&token=%s"
                          .formatted(front().getAuthority(), room.code(), room.hostToken())),
                  new WebSocket.Listener() {})
              .join();
      socket.abort();
    }
    await().atMost(PATIENCE).until(() -> nodesOfSockets().size() > before);
    return nodesOfSockets().get(before);
  }

  private static List<String> nodesOfSockets() {
    return logged("GET /api/ws");
  }

  /** Where requests that are over were in the end. */
  private static List<String> logged(String request) {
    try (Stream<String> lines = Files.lines(data.resolve("nginx").resolve("access.log"))) {
      return lines
          .filter(line -> line.contains("\"" + request + "\""))
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSentTo(ServiceProcess node, OpenRoom room) {
    return nodeOfSocket(room).equals(node.address().getAuthority());
  }

  private static Api.Answer validate(OpenRoom room) {
    return Api.at(front()).get("/api/session/validate?code=" + room.code(), "");
  }

  private static NginxRing ringOf(List<ServiceProcess> nodes) {
    return new NginxRing(nodes.stream().map(node -> node.address().getAuthority()).toList());
  }

  private static List<ServiceProcess> nodes() {
    return cluster.nodes();
  }

  private static URI front() {
    return cluster.processes().front().orElseThrow();
  }
}
