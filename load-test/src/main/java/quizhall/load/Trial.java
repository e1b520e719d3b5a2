package quizhall.load;

import java.util.EnumSet;
import java.util.Set;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Network;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.shape.Bench;
import quizhall.load.shape.Progress;
import quizhall.load.shape.RunFailed;
import quizhall.load.shape.Shape;
import quizhall.load.shape.Size;

/**
 * One shape in one size on servers that run for as long as it takes. The first run is for warming
 * up: Java compiles what runs often. Only what processes take from the system is measured in it,
 * since later they keep what they had.
 *
 * @param repeat runs after the first one
 */
record Trial(Shape shape, Size size, QuestionKind kind, int repeat) {
  private static final Set<Figure> OF_FRESH_SERVERS =
      EnumSet.of(
          Figure.RESIDENT_PER_SOCKET, Figure.RESIDENT_PER_IDLE_ROOM, Figure.RESIDENT_PER_LIVE_ROOM);

  Results run(Target target, int threads, Progress progress) {
    Results results = new Results();
    try (BaselineProcess baseline = BaselineProcess.start(target.cluster().jvm());
        Network network = new Network(threads)) {
      Results rehearsal = new Results();
      boolean held =
          run(
              new Bench(
                  network,
                  target.cluster(),
                  baseline,
                  size.rehearsed(),
                  kind,
                  target.isOwn(),
                  rehearsal,
                  progress));
      results.take(rehearsal, OF_FRESH_SERVERS);
      for (int i = 0; i < repeat && held; i++) {
        held =
            run(
                new Bench(
                    network, target.cluster(), baseline, size, kind, false, results, progress));
      }
    }
    // Servers that are warming up may be late.
    results.failUnlessZero(Results.Server.QUIZHALL, Figure.TOO_LATE);
    return results;
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
