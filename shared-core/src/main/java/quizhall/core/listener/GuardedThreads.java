package quizhall.core.listener;

import akka.actor.ActorCell;
import akka.dispatch.DispatcherPrerequisites;
import akka.dispatch.ExecutorServiceConfigurator;
import akka.dispatch.ExecutorServiceFactory;
import akka.dispatch.ForkJoinExecutorConfigurator;
import akka.dispatch.Mailbox;
import com.typesafe.config.Config;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of {@code quizhall.http.dispatcher}. Akka ends the process when an actor throws an
 * error that it takes for fatal, such as a stack overflow. Here the actor is stopped instead: it is
 * the streams of one connection, which ends with it.
 */
public final class GuardedThreads extends ExecutorServiceConfigurator {
  private static final Logger log = LoggerFactory.getLogger(GuardedThreads.class);

  private final ExecutorServiceConfigurator forkJoin;

  /** Akka calls it, by the name in the configuration. */
  public GuardedThreads(Config dispatcher, DispatcherPrerequisites prerequisites) {
    super(dispatcher, prerequisites);
    this.forkJoin =
        new ForkJoinExecutorConfigurator(dispatcher.getConfig("fork-join-executor"), prerequisites);
  }

  @Override
  public ExecutorServiceFactory createExecutorServiceFactory(String id, ThreadFactory threads) {
    ExecutorServiceFactory unguarded = forkJoin.createExecutorServiceFactory(id, threads);
    return () -> new Guarded(unguarded.createExecutorService());
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable error) {
      log.error("An error ended what threw it", error);
      if (task instanceof Mailbox mailbox) {
        ActorCell actor = mailbox.actor();
        actor.system().stop(actor.self());
      }
    }
  }

  private static final class Guarded extends AbstractExecutorService {
    private final ExecutorService threads;

    Guarded(ExecutorService threads) {
      this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
      threads.execute(() -> run(task));
    }

    @Override
    public void shutdown() {
      threads.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return threads.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
      return threads.isShutdown();
    }

    @Override
    public boolean isTerminated() {
      return threads.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return threads.awaitTermination(timeout, unit);
    }
  }
}
