package quizhall.core.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import quizhall.core.config.Settings;

/**
 * A service's database. Every wait in it ends by itself: a connection from the pool 3 s, a
 * statement 5 s, an answer on the socket 7 s. Safe for use by many threads.
 */
public final class Database implements AutoCloseable {
  private static final Duration POOL_WAIT = Duration.ofSeconds(3);
  private static final int STATEMENT_SECONDS = 5;
  private static final int SOCKET_SECONDS = 7;
  private static final Executor VIRTUAL_THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final DatabaseAddress address;
  private final PatientDataSource source;
  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final UnitOfWork unitOfWork;

  private Database(DatabaseAddress address, PatientDataSource source, HikariDataSource pool) {
    this.address = address;
    this.source = source;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
    this.unitOfWork = new UnitOfWork(jdbi, VIRTUAL_THREADS);
  }

  /**
   * Opens the pool without waiting for the server.
   *
   * @param settings those of {@code quizhall.<service>.database}
   */
  public static Database open(Settings settings) {
    DatabaseAddress address = DatabaseAddress.of(settings);
    PatientDataSource source = address.patient(STATEMENT_SECONDS, SOCKET_SECONDS);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(settings.integer("pool-size", 1, 1_000));
    config.setConnectionTimeout(POOL_WAIT.toMillis());
    config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
    config.setInitializationFailTimeout(-1);
    config.setPoolName(address.url().replaceFirst("^.*/([^/?]+).*$", "$1"));
    return new Database(address, source, new HikariDataSource(config));
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Connections of their own for those who keep one for long, with the same limits. */
  public DataSource unpooled() {
    return address.limited(STATEMENT_SECONDS, SOCKET_SECONDS);
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  /** Whether the database answers right now. */
  public CompletionStage<Boolean> answers() {
    return CompletableFuture.supplyAsync(
            () -> jdbi.withHandle(handle -> handle.select("SELECT 1").mapTo(Integer.class).one()),
            VIRTUAL_THREADS)
        .handle((one, failure) -> failure == null);
  }

  @Override
  public void close() {
    // First, or the pool would wait for a connection that is still being asked for.
    source.close();
    pool.close();
  }
}
