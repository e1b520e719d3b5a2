package quizhall.drill;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.drill.Hall.OpenRoom;

/**
 * Several rooms that are played at the same time, all with the same quiz, by hosts and players who
 * never give up. Each question is answered by everyone, first by one half, then by the other.
 */
public final class Games implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Nobody's time may run out in a drill: it would hide an answer that was not taken. */
  private static final int LIMIT_SECONDS = 240;

  private final String account;
  private final String quiz;
  private final int questions;
  private final List<Game> games;
  private int question;

  /** Every other player, so that each half has right and wrong answers. */
  public enum Half {
    FIRST(0),
    SECOND(1);

    private final int parity;

    Half(int parity) {
      this.parity = parity;
    }
  }

  /** One room and the clients in it. */
  private record Game(OpenRoom room, GameClient host, List<GameClient> players) {}

  private Games(String account, String quiz, int questions, List<Game> games) {
    this.account = account;
    this.quiz = quiz;
    this.questions = questions;
    this.games = games;
  }

  /** Everyone is in, and the first question is shown. */
  public static Games start(Hall hall, int rooms, int players, int questions) {
    return start(hall, rooms, questions, room -> hall.fill(room, players));
  }

  /**
   * The same, with players who come in their own way.
   *
   * @param fill lets them into their room
   */
  public static Games start(
      Hall hall, int rooms, int questions, Function<OpenRoom, Hall.FullRoom> fill) {
    String account = hall.newHost();
    return start(hall, account, newQuiz(hall, account, questions), rooms, questions, fill);
  }

  /** One that may be played by {@link #start(Hall, String, String, int, int)}. */
  public static String newQuiz(Hall hall, String account, int questions) {
    return hall.newQuiz(account, questions, LIMIT_SECONDS);
  }

  /** One room of a host who has one quiz already. */
  public static Games start(Hall hall, String account, String quiz, int players, int questions) {
    return start(hall, account, quiz, 1, questions, room -> hall.fill(room, players));
  }

  private static Games start(
      Hall hall,
      String account,
      String quiz,
      int rooms,
      int questions,
      Function<OpenRoom, Hall.FullRoom> fill) {
    Games games =
        new Games(
            account,
            quiz,
            questions,
            IntStream.range(0, rooms).mapToObj(_ -> open(hall.open(account, quiz), fill)).toList());
    games.games.forEach(game -> game.host.say("start", Map.of("type", "start")));
    try {
      games.awaitQuestion();
    } catch (RuntimeException | Error e) {
      games.close();
      throw e;
    }
    return games;
  }

  private static Game open(OpenRoom room, Function<OpenRoom, Hall.FullRoom> fill) {
    Hall.FullRoom full = fill.apply(room);
    return new Game(room, full.host(), full.players());
  }

  /** These answer the question that is open, whether anybody hears it or not. */
  public void answer(Half half) {
    for (Game game : games) {
      for (int player = half.parity; player < game.players.size(); player += 2) {
        List<Integer> options = List.of((player / 2 + question) % 3);
        game.players.get(player).answer(answerId(), question, options);
      }
    }
  }

  public void awaitAcknowledged(Half half) {
    await("acknowledgements of question %d to the %s half".formatted(question, half))
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> of(half).allMatch(this::isAcknowledged));
  }

  /** How many of these were told that they answered. */
  public long acknowledged(Half half) {
    return of(half).filter(this::isAcknowledged).count();
  }

  /** Everyone is told that the question is answered, and sees how it went. */
  public void awaitAllAnswered() {
    awaitAcknowledged(Half.FIRST);
    awaitAcknowledged(Half.SECOND);
    // All have answered, so the reveal comes by itself.
    awaitPhase("reveal");
  }

  /** From a reveal to the next question. */
  public void nextQuestion() {
    next();
    question++;
    next();
    awaitQuestion();
  }

  /** Plays what is left to the podium. */
  public void playToTheEnd() {
    while (question < questions - 1) {
      nextQuestion();
      answer(Half.FIRST);
      answer(Half.SECOND);
      awaitAllAnswered();
    }
    next();
    clients().forEach(Games::awaitPodium);
  }

  /** As a phase of its own, or in the welcome of somebody who came back. */
  private static void awaitPodium(GameClient client) {
    await("the podium")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                client.frames().stream()
                    .anyMatch(frame -> frame.at("/phase/name").asText().equals("finished")));
  }

  /** How many acknowledged answers were found again; fails when anything is wrong. */
  public int judgedBy(Referee referee) {
    return games.stream().mapToInt(game -> referee.judge(game.room, game.players)).sum();
  }

  /** Whoever is in one of the rooms. */
  public List<GameClient> clients() {
    List<GameClient> clients = new ArrayList<>();
    games.forEach(
        game -> {
          clients.add(game.host);
          clients.addAll(game.players);
        });
    return clients;
  }

  /** The host's access token. */
  public String account() {
    return account;
  }

  /** The id of the quiz that all play. */
  public String quiz() {
    return quiz;
  }

  public List<OpenRoom> rooms() {
    return games.stream().map(Game::room).toList();
  }

  @Override
  public void close() {
    clients().forEach(GameClient::close);
  }

  private Stream<GameClient> of(Half half) {
    return games.stream()
        .flatMap(
            game ->
                IntStream.range(0, game.players.size())
                    .filter(player -> player % 2 == half.parity)
                    .mapToObj(game.players::get));
  }

  private boolean isAcknowledged(GameClient player) {
    return player.isAcknowledged(answerId());
  }

  private String answerId() {
    return "answer-" + question;
  }

  private void next() {
    for (Game game : games) {
      long seq = game.host.seq();
      game.host.say("next-" + seq, Map.of("type", "next", "seq", seq));
      await("the phase after " + seq)
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(() -> game.host.seq() > seq);
    }
  }

  private void awaitQuestion() {
    awaitPhase("question");
  }

  private void awaitPhase(String name) {
    for (GameClient client : clients()) {
      await("%s of question %d".formatted(name, question))
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(10))
          .until(() -> client.frames().stream().anyMatch(frame -> shows(frame, name)));
    }
  }

  /** As a phase of its own, or in the snapshot of somebody who came back. */
  private boolean shows(JsonNode frame, String phase) {
    return frame.at("/phase/name").asText().equals(phase)
        && frame.at("/phase/question/index").asInt(-1) == question;
  }
}
