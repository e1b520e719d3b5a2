package quizhall.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.LogEnd;

/** The message broker that an installation brings along, inside this process. */
record KeptBroker(EmbeddedBroker broker) implements Kept {
  @Override
  public String name() {
    return "The message broker";
  }

  /** Is ready when it is started. */
  @Override
  public void start(Consumer<String> ended) {
    broker.start();
    var _ = broker.ownEnd().thenAccept(ended);
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    return broker.isRunning();
  }

  /** It has no log of its own. */
  @Override
  public Optional<LogEnd> said() {
    return Optional.empty();
  }
}
