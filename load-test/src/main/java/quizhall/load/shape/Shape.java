package quizhall.load.shape;

import static quizhall.load.measure.Server.QUIZHALL;
import static quizhall.load.measure.Server.USUAL;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import quizhall.load.baseline.BaselineProcess;
import quizhall.load.client.Manner;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Server;

/** What a load looks like. */
public enum Shape {
  /** One room; everyone sees each question and answers it, all at once. */
  BIG_ROOM(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }
  },
  /** The same, each answering as soon as the question is there, while others have yet to see it. */
  AT_SIGHT(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }

    @Override
    void onBaseline(BareRun run) {
      run.playAtSight();
    }

    @Override
    void onQuizhall(HallRun run) {
      run.playAtSight();
    }
  },
  /** One room; everyone sees each question, and nobody answers. */
  UNANSWERED(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }

    @Override
    void onBaseline(BareRun run) {
      run.playUnanswered();
    }

    @Override
    void onQuizhall(HallRun run) {
      run.playUnanswered();
    }
  },
  /** The first one in small rooms. */
  MANY_ROOMS(0) {
    @Override
    public Size size(Size asked) {
      return asked.withPlayers(asked.rooms() * asked.roomSize());
    }
  },
  /** Everyone joins one room over HTTP and opens a socket; then all join another as browsers do. */
  JOINS(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1).withoutQuestions();
    }

    @Override
    public int rehearsals(Size size) {
      return size.entriesToWarm();
    }

    @Override
    public Size rehearsed(Size size) {
      return size.rehearsed();
    }

    @Override
    public void run(Bench bench) {
      super.run(bench);
      for (BaselineProcess baseline : bench.baselines()) {
        onBareServer(bench, () -> new BareRun(bench, baseline, 0, Manner.BROWSER), _ -> {});
      }
      try (HallRun run = new HallRun(bench, QUIZHALL, bench.kind(), 0, Manner.BROWSER)) {
        run.joinAsBrowsers();
      }
    }

    @Override
    void onBaseline(BareRun run) {}

    @Override
    void onQuizhall(HallRun run) {}
  },
  /** Everyone in one room loses the connection and comes back at once. */
  RECONNECT(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1).withoutQuestions();
    }

    @Override
    public int rehearsals(Size size) {
      return size.entriesToWarm();
    }

    @Override
    public Size rehearsed(Size size) {
      return size.rehearsed();
    }

    @Override
    void onBaseline(BareRun run) {
      run.reconnect();
    }

    @Override
    void onQuizhall(HallRun run) {
      run.reconnect();
    }
  },
  /** One room; a tenth of the players reads nothing or says nothing. */
  SLOW(10) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }

    @Override
    void onQuizhall(HallRun run) {
      run.playWithNeglect();
    }
  },
  /** One room; a hundredth of the players floods the server. */
  CHATTER(100) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }

    @Override
    void onQuizhall(HallRun run) {
      run.playWithChatter();
    }
  },
  /** One room whose host pauses each question, sends a player away, and mends keys. */
  CONTROLS(50) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }

    @Override
    public boolean isAgainstBareServers(QuestionKind kind) {
      return false;
    }

    @Override
    void onQuizhall(HallRun run) {
      run.playWithControls();
    }
  },
  /** Small rooms that go on one after another: a question and an answer of each player in 10 s. */
  STEADY(0) {
    @Override
    public Size size(Size asked) {
      return MANY_ROOMS.size(asked).steady();
    }

    @Override
    public int rehearsals(Size size) {
      return 1;
    }

    @Override
    public Size rehearsed(Size size) {
      return size.rehearsed();
    }

    @Override
    void onBaseline(BareRun run) {
      run.steady();
    }

    @Override
    void onQuizhall(HallRun run) {
      run.steady();
    }
  },
  /** One room at that pace, whose host looks at who is where; compared with one who does not. */
  PANEL(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1).steady();
    }

    @Override
    public int rehearsals(Size size) {
      return 1;
    }

    @Override
    public Size rehearsed(Size size) {
      return size.rehearsed();
    }

    @Override
    public boolean isAgainstBareServers(QuestionKind kind) {
      return false;
    }

    @Override
    public void run(Bench bench) {
      // Servers grow faster for a while: whoever came second each time would profit.
      if (bench.repetition() % 2 == 0) {
        withoutPanel(bench);
        withPanel(bench);
      } else {
        withPanel(bench);
        withoutPanel(bench);
      }
    }

    private void withoutPanel(Bench bench) {
      try (HallRun run = new HallRun(bench, USUAL, bench.kind(), 0)) {
        run.join();
        run.steady();
      }
    }

    private void withPanel(Bench bench) {
      try (HallRun run = new HallRun(bench, QUIZHALL, bench.kind(), 0)) {
        run.join();
        run.steadyWithPanel();
      }
    }
  };

  private final int nuisances;

  /**
   * @param nuisances each how many-th player is one; 0 for none
   */
  Shape(int nuisances) {
    this.nuisances = nuisances;
  }

  /** As far as the shape leaves it open. */
  public abstract Size size(Size asked);

  /** Runs before those that are measured, so that servers become warm. */
  public int rehearsals(Size size) {
    return size.gamesToWarm();
  }

  /** Of those runs. */
  public Size rehearsed(Size size) {
    return size.rehearsed().withQuestionsToWarm();
  }

  /** Whether Quizhall is compared with bare servers. */
  public boolean isAgainstBareServers(QuestionKind kind) {
    return kind == QuestionKind.SINGLE;
  }

  void onBaseline(BareRun run) {
    run.play();
  }

  void onQuizhall(HallRun run) {
    run.play();
  }

  /** What is measured and what it is compared with, one after the other. */
  public void run(Bench bench) {
    if (bench.kind() == QuestionKind.SINGLE) {
      compareWithBareServers(bench);
    } else {
      play(bench, USUAL, QuestionKind.SINGLE);
      play(bench, QUIZHALL, bench.kind());
    }
  }

  private void play(Bench bench, Server as, QuestionKind kind) {
    try (HallRun run = new HallRun(bench, as, kind, nuisances)) {
      run.join();
      onQuizhall(run);
      run.weighFrames();
    }
  }

  /** The bare ones without any nuisance. */
  private void compareWithBareServers(Bench bench) {
    if (!bench.baselines().isEmpty()) {
      int questionBytes = Probe.questionBytes(bench);
      bench.results().add(QUIZHALL, Figure.FRAME_BYTES, questionBytes);
      for (BaselineProcess baseline : bench.baselines()) {
        bench.results().add(baseline.server(), Figure.FRAME_BYTES, questionBytes);
        onBareServer(
            bench,
            () -> new BareRun(bench, baseline, questionBytes),
            run -> {
              if (bench.rehearsal()) {
                run.warmUp();
              } else {
                onBaseline(run);
              }
            });
      }
    }
    try (HallRun run = new HallRun(bench, QUIZHALL, QuestionKind.SINGLE, nuisances)) {
      run.join();
      onQuizhall(run);
    }
  }

  /** One that loses what Quizhall carries is told, and the others are measured all the same. */
  private static void onBareServer(Bench bench, Supplier<BareRun> opened, Consumer<BareRun> load) {
    try (BareRun run = opened.get()) {
      load.accept(run);
    } catch (RunFailed failed) {
      bench.results().fail(failed.getMessage());
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
