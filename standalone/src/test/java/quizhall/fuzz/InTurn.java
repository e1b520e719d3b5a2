package quizhall.fuzz;

import akka.dispatch.DispatcherPrerequisites;
import akka.dispatch.ExecutorServiceConfigurator;
import akka.dispatch.ExecutorServiceFactory;
import com.typesafe.config.Config;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * A dispatcher's threads, all of which are the one that calls {@link #runAll}: so streams and
 * routes do the same each time that they get the same, and it is known when they have come to rest.
 */
public final class InTurn extends ExecutorServiceConfigurator {
  /** Without it Akka does not start. */
  private static final Executor UNTIL_ADOPTED =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

  private static final Queue<Runnable> WAITING = new ConcurrentLinkedQueue<>();
  private static volatile boolean adopted;

  /** Akka calls it, by the name in the configuration. */
  public InTurn(Config dispatcher, DispatcherPrerequisites prerequisites) {
    super(dispatcher, prerequisites);
  }

  /** From now on nothing runs by itself. */
  public static void adopt() {
    adopted = true;
  }

  /** Whether there was something to do. */
  public static boolean runAll() {
    boolean any = false;
    for (Runnable next = WAITING.poll(); next != null; next = WAITING.poll()) {
      next.run();
      any = true;
    }
    return any;
  }

  public static boolean isAnythingWaiting() {
    return !WAITING.isEmpty();
  }

  public static void execute(Runnable task) {
    if (adopted) {
      WAITING.add(task);
    } else {
      UNTIL_ADOPTED.execute(task);
    }
  }

  @Override
  public ExecutorServiceFactory createExecutorServiceFactory(String id, ThreadFactory threads) {
    return Waiting::new;
  }

  private static final class Waiting extends AbstractExecutorService {
    @Override
    public void execute(Runnable task) {
      InTurn.execute(task);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }
}
