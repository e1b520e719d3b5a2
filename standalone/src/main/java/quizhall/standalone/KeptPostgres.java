package quizhall.standalone;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.embedded.EmbeddedPostgres;
import quizhall.embedded.LogEnd;

/** The database server that an installation brings along. */
record KeptPostgres(EmbeddedPostgres server) implements Kept {
  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public String title() {
    return "%s (pid %d)".formatted(name(), server.pid());
  }

  /** Is ready when it is started. */
  @Override
  public void start(Consumer<String> ended) {
    server.start();
    var _ = server.ownEnd().thenAccept(ended);
  }

  @Override
  public boolean becomesReady(Consumer<Duration> slow) {
    return server.isRunning();
  }

  @Override
  public Optional<LogEnd> said() {
    return Optional.of(server.log());
  }
}
