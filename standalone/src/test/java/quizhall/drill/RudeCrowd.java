package quizhall.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;

/** Clients that are rude while others play; each comes back when it is thrown out. */
final class RudeCrowd implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final List<AtomicInteger> turns;
  private final Set<Integer> inside = ConcurrentHashMap.newKeySet();
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
      crowd.awaitAllAtIt();
    } catch (AssertionError notIn) {
      crowd.close();
      throw notIn;
    }
    return crowd;
  }

  /** Fails when one of them gets in no more. */
  void awaitAllAtIt() {
    List<Integer> before = turns.stream().map(AtomicInteger::get).toList();
    try {
      await("all that are rude")
          .atMost(PATIENCE)
          .until(
              () ->
                  IntStream.range(0, turns.size())
                      .allMatch(i -> inside.contains(i) || turns.get(i).get() > before.get(i)));
    } catch (ConditionTimeoutException missing) {
      throw new AssertionError("turns: %s".formatted(turns), lastFailure.get());
    }
  }

  private void comeAgainAndAgain(int member, Entrance entrance, Habit habit) {
    while (!Thread.currentThread().isInterrupted()) {
      try (RudeClient client = entrance.connect(member)) {
        inside.add(member);
        for (int turn = 0; client.isOpen(); turn++) {
          turns.get(member).incrementAndGet();
          habit.turn(client, turn);
        }
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      } catch (Exception thrownOut) {
        lastFailure.set(thrownOut);
        LockSupport.parkNanos(PAUSE.toNanos());
      } finally {
        inside.remove(member);
      }
    }
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
