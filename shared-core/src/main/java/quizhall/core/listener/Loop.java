package quizhall.core.listener;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A connection's own thread. What is thrown there ends the connection; Netty would only log it, and
 * the peer would wait for ever.
 */
record Loop(EventLoop thread, Consumer<Throwable> failed) implements Executor {
  @Override
  public void execute(Runnable task) {
    try {
      thread.execute(guarded(task));
    } catch (RejectedExecutionException stopped) {
      // So is the connection.
    }
  }

  void after(Duration delay, Runnable task) {
    var _ = thread.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (Throwable error) {
        failed.accept(error);
      }
    };
  }
}
