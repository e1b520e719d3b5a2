package quizhall.quiz.testing;

import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import quizhall.core.database.Transaction;
import quizhall.embedded.junit.TestDatabase;

/** The way to the database that does not lead through the service. */
public final class Direct {

  private Direct() {}

  public static <T> T transaction(TestDatabase database, Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
