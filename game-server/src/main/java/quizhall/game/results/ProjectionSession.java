package quizhall.game.results;

import akka.japi.function.Function;
import akka.projection.jdbc.JdbcSession;
import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import quizhall.core.database.Database;
import quizhall.core.database.Transaction;

/** A transaction in which a projection writes, and in which Akka notes how far it has come. */
record ProjectionSession(Handle handle) implements JdbcSession {

  static ProjectionSession open(Database database) {
    return new ProjectionSession(database.jdbi().open().begin());
  }

  Transaction transaction() {
    return new Transaction(handle);
  }

  @Override
  public <T> T withConnection(Function<Connection, T> work) throws Exception {
    return work.apply(handle.getConnection());
  }

  @Override
  public void commit() {
    handle.commit();
  }

  @Override
  public void rollback() {
    handle.rollback();
  }

  @Override
  public void close() {
    handle.close();
  }
}
