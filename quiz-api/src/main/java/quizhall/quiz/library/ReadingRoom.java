package quizhall.quiz.library;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.database.Turns;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * Where files of others are read: so many at once in this process, on threads of their own, each
 * for so long at most, and of one owner one after the other. Whatever a file does to its reader, it
 * is {@link UnreadableFile} that comes of it. Safe for use by many threads.
 */
public final class ReadingRoom implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

  private final Duration longest;
  private final ExecutorService places;
  private final ScheduledExecutorService clock;
  private final Turns turns = new Turns();

  /**
   * @param atOnce files that are read
   * @param longest for one of them
   */
  public ReadingRoom(int atOnce, Duration longest) {
    this.longest = longest;
    this.places =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("reading-", 1).factory());
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-clock").factory());
  }

  <T> CompletionStage<T> read(UUID owner, Supplier<T> work) {
    return turns.take(
        owner, () -> CompletableFuture.supplyAsync(() -> new Reading<>(work).result(), places));
  }

  /** One that is going on; its thread is interrupted when the time is over, and never later. */
  private final class Reading<T> {
    private final Supplier<T> work;
    private final Thread reader = Thread.currentThread();
    private boolean isOver;

    Reading(Supplier<T> work) {
      this.work = work;
    }

    T result() {
      var bell = clock.schedule(this::interrupt, longest.toMillis(), TimeUnit.MILLISECONDS);
      try {
        return work.get();
      } catch (UnreadableFile unreadable) {
        throw unreadable;
      } catch (StackOverflowError tooDeep) {
        throw new UnreadableFile("", "is nested too deeply");
      } catch (RuntimeException defect) {
        LOG.warn("A file could not be read for a fault of ours", defect);
        throw new UnreadableFile("", "cannot be read");
      } finally {
        bell.cancel(false);
        end();
      }
    }

    private synchronized void interrupt() {
      if (!isOver) {
        reader.interrupt();
      }
    }

    private synchronized void end() {
      isOver = true;
      Thread.interrupted();
    }
  }

  @Override
  public void close() {
    places.shutdownNow();
    clock.shutdownNow();
  }
}
