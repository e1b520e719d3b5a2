package quizhall.load.shape;

import static quizhall.load.measure.Results.Server.BASELINE;
import static quizhall.load.measure.Results.Server.QUIZHALL;

import java.util.Locale;
import quizhall.load.hall.QuestionKind;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results.Server;

/** What a load looks like. */
public enum Shape {
  /** One room; everyone sees each question and answers it, all at once. */
  BIG_ROOM(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1);
    }
  },
  /** The same in small rooms. */
  MANY_ROOMS(0) {
    @Override
    public Size size(Size asked) {
      return asked.withPlayers(asked.rooms() * asked.roomSize());
    }
  },
  /** Everyone joins one room over HTTP and opens a socket. */
  JOINS(0) {
    @Override
    public Size size(Size asked) {
      return asked.withRooms(1).withoutQuestions();
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
    void onBaseline(BareRun run) {}

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
    public void run(Bench bench) {
      try (HallRun without = new HallRun(bench, BASELINE, bench.kind(), 0)) {
        without.join();
        without.steady();
      }
      try (HallRun with = new HallRun(bench, QUIZHALL, bench.kind(), 0)) {
        with.join();
        with.steadyWithPanel();
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

  void onBaseline(BareRun run) {
    run.play();
  }

  void onQuizhall(HallRun run) {
    run.play();
  }

  /** What is measured and what it is compared with, one after the other. */
  public void run(Bench bench) {
    if (bench.kind() == QuestionKind.SINGLE) {
      compareWithBareServer(bench);
    } else {
      play(bench, BASELINE, QuestionKind.SINGLE);
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

  /** The bare one without any nuisance. */
  private void compareWithBareServer(Bench bench) {
    int questionBytes = Probe.questionBytes(bench);
    bench.results().add(QUIZHALL, Figure.FRAME_BYTES, questionBytes);
    bench.results().add(BASELINE, Figure.FRAME_BYTES, questionBytes);
    try (BareRun run = new BareRun(bench, questionBytes)) {
      onBaseline(run);
    }
    try (HallRun run = new HallRun(bench, QUIZHALL, QuestionKind.SINGLE, nuisances)) {
      run.join();
      onQuizhall(run);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
