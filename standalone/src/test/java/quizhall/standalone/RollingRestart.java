package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import quizhall.drill.Api;
import quizhall.drill.GameClient;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Referee;

/** A game of as many questions as there are nodes; in each question another node is restarted. */
final class RollingRestart implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PLAYERS = 50;
  private static final int LIMIT_SECONDS = 240;
  private static final int RESTARTING = 1012;

  private final DrilledCluster cluster;
  private final OpenRoom room;
  private final List<GameClient> players;
  private final GameClient host;
  private final List<Api.Answer> refusals = new CopyOnWriteArrayList<>();
  private volatile boolean over;

  private RollingRestart(
      DrilledCluster cluster, OpenRoom room, List<GameClient> players, GameClient host) {
    this.cluster = cluster;
    this.room = room;
    this.players = players;
    this.host = host;
  }

  static RollingRestart begin(DrilledCluster cluster) {
    OpenRoom room = cluster.open(cluster.nodes().size(), LIMIT_SECONDS);
    Hall.FullRoom full = cluster.hall().fill(room, PLAYERS);
    full.host().say("start", Map.of("type", "start"));
    return new RollingRestart(cluster, room, full.players(), full.host());
  }

  /**
   * Plays to the end, and holds what was seen against what must be.
   *
   * @return the longest time without a connection
   */
  Duration restartAll() {
    Thread visitor = Thread.ofVirtual().start(this::visitFront);
    int question = 0;
    // The oldest member last: it is home to the coordinator of all shards.
    for (ServiceProcess node : cluster.nodes().reversed()) {
      if (question > 0) {
        next("standings" + question);
        next("question" + question);
      }
      restart(node, question);
      question++;
    }
    next("podium");
    host.awaitPhase("finished");
    over = true;
    join(visitor);
    assertNothingWasLost(question);
    return players.stream()
        .flatMap(player -> player.silences().stream())
        .max(Duration::compareTo)
        .orElseThrow();
  }

  private void restart(ServiceProcess node, int question) {
    players.forEach(player -> awaitPhase(player, "question", question));
    answer(0, PLAYERS / 2, question);
    node.stop();
    answer(PLAYERS / 2, PLAYERS, question);
    for (int i = 0; i < PLAYERS; i++) {
      String id = id(i, question);
      players.get(i).await(PATIENCE, "accepted", frame -> frame.get("id").asText().equals(id));
    }
    cluster.processes().restart(node);
    // All have answered, so the reveal comes by itself.
    awaitPhase(host, "reveal", question);
  }

  private void assertNothingWasLost(int questions) {
    assertThat(players.stream().flatMap(player -> player.closeCodes().stream()).distinct())
        .containsOnly(RESTARTING);
    assertThat(players).allMatch(player -> player.find("error", _ -> true).isEmpty());
    assertThat(refusals)
        .allSatisfy(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.raw().headers().firstValue("Retry-After")).isPresent();
            });
    int answers = new Referee(cluster.hall(), cluster.journal()).judge(room, players);
    assertThat(answers).as("acknowledged answers").isEqualTo(PLAYERS * questions);
  }

  /** Asks for the question through NGINX, where there is one, and keeps what is no success. */
  private void visitFront() {
    cluster
        .processes()
        .front()
        .map(Api::at)
        .ifPresent(
            front -> {
              while (!over) {
                Api.Answer answer =
                    front.get("/api/session/%s/question".formatted(room.code()), room.hostToken());
                if (answer.status() != 200) {
                  refusals.add(answer);
                }
              }
            });
  }

  private void answer(int from, int to, int question) {
    for (int i = from; i < to; i++) {
      players.get(i).answer(id(i, question), question, List.of(i % 3));
    }
  }

  private static String id(int player, int question) {
    return "p%d-q%d".formatted(player, question);
  }

  private static void awaitPhase(GameClient client, String name, int question) {
    client.await(
        PATIENCE,
        "phase",
        frame ->
            frame.at("/phase/name").asText().equals(name)
                && frame.at("/phase/question/index").asInt(-1) == question);
  }

  private void next(String id) {
    host.say(id, Map.of("type", "next", "seq", host.seq()));
    host.await(PATIENCE, "done", frame -> frame.get("id").asText().equals(id));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    over = true;
    players.forEach(GameClient::close);
    host.close();
  }
}
