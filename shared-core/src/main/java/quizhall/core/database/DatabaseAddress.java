package quizhall.core.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import quizhall.core.config.Settings;

/** Where a database is and who we are there; also gives connections of their own, not pooled. */
record DatabaseAddress(String url, String user, String password) {
  private static final int CONNECT_SECONDS = 3;

  static DatabaseAddress of(Settings settings) {
    String url = settings.text("url");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw settings.bad("url", "must start with jdbc:postgresql:");
    }
    return new DatabaseAddress(url, settings.text("user"), settings.secret("password"));
  }

  /** For migrations, which may take as long as they need. */
  DataSource unlimited() {
    return complete(new PGSimpleDataSource());
  }

  DataSource limited(int statementSeconds, int socketSeconds) {
    return limited(new PGSimpleDataSource(), statementSeconds, socketSeconds);
  }

  /** For a pool: with the same limits, but waiting for a server that is away. */
  PatientDataSource patient(int statementSeconds, int socketSeconds) {
    return limited(new PatientDataSource(), statementSeconds, socketSeconds);
  }

  private <T extends PGSimpleDataSource> T limited(
      T source, int statementSeconds, int socketSeconds) {
    source.setSocketTimeout(socketSeconds);
    source.setOptions("-c statement_timeout=" + statementSeconds + "s");
    return complete(source);
  }

  private <T extends PGSimpleDataSource> T complete(T source) {
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName("quizhall");
    return source;
  }

  @Override
  public String toString() {
    return url + " as " + user;
  }
}
