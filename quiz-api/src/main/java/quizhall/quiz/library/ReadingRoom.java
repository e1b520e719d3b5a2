package quizhall.quiz.library;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.database.Turns;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * Where files of others are read: so many imports at once in this process, on threads of their own,
 * and of one owner one after the other. All files of an import together have so long; an import
 * with pictures is looked through twice, and has as long for each time. Whatever a file does to its
 * reader, it is {@link UnreadableFile} that comes of it. Safe for use by many threads.
 */
public final class ReadingRoom implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingRoom.class);

  /** For a reader to see that its time is over. After that, nobody waits for it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** Each of them may take a processor for ever, so there is a bound. */
  private static final int MOST_LOST = 4;

  private static final Duration TRY_AGAIN = Duration.ofMinutes(1);

  private final int atOnce;
  private final Duration longest;
  private final Duration grace;
  private final ThreadPoolExecutor places;
  private final ScheduledExecutorService clock;
  private final Turns turns = new Turns();

  /** Threads that did not come back in time, and have not yet. Guarded by this. */
  private int lost;

  /**
   * @param atOnce imports that are read
   * @param longest for one of them
   */
  public ReadingRoom(int atOnce, Duration longest) {
    this(atOnce, longest, GRACE);
  }

  ReadingRoom(int atOnce, Duration longest, Duration grace) {
    this.atOnce = atOnce;
    this.longest = longest;
    this.grace = grace;
    this.places =
        new ThreadPoolExecutor(
            atOnce,
            atOnce + MOST_LOST,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("reading-", 1).factory());
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-clock").factory());
  }

  <T> CompletionStage<T> read(UUID owner, Supplier<T> work) {
    return turns.take(
        owner,
        () -> {
          if (isFullOfLost()) {
            return CompletableFuture.failedStage(
                new Unavailable("Too many readers did not come back", TRY_AGAIN));
          }
          Reading<T> reading = new Reading<>(work);
          places.execute(reading);
          return reading.result;
        });
  }

  private synchronized boolean isFullOfLost() {
    return lost >= MOST_LOST;
  }

  /** A thread more for each that is lost, as long as it is. */
  private synchronized void lose(int more) {
    lost += more;
    places.setCorePoolSize(atOnce + Math.clamp(lost, 0, MOST_LOST));
  }

  /** One that is going on; its thread is interrupted when the time is over, and never later. */
  private final class Reading<T> implements Runnable {
    private final Supplier<T> work;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private Thread reader;
    private boolean isOver;
    private boolean isLost;

    Reading(Supplier<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      reader = Thread.currentThread();
      var bell = clock.schedule(this::interrupt, longest.toMillis(), TimeUnit.MILLISECONDS);
      var end = clock.schedule(this::giveUp, longest.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
      try {
        T made = work.get();
        end();
        result.complete(made);
      } catch (Throwable failure) {
        // Errors too: one that left here would take the thread along, and nobody would be told.
        end();
        result.completeExceptionally(told(failure));
      } finally {
        bell.cancel(false);
        end.cancel(false);
      }
    }

    private synchronized void interrupt() {
      if (!isOver) {
        reader.interrupt();
      }
    }

    private void giveUp() {
      synchronized (this) {
        if (isOver) {
          return;
        }
        isLost = true;
      }
      LOG.error("A reader did not look at the time and is left alone: {}", reader.getName());
      lose(1);
      result.completeExceptionally(
          new UnreadableFile("", "takes too long to read: bring it in parts"));
    }

    private synchronized void end() {
      isOver = true;
      Thread.interrupted();
      if (isLost) {
        isLost = false;
        lose(-1);
      }
    }
  }

  private static UnreadableFile told(Throwable failure) {
    return switch (failure) {
      case UnreadableFile unreadable -> unreadable;
      case StackOverflowError tooDeep -> {
        LOG.error("A file is nested more deeply than its reader can follow");
        yield new UnreadableFile("", "is nested too deeply");
      }
      case OutOfMemoryError full -> {
        LOG.error("A file takes more memory than there is", full);
        yield new UnreadableFile("", "takes too much memory to read: bring it in parts");
      }
      case Error broken -> {
        LOG.error("A file could not be read for a fault of ours", broken);
        yield new UnreadableFile("", "cannot be read");
      }
      default -> {
        LOG.warn("A file could not be read for a fault of ours", failure);
        yield new UnreadableFile("", "cannot be read");
      }
    };
  }

  @Override
  public void close() {
    places.shutdownNow();
    clock.shutdownNow();
  }
}
