package quizhall.load.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** One connection to the database of the journal, kept: a new one costs PostgreSQL a process. */
public final class OpenJournal implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement count;
  private final Optional<ServerProcess> postgres;

  OpenJournal(Journal journal) {
    try {
      connection = DriverManager.getConnection(journal.url(), journal.user(), journal.password());
      count = connection.prepareStatement("SELECT count(*) FROM event_journal");
      postgres = postgres(number("SELECT pg_backend_pid()"));
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be read", e);
    }
  }

  /** Of all rooms together. */
  public long rows() {
    try (var rows = count.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The journal cannot be counted", e);
    }
  }

  /** Of all processes of PostgreSQL; 0 where it is not on this machine. */
  public double processorSeconds() {
    return postgres.map(ServerProcess::processorSecondsWithChildren).orElse(0.0);
  }

  private long number(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The parent of the process that serves us, if it is one of this machine. */
  private static Optional<ServerProcess> postgres(long backend) {
    try {
      String name = Files.readString(Path.of("/proc", Long.toString(backend), "comm")).strip();
      return name.startsWith("postgres")
          ? Optional.of(new ServerProcess(new ServerProcess(backend).parent()))
          : Optional.empty();
    } catch (IOException elsewhere) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
