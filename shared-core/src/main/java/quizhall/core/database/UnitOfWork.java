package quizhall.core.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import quizhall.core.problem.Unavailable;

/**
 * The one way to do a transaction. The function may run again when the database asks for it
 * (deadlock, serialization failure), so it has no effects outside of the transaction. An exception
 * rolls back; a database that is away is {@link Unavailable}.
 */
public final class UnitOfWork {
  private static final int ATTEMPTS = 3;
  private static final Object NOTHING = new Object();

  private final Jdbi jdbi;
  private final Executor executor;
  private final Turns turns = new Turns();

  UnitOfWork(Jdbi jdbi, Executor executor) {
    this.jdbi = jdbi;
    this.executor = executor;
  }

  /** Blocks its thread: for virtual threads, never for an actor's dispatcher. */
  public <T> T inTransaction(Function<Transaction, T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return jdbi.inTransaction(handle -> work.apply(new Transaction(handle)));
      } catch (RuntimeException failure) {
        switch (SqlFailure.of(failure)) {
          case AGAIN -> {
            if (attempt == ATTEMPTS) {
              throw new Unavailable("The transaction kept colliding with others", failure);
            }
            pause(attempt);
          }
          case AWAY -> throw new Unavailable("The database is away", failure);
          case OTHER -> throw failure;
        }
      }
    }
  }

  public void run(Consumer<Transaction> work) {
    inTransaction(
        transaction -> {
          work.accept(transaction);
          return NOTHING;
        });
  }

  /** The same on a virtual thread; the pool's size bounds how many run at once. */
  public <T> CompletionStage<T> async(Function<Transaction, T> work) {
    return CompletableFuture.supplyAsync(() -> inTransaction(work), executor);
  }

  /**
   * The same for work that locks what is an owner's. In this process it waits for its turn before
   * it takes a connection: however much one owner wants at once, others find connections.
   */
  public <T> CompletionStage<T> asyncInTurn(UUID owner, Function<Transaction, T> work) {
    return turns.take(owner, () -> async(work));
  }

  private static void pause(int attempt) {
    long millis = ThreadLocalRandom.current().nextLong(5L, 20L * attempt);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  private enum SqlFailure {
    AGAIN,
    AWAY,
    OTHER;

    static SqlFailure of(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLTransientConnectionException) {
          return AWAY;
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
          return ofState(sql.getSQLState());
        }
      }
      return OTHER;
    }

    /** 08: connection, 53: no resources, 57: shutting down, starting or statement timeout. */
    private static SqlFailure ofState(String state) {
      return switch (state) {
        case "40001", "40P01" -> AGAIN;
        default ->
            state.startsWith("08") || state.startsWith("53") || state.startsWith("57")
                ? AWAY
                : OTHER;
      };
    }
  }
}
