package quizhall.load.shape;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.HdrHistogram.Histogram;
import quizhall.load.apart.FarCrowd;
import quizhall.load.client.Manner;
import quizhall.load.client.Network.Repetition;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Doors;
import quizhall.load.hall.Guests;
import quizhall.load.hall.Message;
import quizhall.load.hall.QuestionKind;
import quizhall.load.hall.Room;
import quizhall.load.hall.Rooms;
import quizhall.load.hall.SteadyPlay;
import quizhall.load.measure.Effort;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.Server;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Turnstile;

/** A load on Quizhall: what shapes put together. */
final class HallRun implements AutoCloseable {
  /** Fewer rooms are lost in what the memory of a process goes up and down by itself. */
  private static final int ROOMS_TO_WEIGH = 20;

  /** As the host's page does. */
  private static final Duration PANEL_PAUSE = Duration.ofSeconds(2);

  /** About what a host has looked after a quarter of an hour. */
  private static final int LOOKS_TO_WARM = 500;

  /** A hundred messages a second of each, five times what is let through. */
  private static final Duration CHATTER_PAUSE = Duration.ofMillis(10);

  private final Bench bench;
  private final Server as;
  private final Memory empty;
  private final Set<String> members;
  private final Losses losses = new Losses();
  private final Rooms rooms;
  private final Guests guests;
  private final Game game;

  /**
   * @param as in whose place Quizhall is measured
   * @param kind of the questions
   * @param nuisances each how many-th player is one; 0 for none
   */
  HallRun(Bench bench, Server as, QuestionKind kind, int nuisances) {
    this(bench, as, kind, nuisances, Manner.PLAIN);
  }

  /**
   * @param manner how players join and connect
   */
  HallRun(Bench bench, Server as, QuestionKind kind, int nuisances, Manner manner) {
    this.bench = bench;
    this.as = as;
    var _ = bench.cluster().traffic(); // what nodes need to tell it is not to weigh as a room
    this.empty = bench.cluster().memory();
    this.members = bench.cluster().members();
    Size size = bench.size();
    bench.progress().say("opening %d rooms".formatted(size.rooms()));
    Doors doors = new Doors(bench.cluster(), size.entry());
    this.rooms = new Rooms(doors, size.rooms(), size.players(), kind, questionsOf(size));
    weighRooms(Weight.IDLE_ROOM);
    rooms.enter(bench.network(), doors, losses);
    this.guests =
        bench.clients().isEmpty()
            ? new Crowd(bench.network(), doors, rooms.list(), kind, nuisances, manner, losses)
            : new FarCrowd(
                bench.clients(),
                rooms.list().getFirst(),
                size.entry(),
                kind,
                size.opening(),
                losses);
    this.game = new Game(bench, as, rooms, guests);
  }

  /** For what only players of this process do. */
  private Crowd crowd() {
    if (guests instanceof Crowd crowd) {
      return crowd;
    }
    throw new IllegalStateException("these players are in other processes");
  }

  /** The last question of a quiz is followed by no standings; here all are alike. */
  private static int questionsOf(Size size) {
    return size.questions() + 1;
  }

  /** Everyone takes a seat and opens a socket, each over connections of its own. */
  void joinAsBrowsers() {
    int players = bench.size().players();
    bench.progress().say("joining %d players as browsers do".formatted(players));
    Effort before = bench.ofHall();
    Round joined = bench.complete("players", guests.join(turnstile()));
    Effort effort = bench.ofHall().minus(before);
    Results results = bench.results();
    results.addMillis(as, Figure.OWN_JOINED, joined.span());
    results.addMillis(as, Figure.OWN_JOIN_P99, joined.latencies().getValueAtPercentile(99));
    results.addComing(as, Figure.OWN_JOIN_PROCESSOR, effort, players);
  }

  /** Everyone takes a seat and opens a socket. */
  void join() {
    int players = bench.size().players();
    bench.progress().say("joining %d players".formatted(players));
    Memory before = bench.cluster().memory();
    Effort effort = bench.ofHall();
    Round joined = bench.complete("players", guests.join(turnstile()));
    Histogram latencies = joined.latencies();
    Results results = bench.results();
    results.addComing(as, Figure.JOIN_PROCESSOR, bench.ofHall().minus(effort), players);
    results.addMillis(as, Figure.JOINED, joined.span());
    results.addMillis(as, Figure.JOIN_P50, latencies.getValueAtPercentile(50));
    results.addMillis(as, Figure.JOIN_P99, latencies.getValueAtPercentile(99));
    bench.weigh(as, Weight.SOCKET, bench.cluster().memory().minus(before), players);
  }

  /** Everyone sees each question and answers it, all at once. */
  void play() {
    play(Game::answered);
  }

  /** Everyone answers as soon as the question is there. */
  void playAtSight() {
    play(Game::answeredAtSight);
  }

  /** Nobody answers; the host goes on. */
  void playUnanswered() {
    play(Game::unanswered);
  }

  private void play(Game.Question question) {
    Size size = bench.size();
    Effort idle = bench.idle(bench::ofHall);
    game.play(0, size.warmups(), new Results(), question);
    Cluster cluster = bench.cluster();
    Optional<Cluster.Traffic> traffic = cluster.traffic();
    Results results = bench.results();
    Effort before = bench.ofHall();
    game.play(size.warmups(), size.questions(), results, question);
    Effort effort = bench.ofHall().minus(before);
    results.addEffort(as, effort, idle, size.players(), size.rounds());
    results.addWorkOfFourFrames(as, effort, idle, size.players(), size.rounds());
    traffic.ifPresent(earlier -> addTraffic(earlier, cluster.traffic().orElseThrow()));
    weighRooms(Weight.LIVE_ROOM);
  }

  /** Of what was shown last. */
  void weighFrames() {
    bench.results().add(as, Figure.FRAME_BYTES, guests.bytesOf(Message.QUESTION));
    bench.results().add(as, Figure.REVEAL_BYTES, guests.bytesOf(Message.REVEAL));
  }

  private void addTraffic(Cluster.Traffic before, Cluster.Traffic after) {
    Results results = bench.results();
    double rounds = bench.size().rounds();
    results.add(as, Figure.MESSAGES_BETWEEN_NODES, (after.messages() - before.messages()) / rounds);
    if (before.bytes().isPresent() && after.bytes().isPresent()) {
      long bytes = after.bytes().getAsLong() - before.bytes().getAsLong();
      results.add(as, Figure.BYTES_BETWEEN_NODES, bytes / rounds);
    }
  }

  /** While a question is open, everyone loses the connection, comes back and answers. */
  void reconnect() {
    game.show(Message.QUESTION);
    bench.progress().say("everybody reconnects");
    Effort before = bench.ofHall();
    Round back = bench.complete("players who come back", crowd().reconnect(turnstile()));
    Effort effort = bench.ofHall().minus(before);
    bench.results().addComing(as, Figure.BACK_PROCESSOR, effort, bench.size().players());
    bench.results().addMillis(as, Figure.BACK, back.span());
    Round accepted = bench.complete("acks", guests.answer(0));
    bench.results().addReplies(as, accepted);
  }

  /** Some players read nothing or say nothing while the others play. */
  void playWithNeglect() {
    crowd().neglect();
    play();
  }

  /** Some players flood the server while the others play. */
  void playWithChatter() {
    try (Repetition _ = crowd().chatter(CHATTER_PAUSE)) {
      play();
    }
  }

  /** The host pauses each question, sends a player away, and mends keys. */
  void playWithControls() {
    new ControlledPlay(bench, as, rooms, crowd()).play();
  }

  /** Each room goes on by itself, with a question each ten seconds. */
  void steady() {
    steady(bench.idle(bench::ofHall));
  }

  private void steady(Effort idle) {
    Pace pace = bench.size().pace();
    bench.progress().say("steady for %d s".formatted(pace.whole().toSeconds()));
    Effort before = bench.ofHall();
    SteadyPlay play = new SteadyPlay(rooms, crowd(), pace);
    play.run();
    bench.complete("question frames", play.questions());
    bench.complete("acks", play.answers());
    Results results = bench.results();
    results.addSteady(as, Figure.QUESTION_P50, Figure.QUESTION_P99, play.questions());
    results.addSteady(as, Figure.ACK_P50, Figure.ACK_P99, play.answers());
    results.add(as, Figure.TOO_LATE, (double) play.late());
    results.addMillis(as, Figure.ACK_MAX, play.answers().latencies().getMaxValue());
    Effort effort = bench.ofHall().minus(before);
    results.addEffort(as, effort, idle, bench.size().players(), pace.periods());
  }

  /**
   * The same, while the host of the first room looks at who is where. What that takes at first,
   * while servers compile it, is not what it takes.
   */
  void steadyWithPanel() {
    Effort idle = bench.idle(bench::ofHall);
    Room watched = rooms.list().getFirst();
    bench.progress().say("warming the panel");
    crowd().lookOften(watched, LOOKS_TO_WARM);
    try (Repetition _ = crowd().watched(watched, PANEL_PAUSE)) {
      steady(idle);
    }
  }

  private Turnstile turnstile() {
    return new Turnstile(bench.size().opening());
  }

  private void weighRooms(Weight weight) {
    int many = bench.size().rooms();
    if (many >= ROOMS_TO_WEIGH) {
      bench.weigh(as, weight, bench.cluster().memory().minus(empty), many);
    }
  }

  /** Nobody has harmed a node, so whoever was taken for dead was not. */
  private void countNodesTakenOut() {
    Set<String> gone = new TreeSet<>(members);
    gone.removeAll(bench.cluster().members());
    bench.results().add(as, Figure.NODES_TAKEN_OUT, gone.size());
    gone.forEach(node -> bench.results().fail("taken out of the cluster: " + node));
  }

  /** Ends all sessions; what was lost until then is a failure. */
  @Override
  public void close() {
    if (members.size() > 1) {
      countNodesTakenOut();
    }
    guests.tellLosses();
    bench.report("Quizhall", losses);
    losses.expected();
    try (rooms;
        guests) {
      rooms.end();
    }
  }
}
