package quizhall.load.hall;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.HttpPool;
import quizhall.load.client.Manner;
import quizhall.load.client.Network;
import quizhall.load.client.Socket;
import quizhall.load.measure.Arrival;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Round;
import quizhall.load.measure.Steady;
import quizhall.load.measure.Turnstile;

/**
 * The players of a run whose sockets are in this process, over all of its rooms. Numbers of players
 * count through all rooms.
 */
public final class Crowd implements Guests {
  /** HTTP connections to a node, as a proxy before it would keep. */
  private static final int HTTP_CONNECTIONS = 64;

  /** So many different answers are given; a frame of each is made only once. */
  private static final int VARIETY = 1_000;

  private final Network network;
  private final QuestionKind kind;
  private final Losses losses;
  private final Expectations expectations = new Expectations();
  private final Map<URI, HttpPool> http = new HashMap<>();
  private final List<Player> players = new ArrayList<>();
  private final List<Player> nuisances;

  /**
   * @param rooms whose players are all here; of a single one some may be elsewhere
   * @param kind of the questions that they answer
   * @param nuisances each how many-th player is one; 0 for none
   * @param manner how they join and connect
   */
  public Crowd(
      Network network,
      Doors doors,
      List<Room> rooms,
      QuestionKind kind,
      int nuisances,
      Manner manner,
      Losses losses) {
    this.network = network;
    this.kind = kind;
    this.losses = losses;
    for (URI door : doors.all()) {
      http.put(door, new HttpPool(network, door, HTTP_CONNECTIONS));
    }
    for (Room room : rooms) {
      for (int client = room.from(); client < room.to(); client++) {
        int number = players.size();
        URI node = doors.of(room, client);
        boolean nuisance = nuisances > 0 && number % nuisances == nuisances - 1;
        players.add(
            new Player(
                network,
                expectations,
                losses,
                room.code(),
                node,
                number,
                client,
                nuisance,
                manner));
      }
    }
    this.nuisances = players.stream().filter(Player::isNuisance).toList();
  }

  public int size() {
    return players.size();
  }

  /** From now on, a round of these messages to everyone but the nuisances. */
  @Override
  public Round expect(Message message) {
    Round round = new Round(size());
    nuisances.forEach(player -> round.excuse(player.number()));
    expectations.expect(message, round);
    return round;
  }

  /** Whoever comes in is welcomed, nuisance or not. */
  private Round expectWelcomes() {
    Round welcomed = new Round(size());
    expectations.expect(Message.WELCOME, welcomed);
    return welcomed;
  }

  /** From now on, each of these messages. */
  void expect(Message message, Arrival arrival) {
    expectations.expect(message, arrival);
  }

  /** One player answers after a while; timed from when the answer was due, should we be late. */
  void answerLater(int number, int question, Duration delay, Steady accepted) {
    Socket socket = players.get(number).socket();
    ClientFrame answer = answer(kind, question, number);
    long due = System.nanoTime() + delay.toNanos();
    socket.later(
        delay,
        () -> {
          accepted.begin(number, due);
          socket.send(answer);
        });
  }

  @Override
  public Round join(Turnstile turnstile) {
    Round welcomed = expectWelcomes();
    for (Player player : players) {
      turnstile.enter();
      welcomed.begin(player.number(), System.nanoTime());
      player.join(http.get(player.node()), turnstile);
    }
    return welcomed;
  }

  /** All lose their connections, then come back, for a snapshot; from the loss to the welcome. */
  public Round reconnect(Turnstile turnstile) {
    Round welcomed = expectWelcomes();
    welcomed.begin(0, size(), System.nanoTime());
    network.cutAll(players.stream().map(Player::abandon).toList());
    for (Player player : players) {
      turnstile.enter();
      player.connect(turnstile);
    }
    return welcomed;
  }

  /** Half of the nuisances read nothing any more, the others say nothing any more. */
  public void neglect() {
    for (int i = 0; i < nuisances.size(); i++) {
      Socket socket = nuisances.get(i).socket();
      if (i % 2 == 0) {
        socket.read(false);
      } else {
        network.silence(socket);
      }
    }
  }

  /**
   * Each nuisance talks as fast as this, until the result is closed, and comes back when thrown
   * out.
   */
  public Network.Repetition chatter(Duration pause) {
    return network.repeat(pause, () -> nuisances.forEach(Player::chatter));
  }

  /** The host looks at who is where in the room, until the result is closed. */
  public Network.Repetition watched(Room room, Duration pause) {
    return network.repeat(
        pause,
        () -> {
          var _ = look(room);
        });
  }

  /** The host looks so often, one look after another. */
  public void lookOften(Room room, int looks) {
    for (int look = 0; look < looks; look++) {
      look(room).join();
    }
  }

  private CompletableFuture<HttpPool.Response> look(Room room) {
    return http.get(players.get(room.from()).node())
        .get("/api/session/%s/people".formatted(room.code()), room.hostToken())
        .whenComplete(this::seen);
  }

  private void seen(HttpPool.Response panel, Throwable failure) {
    if (failure != null) {
      losses.lost("the panel: " + failure);
    } else if (panel.status() != 200) {
      losses.lost("the panel: %d %s".formatted(panel.status(), panel.body()));
    }
  }

  @Override
  public AtSight answerAtSight(int question) {
    List<ClientFrame> answers = answers(question);
    AtSight round = new AtSight(size());
    expectations.expect(Message.ACCEPTED, round.answered());
    expectations.expect(
        Message.QUESTION,
        (player, nanos) ->
            round.shown(
                player,
                nanos,
                () -> players.get(player).socket().send(answers.get(player % answers.size()))));
    return round;
  }

  /** One for each of the players, or of the first ones, whose answers the others give too. */
  private List<ClientFrame> answers(int question) {
    return IntStream.range(0, Math.min(VARIETY, size()))
        .mapToObj(player -> answer(kind, question, player))
        .toList();
  }

  @Override
  public Round answer(int question) {
    List<ClientFrame> answers = answers(question);
    Round accepted = expect(Message.ACCEPTED);
    network.atOnce(
        players.stream().filter(player -> !player.isNuisance()).toList(),
        Player::socket,
        player -> {
          accepted.begin(player.number(), System.nanoTime());
          player.socket().send(answers.get(player.number() % answers.size()));
        });
    return accepted;
  }

  /** Everyone answers, one after another over this time; from when each was due to its ack. */
  public Round answerOver(Duration time, int question) {
    Round accepted = expect(Message.ACCEPTED);
    for (Player player : players) {
      ClientFrame answer = answer(kind, question, player.number());
      Duration delay = time.multipliedBy(player.number()).dividedBy(size());
      accepted.begin(player.number(), System.nanoTime() + delay.toNanos());
      player.socket().later(delay, () -> player.socket().send(answer));
    }
    return accepted;
  }

  /** What a player says to a question. */
  public static ClientFrame answer(QuestionKind kind, int question, int player) {
    return ClientFrame.text(
        "{\"type\":\"answer\",\"id\":\"answer-%1$d\",\"question\":%1$d,%2$s}"
            .formatted(question, kind.answer(player)));
  }

  /**
   * From now on one nuisance is expected to be thrown out.
   *
   * @return the id of the player
   */
  public String expectGone(int nuisance, Round gone) {
    Player player = nuisances.get(nuisance);
    player.leaveAt(gone);
    return player.id();
  }

  public int nuisances() {
    return nuisances.size();
  }

  @Override
  public boolean hasNuisances() {
    return !nuisances.isEmpty();
  }

  @Override
  public int bytesOf(Message message) {
    return expectations.bytesOf(message);
  }

  /** It was told as it happened. */
  @Override
  public void tellLosses() {
    losses.expected();
  }

  @Override
  public void close() {
    losses.expected();
    network.atOnce(
        players.stream().filter(Player::isIn).toList(),
        Player::socket,
        player -> player.socket().cut());
    http.values().forEach(HttpPool::close);
  }
}
