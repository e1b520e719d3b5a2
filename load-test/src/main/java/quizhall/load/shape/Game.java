package quizhall.load.shape;

import quizhall.load.hall.Guests;
import quizhall.load.hall.Message;
import quizhall.load.hall.Rooms;
import quizhall.load.measure.AtSight;
import quizhall.load.measure.Figure;
import quizhall.load.measure.Results;
import quizhall.load.measure.Round;
import quizhall.load.measure.Server;

/**
 * Questions of all rooms at once, in the ways that shapes play them. What is measured of one goes
 * into the results that are given with it.
 */
final class Game {
  private final Bench bench;
  private final Server as;
  private final Rooms rooms;
  private final Guests guests;

  /** What happens for a question, until its result is shown. */
  @FunctionalInterface
  interface Question {
    void play(Game game, int index, Results results);
  }

  Game(Bench bench, Server as, Rooms rooms, Guests guests) {
    this.bench = bench;
    this.as = as;
    this.rooms = rooms;
    this.guests = guests;
  }

  void play(int from, int to, Results results, Question question) {
    for (int i = from; i < to; i++) {
      bench.progress().say("question %d of %d".formatted(i + 1, bench.size().questions()));
      bench.pause();
      question.play(this, i, results);
      show(Message.STANDINGS);
    }
  }

  /** Everyone sees it and answers it, all at once. */
  void answered(int index, Results results) {
    Round question = show(Message.QUESTION);
    long rows = bench.journal().rows();
    // Own results come last of all that a reveal brings.
    Round own = guests.expect(Message.YOU);
    Round accepted = bench.complete("acks", guests.answer(index));
    if (guests.hasNuisances()) {
      rooms.next(own); // Else the room would wait for their answers.
    }
    bench.complete("own results", own);
    results.addBroadcast(as, question);
    results.addReplies(as, accepted);
    double since = bench.journal().rows() - rows;
    results.add(as, Figure.JOURNAL_ROWS, 1000 * since / bench.size().players());
  }

  /** Everyone answers as soon as it is there. */
  void answeredAtSight(int index, Results results) {
    AtSight round = guests.answerAtSight(index);
    Round own = guests.expect(Message.YOU);
    rooms.next(round.shown());
    bench.complete("question frames", round.shown());
    bench.complete("acks", round.answered());
    bench.complete("own results", own);
    rooms.awaitDone();
    results.addAtSight(as, round);
  }

  /** Nobody answers; the host goes on. */
  void unanswered(int index, Results results) {
    results.addBroadcast(as, show(Message.QUESTION));
    bench.pause();
    Round own = guests.expect(Message.YOU);
    show(Message.REVEAL);
    bench.complete("own results", own);
  }

  /** All hosts go on, to what everyone sees. */
  Round show(Message message) {
    Round shown = guests.expect(message);
    rooms.next(shown);
    bench.complete(message + " frames", shown);
    rooms.awaitDone();
    return shown;
  }
}
