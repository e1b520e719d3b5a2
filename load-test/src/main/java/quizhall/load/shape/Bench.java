package quizhall.load.shape;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import quizhall.load.apart.ClientProcess;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;
import quizhall.load.hall.Entry;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Disk;
import quizhall.load.measure.Effort;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Losses;
import quizhall.load.measure.OpenJournal;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.Server;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Steady;

/**
 * What a shape works with.
 *
 * @param baselines the bare servers
 * @param clients processes of players; none where all of them are in this one
 * @param kind of the questions; another one than single choices is compared with these
 * @param rehearsal whether servers are to become warm, and nothing else
 * @param repetition how many runs were measured before this one
 * @param fresh whether all servers have just been started, so that what they take from the system
 *     is what they need; later they keep what they had
 */
public record Bench(
    Network network,
    Cluster cluster,
    OpenJournal journal,
    List<BaselineProcess> baselines,
    List<ClientProcess> clients,
    Size size,
    QuestionKind kind,
    boolean rehearsal,
    int repetition,
    boolean fresh,
    Results results,
    Progress progress) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Before each question: no host is that fast, and nobody may say more than 20 things a second.
   */
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** After all have come in, until nothing more is done for that. */
  private static final Duration SETTLING = Duration.ofSeconds(1);

  /** The same where servers become warm. */
  public Bench rehearsal(Size rehearsed, boolean newServers, Results nobodys) {
    return new Bench(
        network,
        cluster,
        journal,
        baselines,
        clients,
        rehearsed,
        kind,
        true,
        0,
        newServers,
        nobodys,
        progress);
  }

  /** The same after so many runs that were measured. */
  public Bench after(int runs) {
    return new Bench(
        network, cluster, journal, baselines, clients, size, kind, rehearsal, runs, fresh, results,
        progress);
  }

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

  void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  /** What Quizhall has taken until now. */
  Effort ofHall() {
    return Effort.untilNow(
        cluster.processorSeconds(),
        journal.processorSeconds(),
        size.entry() == Entry.NGINX ? cluster.proxySeconds() : 0,
        clients.stream().mapToDouble(ClientProcess::processorSeconds).sum());
  }

  /** What a bare server has taken until now. */
  static Effort of(BaselineProcess baseline) {
    return Effort.untilNow(baseline.process().processorSeconds(), 0, 0, 0);
  }

  /** What is taken when nothing happens. */
  Effort idle(Supplier<Effort> taken) {
    if (size.idle().isZero()) {
      return Effort.NONE;
    }
    progress.say("nothing happens");
    LockSupport.parkNanos(SETTLING.toNanos());
    Effort before = taken.get();
    LockSupport.parkNanos(size.idle().toNanos());
    return taken.get().minus(before);
  }

  /**
   * What many things have taken, together. It is what is there with them, less what was there
   * without: where that is not more than nothing, something else went meanwhile that weighs as
   * much, such as the room in which servers became warm, and what these take is not known.
   */
  void weigh(Server server, Weight weight, Memory memory, int many) {
    weigh(server, weight.heap(), memory.heapBytes(), many);
    if (fresh) {
      weigh(server, weight.resident(), memory.residentBytes(), many);
    }
  }

  private void weigh(Server server, Figure figure, long bytes, int many) {
    if (bytes > 0) {
      results.add(server, figure, (double) bytes / many);
    } else {
      progress.say(
          "%s is not known: %d kB less than before".formatted(figure.title(), -bytes / 1024));
    }
  }

  /** What a write takes where the journal is. */
  public void weighDisk() {
    Histogram writes = Disk.writes(cluster.folder());
    results.addMillis(Server.QUIZHALL, Figure.DISK_P50, writes.getValueAtPercentile(50));
    results.addMillis(Server.QUIZHALL, Figure.DISK_P99, writes.getValueAtPercentile(99));
  }

  /** What was lost is a failure. */
  void report(String who, Losses losses) {
    losses
        .counts()
        .forEach((reason, count) -> results.fail("%s: %d × %s".formatted(who, count, reason)));
  }
}
