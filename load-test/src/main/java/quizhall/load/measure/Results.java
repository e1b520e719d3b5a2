package quizhall.load.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.HdrHistogram.Histogram;

/** All that a run measured, of both servers, and what did not hold. Not thread-safe. */
public final class Results {
  private final Map<Server, Map<Figure, List<Double>>> values = new EnumMap<>(Server.class);
  private final List<String> failures = new ArrayList<>();

  /** Who was measured. */
  public enum Server {
    QUIZHALL,
    BASELINE
  }

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

  public void addProcessor(Server server, double seconds, int players, int questions) {
    add(server, Figure.PROCESSOR, seconds * 1e6 / players / questions);
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

  public Optional<Samples> of(Server server, Figure figure) {
    return Optional.ofNullable(values.getOrDefault(server, Map.of()).get(figure)).map(Samples::of);
  }
}
