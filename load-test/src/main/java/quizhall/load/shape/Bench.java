package quizhall.load.shape;

import java.time.Duration;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Results;
import quizhall.load.measure.Results.Server;
import quizhall.load.measure.Round;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Steady;

/**
 * What a shape works with.
 *
 * @param kind of the questions; another one than single choices is compared with these
 * @param fresh whether both servers have just been started, so that what they take from the system
 *     is what they need; later they keep what they had
 */
public record Bench(
    Network network,
    Cluster cluster,
    BaselineProcess baseline,
    Size size,
    QuestionKind kind,
    boolean fresh,
    Results results,
    Progress progress) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Waits for a round to be complete; without it there is nothing more to measure. */
  Round complete(String what, Round round) {
    int missing = round.await(PATIENCE);
    if (missing > 0) {
      throw new RunFailed("%s: %d of %d are missing".formatted(what, missing, round.size()));
    }
    return round;
  }

  /** The same for what comes again and again. */
  void complete(String what, Steady steady) {
    long missing = steady.await(PATIENCE);
    if (missing > 0) {
      throw new RunFailed("%s: %d are missing".formatted(what, missing));
    }
  }

  /** What many things have taken, together. */
  void weigh(Server server, Weight weight, Memory memory, int many) {
    results.add(server, weight.heap(), (double) memory.heapBytes() / many);
    if (fresh) {
      results.add(server, weight.resident(), (double) memory.residentBytes() / many);
    }
  }

  /** What was lost is a failure. */
  void report(String who, Losses losses) {
    losses
        .counts()
        .forEach((reason, count) -> results.fail("%s: %d × %s".formatted(who, count, reason)));
  }
}
