package quizhall.load.shape;

import quizhall.load.baseline.BareCrowd;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.ClientFrame;
import quizhall.load.client.Manner;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Effort;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Losses;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.Server;
import quizhall.load.measure.ServerProcess.Memory;
import quizhall.load.measure.Steady;
import quizhall.load.measure.Turnstile;

/** The same load on a bare server: as many rooms and sockets, frames of the question's size. */
final class BareRun implements AutoCloseable {
  /** What a bare server does in a minute it does in each. */
  private static final int STEADY_PERIODS = 6;

  /** Reveal, own result and standings, beside the question. */
  private static final int MORE_FRAMES = 3;

  private static final ClientFrame ANSWER = Crowd.answer(QuestionKind.SINGLE, 0, 0);

  private final Bench bench;
  private final BaselineProcess baseline;
  private final Server as;
  private final int questionBytes;
  private final Losses losses = new Losses();
  private final BareCrowd crowd;

  /** What happens for a question; what is measured of it goes into the results. */
  @FunctionalInterface
  private interface Question {
    void play(Results results);
  }

  BareRun(Bench bench, BaselineProcess baseline, int questionBytes) {
    this(bench, baseline, questionBytes, Manner.PLAIN);
  }

  /**
   * @param manner how sockets connect
   */
  BareRun(Bench bench, BaselineProcess baseline, int questionBytes, Manner manner) {
    this.bench = bench;
    this.baseline = baseline;
    this.as = baseline.server();
    this.questionBytes = questionBytes;
    Memory before = baseline.process().memory();
    Effort effort = Bench.of(baseline);
    Size size = bench.size();
    bench.progress().say("%s: opening %d sockets".formatted(baseline, size.players()));
    this.crowd =
        new BareCrowd(
            bench.network(), baseline, size.players(), size.rooms(), turnstile(), manner, losses);
    try {
      switch (manner) {
        case PLAIN -> {
          addOpened(Figure.JOINED, Figure.JOIN_PROCESSOR, crowd.opened(), effort);
          bench.weigh(as, Weight.SOCKET, baseline.process().memory().minus(before), size.players());
        }
        case BROWSER ->
            addOpened(Figure.OWN_JOINED, Figure.OWN_JOIN_PROCESSOR, crowd.opened(), effort);
      }
    } catch (RunFailed failed) {
      close();
      throw failed;
    }
  }

  private void addOpened(Figure time, Figure processor, Round opened, Effort before) {
    bench.complete(baseline + " sockets", opened);
    bench.results().addMillis(as, time, opened.span());
    Effort effort = Bench.of(baseline).minus(before);
    bench.results().addComing(as, processor, effort, bench.size().players());
  }

  private Turnstile turnstile() {
    return new Turnstile(bench.size().opening());
  }

  /** As many frames as it takes, and nothing measured. */
  void warmUp() {
    bench.progress().say("%s: warming up".formatted(baseline));
    Results nobodys = new Results();
    for (int sent = 0; sent < bench.size().warmFrames(); sent += 2 * bench.size().players()) {
      answered(nobodys);
    }
  }

  /** A frame to all and an echo to each for every question. */
  void play() {
    play(this::answered);
  }

  /** The same, each echoing as soon as the frame is there. */
  void playAtSight() {
    play(this::answeredAtSight);
  }

  /** A frame to all for every question, and nothing said to it. */
  void playUnanswered() {
    play(results -> results.addBroadcast(as, shown()));
  }

  private void play(Question question) {
    Effort idle = bench.idle(() -> Bench.of(baseline));
    Size size = bench.size();
    Results results = bench.results();
    rounds(size.warmups(), new Results(), question);
    Effort one = rounds(size.rounds(), results, question);
    results.addEffort(as, one, idle, size.players(), size.rounds());
    Effort four =
        rounds(
            size.rounds(),
            new Results(),
            nobodys -> {
              question.play(nobodys);
              for (int i = 0; i < MORE_FRAMES; i++) {
                shown();
              }
            });
    results.addWorkOfFourFrames(as, four, idle, size.players(), size.rounds());
  }

  private Effort rounds(int many, Results results, Question question) {
    Effort before = Bench.of(baseline);
    for (int i = 0; i < many; i++) {
      bench.progress().say("%s: round %d of %d".formatted(baseline, i + 1, many));
      bench.pause();
      question.play(results);
    }
    return Bench.of(baseline).minus(before);
  }

  private void answered(Results results) {
    results.addBroadcast(as, shown());
    bench.journal().rows(); // as long a pause as Quizhall has here
    results.addReplies(as, echoed());
  }

  private void answeredAtSight(Results results) {
    AtSight round = crowd.broadcastToEcho(questionBytes, ANSWER);
    bench.complete(baseline + " frames", round.shown());
    bench.complete(baseline + " echoes", round.answered());
    results.addAtSight(as, round);
  }

  private Round shown() {
    return bench.complete(baseline + " frames", crowd.broadcast(questionBytes));
  }

  private Round echoed() {
    return bench.complete(baseline + " echoes", crowd.echo(ANSWER));
  }

  /** All sockets are cut and opened again. */
  void reconnect() {
    Effort before = Bench.of(baseline);
    addOpened(Figure.BACK, Figure.BACK_PROCESSOR, crowd.reconnect(turnstile()), before);
    bench.results().addReplies(as, echoed());
  }

  /** An echo of each socket each ten seconds. */
  void steady() {
    Effort idle = bench.idle(() -> Bench.of(baseline));
    Pace pace = bench.size().pace().atMost(STEADY_PERIODS);
    bench.progress().say("%s: steady for %d s".formatted(baseline, pace.whole().toSeconds()));
    Effort before = Bench.of(baseline);
    Steady echoes = crowd.echo(ANSWER, pace);
    pace.waitForTheEnd();
    bench.complete(baseline + " echoes", echoes);
    Results results = bench.results();
    results.addSteady(as, Figure.ACK_P50, Figure.ACK_P99, echoes);
    results.addMillis(as, Figure.ACK_MAX, echoes.latencies().getMaxValue());
    Effort effort = Bench.of(baseline).minus(before);
    results.addEffort(as, effort, idle, bench.size().players(), pace.periods());
  }

  @Override
  public void close() {
    crowd.close();
    bench.report(baseline.toString(), losses);
  }
}
