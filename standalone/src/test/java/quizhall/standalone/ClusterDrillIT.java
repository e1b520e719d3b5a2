package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;

/**
 * Three game-servers as processes of their own: one is killed, then each is restarted. {@code
 * -Dquizhall.drill.runs=5} repeats the kill and tells the median.
 */
@Tag("brings-its-stores")
class ClusterDrillIT {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterDrillIT.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PLAYERS = 50;

  /** How exactly two clients and a server can agree on a moment on a busy machine. */
  private static final long TOLERANCE_MS = 400;

  @TempDir private static Path data;

  private static LocalCluster cluster;
  private static Hall hall;
  private static Api management;

  @BeforeAll
  static void startCluster() {
    cluster =
        LocalCluster.start(
            3,
            Options.parse("--port", "0", "--home", "..", "--data", data.toString()),
            Map.of(),
            ClusterWatcher.NOBODY);
    // The two services are told apart by path, as a proxy would.
    URI services = Services.start(cluster.auth().address(), cluster.quiz().address());
    hall = Hall.at(services, cluster.nodes().stream().map(ServiceProcess::address).toList());
    management = Api.at(cluster.nodes().getFirst().address());
  }

  @AfterAll
  static void stopCluster() {
    cluster.close();
    Services.stop();
  }

  @Test
  void a_room_outlives_the_node_that_owns_it() {
    List<Long> away =
        IntStream.range(0, Integer.getInteger("quizhall.drill.runs", 1))
            .mapToObj(_ -> killTheOwner())
            .sorted()
            .toList();
    LOG.info("The room was away for {} ms (median {})", away, away.get(away.size() / 2));
  }

  private long killTheOwner() {
    // given: a question is open and half of 50 players have answered
    String account = hall.newHost();
    OpenRoom room = hall.open(account, hall.newQuiz(account, 2, 120));
    List<GameClient> players = connectAll(room);
    GameClient host = hall.connect(room.hostToken(), 0);
    host.awaitConnected(PLAYERS);
    host.say("start", Map.of("type", "start"));
    players.forEach(player -> player.awaitPhase("question"));
    answer(players, 0, PLAYERS / 2, 0);
    awaitAccepted(players, 0, PLAYERS / 2, 0);

    // when: the node that owns the room is killed, and the others answer
    ServiceProcess owner = new Shards(cluster).owner(room);
    List<GameClient> living =
        players.stream().filter(player -> !player.connectedTo().equals(owner.address())).toList();
    long killedAt = System.nanoTime();
    owner.kill();
    List<Optional<Countdown>> shown = players.stream().map(GameClient::countdown).toList();
    players.forEach(GameClient::forget);
    answer(players, PLAYERS / 2, PLAYERS, 0);

    // then: every answer is acknowledged, and only the dead node's sockets were lost
    awaitAccepted(players, PLAYERS / 2, PLAYERS, 0);
    GameClient witness = living.getFirst();
    JsonNode clock = witness.await(PATIENCE, "clock", _ -> true);
    long away = Duration.ofNanos(System.nanoTime() - killedAt).toMillis();
    assertThat(living)
        .hasSizeGreaterThan(PLAYERS / 2)
        .allMatch(each -> each.closeCodes().isEmpty());
    players.stream()
        .filter(player -> !living.contains(player))
        .forEach(
            player -> player.await(PATIENCE, "you", frame -> frame.at("/you/score").isNumber()));
    shown.stream()
        .flatMap(Optional::stream)
        .forEach(
            countdown ->
                assertThat(clock.get("remainingMs").asLong() - countdown.remainingMsAt(killedAt))
                    .as("time given")
                    .isBetween(-TOLERANCE_MS, 2_000 + TOLERANCE_MS));
    host.say("end", Map.of("type", "end"));
    host.awaitPhase("finished");
    assertEveryAnswerIsThere(room, living.getFirst().connectedTo(), 1);
    players.forEach(GameClient::close);
    host.close();
    cluster.restart(owner);
    return away;
  }

  @Test
  void a_rolling_restart_loses_nothing() throws InterruptedException {
    String account = hall.newHost();
    OpenRoom room = hall.open(account, hall.newQuiz(account, 3, 240));
    List<GameClient> players = connectAll(room);
    GameClient host = hall.connect(room.hostToken(), 0);
    host.awaitConnected(PLAYERS);
    host.say("start", Map.of("type", "start"));
    AtomicBoolean over = new AtomicBoolean();
    List<Api.Answer> refusals = new ArrayList<>();
    Thread visitor = visitFront(room, over, refusals);

    int question = 0;
    // The oldest member last: it is home to the coordinator of all shards.
    for (ServiceProcess node : cluster.nodes().reversed()) {
      int current = question;
      players.forEach(
          player ->
              player.await(
                  PATIENCE,
                  "phase",
                  frame ->
                      frame.at("/phase/question/index").asInt(-1) == current
                          && frame.at("/phase/name").asText().equals("question")));
      answer(players, 0, PLAYERS / 2, current);
      node.stop();
      answer(players, PLAYERS / 2, PLAYERS, current);
      awaitAccepted(players, 0, PLAYERS, current);
      cluster.restart(node);
      // All have answered, so the reveal comes by itself.
      host.await(
          PATIENCE,
          "phase",
          frame ->
              frame.at("/phase/name").asText().equals("reveal")
                  && frame.at("/phase/question/index").asInt() == current);
      question++;
      if (question < 3) {
        next(host, "standings" + question);
        next(host, "question" + question);
      }
    }
    next(host, "podium");
    host.awaitPhase("finished");
    over.set(true);
    visitor.join();

    assertThat(players.stream().flatMap(player -> player.closeCodes().stream()).distinct())
        .containsOnly(1012);
    assertThat(players).allMatch(player -> player.find("error", _ -> true).isEmpty());
    assertThat(refusals)
        .allSatisfy(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.raw().headers().firstValue("Retry-After")).isPresent();
            });
    assertEveryAnswerIsThere(room, cluster.nodes().getFirst().address(), 3);
    Duration longest =
        players.stream()
            .flatMap(player -> player.silences().stream())
            .max(Duration::compareTo)
            .orElseThrow();
    LOG.info("The longest silence of a player was {} ms", longest.toMillis());
    players.forEach(GameClient::close);
    host.close();
  }

  /** Asks for the question through NGINX, where there is one, and keeps what is no success. */
  private static Thread visitFront(
      OpenRoom room, AtomicBoolean over, Collection<Api.Answer> refusals) {
    return Thread.ofVirtual()
        .start(
            () ->
                cluster
                    .front()
                    .map(Api::at)
                    .ifPresent(
                        front -> {
                          while (!over.get()) {
                            Api.Answer answer =
                                front.get(
                                    "/api/session/%s/question".formatted(room.code()),
                                    room.hostToken());
                            if (answer.status() != 200) {
                              refusals.add(answer);
                            }
                          }
                        }));
  }

  private static List<GameClient> connectAll(OpenRoom room) {
    List<Hall.Seat> seats = hall.join(room, PLAYERS);
    List<GameClient> players =
        IntStream.range(0, PLAYERS).mapToObj(i -> hall.connect(seats.get(i).token(), i)).toList();
    // Who is let in only after the start sees the question in the welcome, not as a phase.
    players.forEach(player -> player.await(PATIENCE, "welcome", _ -> true));
    return players;
  }

  private static void answer(List<GameClient> players, int from, int to, int question) {
    for (int i = from; i < to; i++) {
      players.get(i).answer(id(i, question), question, List.of(i % 3));
    }
  }

  private static void awaitAccepted(List<GameClient> players, int from, int to, int question) {
    for (int i = from; i < to; i++) {
      String id = id(i, question);
      players.get(i).await(PATIENCE, "accepted", frame -> frame.get("id").asText().equals(id));
    }
  }

  private static String id(int player, int question) {
    return "p%d-q%d".formatted(player, question);
  }

  private static void next(GameClient host, String id) {
    host.say(id, Map.of("type", "next", "seq", host.seq()));
    host.await(PATIENCE, "done", frame -> frame.get("id").asText().equals(id));
  }

  private static void assertEveryAnswerIsThere(OpenRoom room, URI node, int questions) {
    JsonNode results =
        management
            .moved(node)
            .get("/api/session/%s/results".formatted(room.code()), room.hostToken())
            .expect(200);
    assertThat(results.get("players")).hasSize(PLAYERS);
    for (JsonNode player : results.get("players")) {
      assertThat(player.get("answers")).as(player.toString()).hasSize(questions);
    }
  }
}
