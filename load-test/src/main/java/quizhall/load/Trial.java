package quizhall.load;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quizhall.load.apart.ClientProcess;
import quizhall.load.baseline.Baseline;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Network;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.OpenJournal;
import quizhall.load.measure.Results;
import quizhall.load.measure.Server;
import quizhall.load.shape.Bench;
import quizhall.load.shape.Progress;
import quizhall.load.shape.RunFailed;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/**
 * One shape in one size on servers that run for as long as it takes. Before anything is measured
 * they become warm: Java compiles what runs often. Only what processes take from the system is
 * measured in the first of all runs, since later they keep what they had.
 *
 * @param baselines what Quizhall is compared with
 * @param clients processes that have the players' sockets; where it is one, it is this one
 * @param repeat runs that are measured
 */
record Trial(
    Shape shape, Size size, QuestionKind kind, List<Baseline> baselines, int clients, int repeat) {
  private static final Set<Figure> OF_FRESH_SERVERS =
      EnumSet.of(
          Figure.RESIDENT_PER_SOCKET, Figure.RESIDENT_PER_IDLE_ROOM, Figure.RESIDENT_PER_LIVE_ROOM);

  Results run(Target target, int threads, Progress progress) {
    Results results = new Results();
    List<BaselineProcess> bare = new ArrayList<>();
    List<ClientProcess> apart = new ArrayList<>();
    try (Network network = new Network(threads);
        OpenJournal journal = target.cluster().gameDatabase().open()) {
      if (shape.isAgainstBareServers(kind)) {
        for (Baseline baseline : baselines) {
          bare.add(BaselineProcess.start(baseline, target.cluster().jvm()));
        }
      }
      if (clients > 1) {
        apart.addAll(ClientProcess.start(clients, target.cluster().folder(), threads));
      }
      Bench bench =
          new Bench(
              network,
              target.cluster(),
              journal,
              bare,
              apart,
              size,
              kind,
              false,
              0,
              false,
              results,
              progress);
      boolean held = rehearse(bench, target.isOwn());
      for (int i = 0; i < repeat && held; i++) {
        bench.weighDisk();
        held = run(bench.after(i));
      }
    } finally {
      apart.forEach(ClientProcess::close);
      bare.forEach(BaselineProcess::close);
    }
    // Servers that are warming up may be late.
    results.failUnlessZero(Server.QUIZHALL, Figure.TOO_LATE);
    return results;
  }

  private boolean rehearse(Bench bench, boolean fresh) {
    Results rehearsal = new Results();
    boolean held = true;
    for (int i = 0; i < shape.rehearsals(size) && held; i++) {
      held = run(bench.rehearsal(shape.rehearsed(size), fresh && i == 0, rehearsal));
    }
    bench.results().take(rehearsal, OF_FRESH_SERVERS);
    return held;
  }

  /** Whether it went to its end. */
  private boolean run(Bench bench) {
    try {
      shape.run(bench);
      return true;
    } catch (RunFailed failed) {
      bench.results().fail(failed.getMessage());
      return false;
    }
  }
}
