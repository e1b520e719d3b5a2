package quizhall.load.hall;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Steady;

/**
 * Rooms that go on at their own pace: a question each period, and an answer of each player
 * somewhere in it. They begin one after another, so that the load is the same at all times.
 */
public final class SteadyPlay {
  private final Rooms rooms;
  private final Crowd crowd;
  private final Pace pace;
  private final Steady questions;
  private final Steady answers;

  public SteadyPlay(Rooms rooms, Crowd crowd, Pace pace) {
    this.rooms = rooms;
    this.crowd = crowd;
    this.pace = pace;
    this.questions = crowd.expectAgainAndAgain(Message.QUESTION);
    this.answers = crowd.expectAgainAndAgain(Message.ACCEPTED);
  }

  /** Until all periods of all rooms are over. */
  public void run() {
    try (ScheduledExecutorService hosts = Executors.newSingleThreadScheduledExecutor()) {
      int many = rooms.list().size();
      for (int room = 0; room < many; room++) {
        for (int period = 0; period < pace.periods(); period++) {
          Duration start = pace.start(room, many, period);
          int question = period;
          int its = room;
          at(hosts, start, () -> ask(its, question));
          at(hosts, start.plus(pace.standings()), () -> rooms.goOnTo(Message.STANDINGS, its));
        }
      }
    }
  }

  public Steady questions() {
    return questions;
  }

  public Steady answers() {
    return answers;
  }

  private void ask(int index, int question) {
    Room room = rooms.list().get(index);
    long now = System.nanoTime();
    for (int player = room.from(); player < room.to(); player++) {
      questions.begin(player, now);
      crowd.answerLater(player, question, pace.someTimeInIt(), answers);
    }
    rooms.goOnTo(Message.QUESTION, index);
  }

  private static void at(ScheduledExecutorService hosts, Duration start, Runnable task) {
    var _ = hosts.schedule(task, start.toNanos(), TimeUnit.NANOSECONDS);
  }
}
