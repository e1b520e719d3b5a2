package quizhall.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Clients that are rude while others play; each comes back when it is thrown out. */
final class RudeCrowd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** After so many turns it comes back by itself, to another room perhaps. */
  private static final int TURNS = 1_000;

  private final List<AtomicInteger> turns;
  private final AtomicReference<Exception> lastFailure = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();

  /** How one of them gets in. */
  @FunctionalInterface
  interface Entrance {
    RudeClient connect(int member) throws IOException;
  }

  /** What one of them does over and over, for as long as it has a connection. */
  @FunctionalInterface
  interface Habit {
    void turn(RudeClient client, int number) throws Exception;
  }

  private RudeCrowd(int members) {
    turns = IntStream.range(0, members).mapToObj(_ -> new AtomicInteger()).toList();
  }

  /** Returns when all are at it. */
  static RudeCrowd of(int members, Entrance entrance, Habit habit) {
    RudeCrowd crowd = new RudeCrowd(members);
    for (int i = 0; i < members; i++) {
      int member = i;
      crowd.threads.add(
          Thread.ofVirtual().start(() -> crowd.comeAgainAndAgain(member, entrance, habit)));
    }
    try {
      await("somebody rude who gets in")
          .atMost(PATIENCE)
          .until(() -> crowd.turns.stream().allMatch(had -> had.get() > 0));
    } catch (RuntimeException notIn) {
      crowd.close();
      throw new AssertionError("%s turns".formatted(crowd.turns), crowd.lastFailure.get());
    }
    return crowd;
  }

  private void comeAgainAndAgain(int member, Entrance entrance, Habit habit) {
    while (!Thread.currentThread().isInterrupted()) {
      try (RudeClient client = entrance.connect(member)) {
        for (int turn = 0; client.isOpen() && turn < TURNS; turn++) {
          turns.get(member).incrementAndGet();
          habit.turn(client, turn);
        }
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      } catch (Exception thrownOut) {
        lastFailure.set(thrownOut);
      }
    }
  }

  /** Of the one that had the fewest. */
  int fewestTurns() {
    return turns.stream().mapToInt(AtomicInteger::get).min().orElseThrow();
  }

  /** Ends all of them. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
