package quizhall.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.qpid.server.SystemLauncherListener;
import org.apache.qpid.server.logging.NullMessageLogger;
import org.apache.qpid.server.model.AbstractConfigurationChangeListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.ConfiguredObject;
import org.apache.qpid.server.model.State;
import org.apache.qpid.server.model.SystemConfig;
import org.apache.qpid.server.model.VirtualHostNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when one life of a broker is over though nobody ended it.
 *
 * <p>A thread of the broker lets an error of its store, and any other that it does not expect, pass
 * through, for the process to be ended by it. Left alone that is a worker less, and a connection
 * that nobody serves. Here the broker is not the process, so its threads form a group that hears of
 * such errors.
 */
final class BrokerWatch extends SystemLauncherListener.DefaultSystemLauncherListener {
  private static final Logger LOG = LoggerFactory.getLogger(BrokerWatch.class);

  private final CompletableFuture<String> ownEnd = new CompletableFuture<>();
  private final BrokerThreads threads = new BrokerThreads();
  private volatile boolean endIsWanted;
  private volatile SystemConfig<?> system;
  private volatile RuntimeException startFailure;

  /** What a broker's start does; its threads come into the group. */
  interface Start {
    void run() throws Exception;
  }

  CompletionStage<String> ownEnd() {
    return ownEnd;
  }

  boolean isBroken() {
    return ownEnd.isDone();
  }

  /** Whatever happens from now on is no failure. */
  void endIsWanted() {
    endIsWanted = true;
  }

  ThreadGroup threads() {
    return threads;
  }

  /** The running broker. */
  Broker<?> broker() {
    return (Broker<?>) system.getContainer();
  }

  void run(Start start) throws Exception {
    var task =
        new FutureTask<Void>(
            () -> {
              start.run();
              return null;
            });
    new Thread(threads, task, "broker-start").start();
    try {
      task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
    if (startFailure != null) {
      throw startFailure;
    }
    broker().getPorts().forEach(this::follow);
    for (VirtualHostNode<?> node : broker().getVirtualHostNodes()) {
      follow(node);
      follow(node.getVirtualHost());
    }
  }

  /** The launcher tells nobody else. */
  @Override
  public void errorOnStartup(RuntimeException failure) {
    startFailure = failure;
  }

  /** Keeps each connection, channel and binding from being a line in the log; errors still are. */
  @Override
  public void onContainerResolve(SystemConfig<?> resolved) {
    system = resolved;
    resolved.getEventLogger().setMessageLogger(new NullMessageLogger());
  }

  private void follow(ConfiguredObject<?> part) {
    part.addChangeListener(
        new AbstractConfigurationChangeListener() {
          @Override
          public void stateChanged(ConfiguredObject<?> object, State before, State now) {
            if (before == State.ACTIVE && now != State.ACTIVE) {
              broke("its part %s is %s".formatted(object.getName(), now));
            }
          }
        });
  }

  private void broke(String why) {
    if (!endIsWanted) {
      ownEnd.complete(why);
    }
  }

  private final class BrokerThreads extends ThreadGroup {
    BrokerThreads() {
      super("broker");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
      if (!endIsWanted) {
        LOG.warn("The thread {} of the AMQP broker has failed", thread.getName(), failure);
        broke("it failed with " + failure);
      }
    }
  }
}
