package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import quizhall.drill.Api;
import quizhall.drill.Hall;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Hall.Seat;

/**
 * Games of two players each in many rooms of one node, over HTTP. The first player of each has
 * answered; the second does when something has happened.
 */
final class ManyGames {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);

  /** Many rooms, and few cores. */
  private static final Duration BETWEEN_GUESTS = Duration.ofMillis(100);

  /** An account may have so many open rooms. */
  private static final int ROOMS_OF_A_HOST = 20;

  private static final int LIMIT_SECONDS = 240;

  private record Game(OpenRoom room, List<Seat> seats) {}

  private final Hall hall;
  private final List<Game> games;

  private ManyGames(Hall hall, List<Game> games) {
    this.hall = hall;
    this.games = games;
  }

  /**
   * @param owner whose rooms they are
   */
  static ManyGames start(DrilledCluster cluster, ServiceProcess owner, int rooms) {
    Hall hall = cluster.hall();
    List<Game> games = new ArrayList<>();
    while (games.size() < rooms) {
      String host = hall.newHost();
      String quiz = hall.newQuiz(host, 1, LIMIT_SECONDS);
      for (int i = 0; i < ROOMS_OF_A_HOST && games.size() < rooms; i++) {
        games.add(start(hall, cluster.roomOf(owner, host, quiz)));
      }
    }
    return new ManyGames(hall, games);
  }

  private static Game start(Hall hall, OpenRoom room) {
    var game = new Game(room, hall.join(room, 2));
    hall.node(0).post("/api/session/%s/start".formatted(room.code()), room.hostToken()).expect(200);
    answer(hall.node(1), game, 0).expect(200);
    return game;
  }

  private static Api.Answer answer(Api api, Game game, int player) {
    return api.post(
        "/api/session/%s/answers".formatted(game.room().code()),
        game.seats().get(player).token(),
        Map.of("id", "a-" + player, "question", 0, "options", List.of(0)));
  }

  /**
   * Lets something happen.
   *
   * @param node where the other players are
   * @return how long it took in each room until the second answer was acknowledged
   */
  List<Duration> ride(Runnable event, URI node) {
    Api api = hall.node(0).moved(node);
    event.run();
    long happened = System.nanoTime();
    return inAll(game -> awaitAcknowledged(api, game, happened));
  }

  /**
   * Lets something happen that takes a while. The other players answer at once, and then people
   * join, one after another in each room, until it is over.
   *
   * @param node where they come in
   * @return the longest that anybody had to wait, in each room
   */
  List<Duration> rideOut(Runnable event, BooleanSupplier over, URI node) {
    Api api = hall.node(0).moved(node);
    event.run();
    return inAll(
        game -> {
          Duration longest = awaitAcknowledged(api, game, System.nanoTime());
          for (int guest = 0; !over.getAsBoolean(); guest++) {
            long begin = System.nanoTime();
            join(api, game, guest).expect(201);
            longest =
                Collections.max(List.of(longest, Duration.ofNanos(System.nanoTime() - begin)));
            Thread.sleep(BETWEEN_GUESTS);
          }
          return longest;
        });
  }

  private static Api.Answer join(Api api, Game game, int guest) {
    return api.post(
        "/api/session/join", "", Map.of("code", game.room().code(), "nickname", "Guest " + guest));
  }

  private interface Ride {
    Duration in(Game game) throws InterruptedException;
  }

  private List<Duration> inAll(Ride ride) {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Duration>> rides =
          games.stream().<Callable<Duration>>map(game -> () -> ride.in(game)).toList();
      return executor.invokeAll(rides).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static Duration awaitAcknowledged(Api api, Game game, long happened)
      throws InterruptedException {
    while (true) {
      Api.Answer answer = answer(api, game, 1);
      Duration away = Duration.ofNanos(System.nanoTime() - happened);
      if (answer.status() == 200) {
        return away;
      }
      assertThat(answer.status()).isEqualTo(503);
      assertThat(away).isLessThan(PATIENCE);
      Thread.sleep(BETWEEN_TRIES);
    }
  }

  /** Ends the games. */
  void assertNothingIsLost(URI node) {
    Hall living = Hall.at(hall.services(), List.of(node));
    for (Game game : games) {
      OpenRoom room = game.room();
      living
          .node(0)
          .post("/api/session/%s/end".formatted(room.code()), room.hostToken())
          .expect(200);
      JsonNode results = living.results(room, 0);
      assertThat(results.get("players"))
          .filteredOn(player -> !player.get("answers").isEmpty())
          .hasSize(2)
          .allMatch(player -> player.at("/answers/0/verdict").asText().equals("correct"));
    }
  }
}
