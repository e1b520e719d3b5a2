package quizhall.load.hall;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import quizhall.load.measure.Pace;
import quizhall.load.measure.Steady;

/**
 * Rooms that go on at their own pace: a question each period, which each player answers some time
 * after it was shown. They begin one after another, so that the load is the same at all times.
 */
public final class SteadyPlay {
  private final Rooms rooms;
  private final Crowd crowd;
  private final Pace pace;
  private final Steady questions;
  private final Steady answers;
  private final LongAdder late = new LongAdder();
  private final int[] roomOf;
  private final AtomicIntegerArray asked;

  public SteadyPlay(Rooms rooms, Crowd crowd, Pace pace) {
    this.rooms = rooms;
    this.crowd = crowd;
    this.pace = pace;
    long countedFrom = System.nanoTime() + pace.leadIn().toNanos();
    this.questions = new Steady(crowd.size(), countedFrom);
    this.answers = new Steady(crowd.size(), countedFrom);
    this.roomOf = new int[crowd.size()];
    this.asked = new AtomicIntegerArray(rooms.list().size());
    for (int i = 0; i < rooms.list().size(); i++) {
      Room room = rooms.list().get(i);
      Arrays.fill(roomOf, room.from(), room.to(), i);
    }
    crowd.expect(Message.QUESTION, this::shown);
    crowd.expect(Message.ACCEPTED, answers);
    crowd.expect(Message.TOO_LATE, this::refused);
  }

  /** Until all periods of all rooms are over. */
  public void run() {
    try (ScheduledExecutorService hosts = Executors.newSingleThreadScheduledExecutor()) {
      int many = rooms.list().size();
      for (int room = 0; room < many; room++) {
        for (int period = 0; period < pace.periods(); period++) {
          Duration start = pace.start(room, many, period);
          long due = System.nanoTime() + start.toNanos();
          int question = period;
          int its = room;
          at(hosts, start, () -> ask(its, question, due));
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

  /** How many answers came when their host had gone on. */
  public long late() {
    return late.sum();
  }

  /** Timed from when it was due, should we be late. */
  private void ask(int index, int question, long due) {
    Room room = rooms.list().get(index);
    asked.set(index, question);
    int players = room.to() - room.from();
    questions.expect(players);
    answers.expect(players);
    for (int player = room.from(); player < room.to(); player++) {
      questions.begin(player, due);
    }
    rooms.goOnTo(Message.QUESTION, index);
  }

  private void shown(int player, long nanos) {
    questions.arrive(player, nanos);
    crowd.answerLater(player, asked.get(roomOf[player]), pace.someTimeInIt(), answers);
  }

  private void refused(int player, long nanos) {
    late.increment();
    answers.arrive(player, nanos);
  }

  private static void at(ScheduledExecutorService hosts, Duration start, Runnable task) {
    var _ = hosts.schedule(task, start.toNanos(), TimeUnit.NANOSECONDS);
  }
}
