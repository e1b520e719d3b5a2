package quizhall.load.shape;

import static quizhall.load.measure.Server.USUAL;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import quizhall.load.hall.Crowd;
import quizhall.load.hall.Message;
import quizhall.load.hall.Rooms;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.Server;

/**
 * A game in one room whose host does what hosts seldom do, in each question. What that takes stands
 * beside what the question and its reveal take.
 */
final class ControlledPlay {
  /** Two of the four options, in the place of the first one. */
  private static final String BOTH_RIGHT =
      "[{\"correct\":true},{\"correct\":true},{\"correct\":false},{\"correct\":false}]";

  /** Between two orders: nobody may say many things in a second, and a small room is fast. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Bench bench;
  private final Server as;
  private final Rooms rooms;
  private final Crowd crowd;

  ControlledPlay(Bench bench, Server as, Rooms rooms, Crowd crowd) {
    this.bench = bench;
    this.as = as;
    this.rooms = rooms;
    this.crowd = crowd;
  }

  void play() {
    int warmups = bench.size().warmups();
    for (int i = 0; i < bench.size().questions(); i++) {
      bench.progress().say("question %d of %d".formatted(i + 1, bench.size().questions()));
      // What is not measured is played into results that nobody reads.
      playQuestion(i, i < warmups ? new Results() : bench.results());
    }
  }

  private void playQuestion(int index, Results results) {
    Round question = order(Message.QUESTION, "next", "");
    Round pause = order(Message.CLOCK, "pause", "");
    order(Message.CLOCK, "resume", "");
    // One stays, who gives no answer, so that questions are open until the host goes on.
    if (index < crowd.nuisances() - 1) {
      compare(results, Figure.KICKED, kick(index), question);
    }
    bench.complete("acks", crowd.answer(index));
    Round own = order(Message.YOU, "next", "");
    compare(results, Figure.PAUSE_LAST, pause, question);
    results.addMillis(as, Figure.QUESTION_LAST, question.span());
    results.addMillis(as, Figure.OWN_LAST, own.span());

    // Of the first question there is none before; all the others were mended once when shown.
    if (index > 0) {
      Round before =
          order(Message.YOU, "key", ",\"question\":%d,\"void\":true".formatted(index - 1));
      results.addMillis(as, Figure.MENDED_BEFORE_LAST, before.span());
    }
    String key = ",\"question\":%d,\"options\":%s".formatted(index, BOTH_RIGHT);
    compare(results, Figure.MENDED_LAST, order(Message.YOU, "key", key), own);
    order(Message.STANDINGS, "next", "");
  }

  /** Until everybody has what comes of it, and the host a reply. */
  private Round order(Message result, String type, String more) {
    LockSupport.parkNanos(PAUSE.toNanos());
    Round round = crowd.expect(result);
    rooms.order(round, type, more);
    bench.complete("%s frames".formatted(result), round);
    rooms.awaitDone();
    return round;
  }

  private Round kick(int nuisance) {
    Round gone = new Round(1);
    String player = crowd.expectGone(nuisance, gone);
    gone.begin(0, System.nanoTime());
    rooms.order(new Round(crowd.size()), "kick", ",\"player\":\"%s\"".formatted(player));
    bench.complete("kicked players", gone);
    rooms.awaitDone();
    return gone;
  }

  private void compare(Results results, Figure figure, Round round, Round with) {
    results.addMillis(as, figure, round.span());
    results.addMillis(USUAL, figure, with.span());
  }
}
