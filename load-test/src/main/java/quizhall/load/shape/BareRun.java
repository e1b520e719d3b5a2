package quizhall.load.shape;

import static quizhall.load.measure.Results.Server.BASELINE;

import quizhall.load.baseline.BareCrowd;
import quizhall.load.client.ClientFrame;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Round;
import quizhall.load.measure.ServerProcess;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Steady;
import quizhall.load.measure.Turnstile;

/** The same load on the bare server: as many sockets, as many frames of the same sizes. */
final class BareRun implements AutoCloseable {
  /** What the baseline does in a minute it does in each. */
  private static final int STEADY_PERIODS = 6;

  private final Bench bench;
  private final int questionBytes;
  private final Losses losses = new Losses();
  private final BareCrowd crowd;

  BareRun(Bench bench, int questionBytes) {
    this.bench = bench;
    this.questionBytes = questionBytes;
    Memory before = server().memory();
    int players = bench.size().players();
    bench.progress().say("baseline: opening %d sockets".formatted(players));
    this.crowd =
        new BareCrowd(bench.network(), bench.baseline().address(), players, turnstile(), losses);
    addOpened(Figure.JOINED, crowd.opened());
    bench.weigh(BASELINE, Weight.SOCKET, server().memory().minus(before), players);
  }

  private void addOpened(Figure figure, Round opened) {
    bench.complete("baseline sockets", opened);
    bench.results().addMillis(BASELINE, figure, opened.span());
  }

  private Turnstile turnstile() {
    return new Turnstile(bench.size().opening());
  }

  /** A frame to all and an echo to each for every question. */
  void play() {
    Size size = bench.size();
    ClientFrame answer = Crowd.answer(QuestionKind.SINGLE, 0, 0);
    double processor = 0;
    for (int i = 0; i < size.questions(); i++) {
      bench.progress().say("baseline: round %d of %d".formatted(i + 1, size.questions()));
      if (i == size.warmups()) {
        processor = server().processorSeconds();
      }
      Round broadcast = bench.complete("baseline frames", crowd.broadcast(questionBytes));
      bench.cluster().gameDatabase().rows(); // as long a pause as Quizhall has here
      Round echo = bench.complete("baseline echoes", crowd.echo(answer));
      if (i >= size.warmups()) {
        bench.results().addBroadcast(BASELINE, broadcast);
        bench.results().addReplies(BASELINE, echo);
      }
    }
    bench
        .results()
        .addProcessor(
            BASELINE, server().processorSeconds() - processor, size.players(), size.rounds());
  }

  /** All sockets are cut and opened again. */
  void reconnect() {
    addOpened(Figure.BACK, crowd.reconnect(turnstile()));
    Round echo =
        bench.complete("baseline echoes", crowd.echo(Crowd.answer(QuestionKind.SINGLE, 0, 0)));
    bench.results().addReplies(BASELINE, echo);
  }

  /** An echo of each socket each ten seconds. */
  void steady() {
    Pace pace = bench.size().pace().atMost(STEADY_PERIODS);
    bench.progress().say("baseline: steady for %d s".formatted(pace.whole().toSeconds()));
    double processor = server().processorSeconds();
    Steady echoes = crowd.echo(Crowd.answer(QuestionKind.SINGLE, 0, 0), pace);
    pace.waitForTheEnd();
    bench.complete("baseline echoes", echoes);
    bench.results().addSteady(BASELINE, Figure.ACK_P50, Figure.ACK_P99, echoes);
    bench.results().addMillis(BASELINE, Figure.ACK_MAX, echoes.latencies().getMaxValue());
    bench
        .results()
        .addProcessor(
            BASELINE,
            server().processorSeconds() - processor,
            bench.size().players(),
            pace.periods());
  }

  private ServerProcess server() {
    return bench.baseline().process();
  }

  @Override
  public void close() {
    crowd.close();
    bench.report("baseline", losses);
  }
}
