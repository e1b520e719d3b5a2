package quizhall.load.shape;

import static quizhall.load.measure.Results.Server.QUIZHALL;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.HdrHistogram.Histogram;
import quizhall.load.client.Network.Repetition;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Doors;
import quizhall.load.hall.Message;
import quizhall.load.hall.Rooms;
import quizhall.load.hall.SteadyPlay;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Journal;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Turnstile;

/** A load on Quizhall: what shapes put together. */
final class HallRun implements AutoCloseable {
  /** Fewer rooms are lost in what the memory of a process goes up and down by itself. */
  private static final int ROOMS_TO_WEIGH = 20;

  /** A hundred messages a second of each, five times what is let through. */
  private static final Duration CHATTER_PAUSE = Duration.ofMillis(10);

  private final Bench bench;
  private final Memory empty;
  private final Set<String> members;
  private final Losses losses = new Losses();
  private final Rooms rooms;
  private final Crowd crowd;

  /**
   * @param nuisances each how many-th player is one; 0 for none
   */
  HallRun(Bench bench, int nuisances) {
    this.bench = bench;
    var _ = bench.cluster().traffic(); // what nodes need to tell it is not to weigh as a room
    this.empty = bench.cluster().memory();
    this.members = bench.cluster().members();
    Size size = bench.size();
    bench.progress().say("opening %d rooms".formatted(size.rooms()));
    this.rooms = new Rooms(bench.cluster(), size.rooms(), size.players(), questionsOf(size));
    weighRooms(Weight.IDLE_ROOM);
    Doors doors = new Doors(bench.cluster(), size.spread());
    rooms.enter(bench.network(), doors, losses);
    this.crowd = new Crowd(bench.network(), doors, rooms.list(), nuisances, losses);
  }

  /** The last question of a quiz is followed by no standings; here all are alike. */
  private static int questionsOf(Size size) {
    return size.questions() + 1;
  }

  /** Everyone takes a seat and opens a socket. */
  void join() {
    int players = bench.size().players();
    bench.progress().say("joining %d players".formatted(players));
    Memory before = bench.cluster().memory();
    Round joined = bench.complete("players", crowd.join(turnstile()));
    Histogram latencies = joined.latencies();
    Results results = bench.results();
    results.addMillis(QUIZHALL, Figure.JOINED, joined.span());
    results.addMillis(QUIZHALL, Figure.JOIN_P50, latencies.getValueAtPercentile(50));
    results.addMillis(QUIZHALL, Figure.JOIN_P99, latencies.getValueAtPercentile(99));
    bench.weigh(QUIZHALL, Weight.SOCKET, bench.cluster().memory().minus(before), players);
  }

  /** Everyone sees each question and answers it, all at once. */
  void play() {
    Size size = bench.size();
    playQuestions(0, size.warmups());
    Cluster cluster = bench.cluster();
    Optional<Cluster.Traffic> traffic = cluster.traffic();
    double processor = cluster.processorSeconds();
    playQuestions(size.warmups(), size.questions());
    Results results = bench.results();
    results.addProcessor(
        QUIZHALL, cluster.processorSeconds() - processor, size.players(), size.rounds());
    traffic.ifPresent(before -> addTraffic(before, cluster.traffic().orElseThrow()));
    weighRooms(Weight.LIVE_ROOM);
  }

  private void addTraffic(Cluster.Traffic before, Cluster.Traffic after) {
    Results results = bench.results();
    double rounds = bench.size().rounds();
    results.add(
        QUIZHALL, Figure.MESSAGES_BETWEEN_NODES, (after.messages() - before.messages()) / rounds);
    if (before.bytes().isPresent() && after.bytes().isPresent()) {
      long bytes = after.bytes().getAsLong() - before.bytes().getAsLong();
      results.add(QUIZHALL, Figure.BYTES_BETWEEN_NODES, bytes / rounds);
    }
  }

  private void playQuestions(int from, int to) {
    Size size = bench.size();
    for (int i = from; i < to; i++) {
      bench.progress().say("question %d of %d".formatted(i + 1, size.questions()));
      playQuestion(i, i >= size.warmups());
    }
  }

  private void playQuestion(int index, boolean measured) {
    Results results = bench.results();
    Journal journal = bench.cluster().gameDatabase();
    Round question = show(Message.QUESTION);
    long rows = journal.rows();
    // Own results come last of all that a reveal brings.
    Round own = crowd.expect(Message.YOU);
    Round accepted = bench.complete("acks", crowd.answer(index));
    if (crowd.hasNuisances()) {
      rooms.next(own); // Else the room would wait for their answers.
    }
    bench.complete("own results", own);
    if (measured) {
      results.addBroadcast(QUIZHALL, question);
      results.addReplies(QUIZHALL, accepted);
      results.add(
          QUIZHALL, Figure.JOURNAL_ROWS, 1000.0 * (journal.rows() - rows) / bench.size().players());
    }
    show(Message.STANDINGS);
  }

  /** All hosts go on, to what everyone sees. */
  private Round show(Message message) {
    Round shown = crowd.expect(message);
    rooms.next(shown);
    bench.complete(message + " frames", shown);
    rooms.awaitDone();
    return shown;
  }

  /** While a question is open, everyone loses the connection, comes back and answers. */
  void reconnect() {
    show(Message.QUESTION);
    bench.progress().say("everybody reconnects");
    Round back = bench.complete("players who come back", crowd.reconnect(turnstile()));
    bench.results().addMillis(QUIZHALL, Figure.BACK, back.span());
    Round accepted = bench.complete("acks", crowd.answer(0));
    bench.results().addReplies(QUIZHALL, accepted);
  }

  /** Some players read nothing or say nothing while the others play. */
  void playWithNeglect() {
    crowd.neglect();
    play();
  }

  /** Some players flood the server while the others play. */
  void playWithChatter() {
    try (Repetition _ = crowd.chatter(CHATTER_PAUSE)) {
      play();
    }
  }

  /** Each room goes on by itself, with a question each ten seconds. */
  void steady() {
    Pace pace = bench.size().pace();
    bench.progress().say("steady for %d s".formatted(pace.whole().toSeconds()));
    double processor = bench.cluster().processorSeconds();
    SteadyPlay play = new SteadyPlay(rooms, crowd, pace);
    play.run();
    bench.complete("question frames", play.questions());
    bench.complete("acks", play.answers());
    Results results = bench.results();
    results.addSteady(QUIZHALL, Figure.QUESTION_P50, Figure.QUESTION_P99, play.questions());
    results.addSteady(QUIZHALL, Figure.ACK_P50, Figure.ACK_P99, play.answers());
    results.add(QUIZHALL, Figure.TOO_LATE, (double) play.late());
    results.addMillis(QUIZHALL, Figure.ACK_MAX, play.answers().latencies().getMaxValue());
    results.addProcessor(
        QUIZHALL,
        bench.cluster().processorSeconds() - processor,
        bench.size().players(),
        pace.periods());
  }

  private Turnstile turnstile() {
    return new Turnstile(bench.size().opening());
  }

  private void weighRooms(Weight weight) {
    int many = bench.size().rooms();
    if (many >= ROOMS_TO_WEIGH) {
      bench.weigh(QUIZHALL, weight, bench.cluster().memory().minus(empty), many);
    }
  }

  /** Nobody has harmed a node, so whoever was taken for dead was not. */
  private void countNodesTakenOut() {
    Set<String> gone = new TreeSet<>(members);
    gone.removeAll(bench.cluster().members());
    bench.results().add(QUIZHALL, Figure.NODES_TAKEN_OUT, gone.size());
    gone.forEach(node -> bench.results().fail("taken out of the cluster: " + node));
  }

  /** Ends all sessions; what was lost until then is a failure. */
  @Override
  public void close() {
    if (members.size() > 1) {
      countNodesTakenOut();
    }
    bench.report("Quizhall", losses);
    losses.expected();
    try (rooms;
        crowd) {
      rooms.end();
    }
  }
}
