package quizhall.load.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.HdrHistogram.Histogram;

/** All that a run measured, of all servers, and what did not hold. Not thread-safe. */
public final class Results {
  private final Map<Server, Map<Figure, List<Double>>> values = new EnumMap<>(Server.class);
  private final List<String> failures = new ArrayList<>();

  public void add(Server server, Figure figure, double value) {
    values
        .computeIfAbsent(server, _ -> new EnumMap<>(Figure.class))
        .computeIfAbsent(figure, _ -> new ArrayList<>())
        .add(value);
  }

  public void addMillis(Server server, Figure figure, long nanos) {
    add(server, figure, nanos / 1e6);
  }

  /** What came again and again, from each message to its reply. */
  public void addSteady(Server server, Figure p50, Figure p99, Steady steady) {
    Histogram latencies = steady.latencies();
    addMillis(server, p50, latencies.getValueAtPercentile(50));
    addMillis(server, p99, latencies.getValueAtPercentile(99));
  }

  /** A frame to all sockets, from the command to each of them. */
  public void addBroadcast(Server server, Round round) {
    Histogram latencies = round.latencies();
    addMillis(server, Figure.QUESTION_LAST, round.span());
    addMillis(server, Figure.QUESTION_P50, latencies.getValueAtPercentile(50));
    addMillis(server, Figure.QUESTION_P99, latencies.getValueAtPercentile(99));
  }

  /** A message of each socket and the reply to it. */
  public void addReplies(Server server, Round round) {
    Histogram latencies = round.latencies();
    addMillis(server, Figure.ACKS_LAST, round.span());
    addMillis(server, Figure.ACK_P50, latencies.getValueAtPercentile(50));
    addMillis(server, Figure.ACK_P99, latencies.getValueAtPercentile(99));
    addMillis(server, Figure.ACK_MAX, latencies.getMaxValue());
  }

  /** All answer as soon as they see the question, while others have yet to see it. */
  public void addAtSight(Server server, AtSight round) {
    addBroadcast(server, round.shown());
    addReplies(server, round.answered());
    addMillis(server, Figure.AT_SIGHT_LAST, round.span());
  }

  /**
   * What questions have cost.
   *
   * @param idle what is taken when nothing happens
   */
  public void addEffort(Server server, Effort effort, Effort idle, int players, int questions) {
    double each = 1e6 / players / questions;
    Effort idling = idle.over(effort.elapsed());
    add(server, Figure.PROCESSOR, effort.servers() * each);
    if (idle.elapsed() > 0) {
      add(server, Figure.PROCESSOR_IDLING, idling.servers() * each);
      add(server, Figure.IDLE, 100 * idle.over(1).servers());
    }
    if (server.hasStore()) {
      add(server, Figure.PROCESSOR_STORE, effort.store() * each);
      add(server, Figure.PROCESSOR_STORE_IDLING, idling.store() * each);
    }
    if (effort.proxy() > 0) {
      add(server, Figure.PROCESSOR_PROXY, effort.proxy() * each);
    }
    add(server, Figure.PROCESSOR_WORK, effort.work(idle) * each);
    add(server, Figure.CLIENT, 100 * effort.clientShare());
    add(
        server,
        Figure.OTHERS,
        100 * effort.othersShare(Runtime.getRuntime().availableProcessors()));
  }

  /** The same where bare servers send as many frames as Quizhall. */
  public void addWorkOfFourFrames(
      Server server, Effort effort, Effort idle, int players, int questions) {
    add(server, Figure.PROCESSOR_WORK_FOUR, effort.work(idle) * 1e6 / players / questions);
  }

  /** What coming in has cost, of servers and store. */
  public void addComing(Server server, Figure figure, Effort effort, int players) {
    add(server, figure, effort.work(Effort.NONE) * 1e6 / players);
  }

  /** What must not happen is a failure. */
  public void failUnlessZero(Server server, Figure figure) {
    of(server, figure)
        .filter(samples -> samples.most() > 0)
        .ifPresent(samples -> fail("%s: %.0f".formatted(figure.title(), samples.most())));
  }

  /** Something that must hold does not. */
  public void fail(String what) {
    failures.add(what);
  }

  /** Takes over some figures of another run, and all that did not hold in it. */
  public void take(Results other, Set<Figure> figures) {
    other.values.forEach(
        (server, its) ->
            its.forEach(
                (figure, samples) -> {
                  if (figures.contains(figure)) {
                    samples.forEach(sample -> add(server, figure, sample));
                  }
                }));
    failures.addAll(other.failures);
  }

  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** Quizhall's figure divided by that of another; empty where one of them is missing or zero. */
  public OptionalDouble ratio(Figure figure, Server other) {
    Optional<Samples> ours = of(Server.QUIZHALL, figure);
    Optional<Samples> theirs = of(other, figure);
    if (ours.isEmpty() || theirs.isEmpty() || figure.of(theirs.get()) == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(figure.of(ours.get()) / figure.of(theirs.get()));
  }

  public Optional<Samples> of(Server server, Figure figure) {
    return Optional.ofNullable(values.getOrDefault(server, Map.of()).get(figure)).map(Samples::of);
  }
}
