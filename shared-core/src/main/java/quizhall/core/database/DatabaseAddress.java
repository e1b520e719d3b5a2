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
  DataSource patient() {
    return source();
  }

  DataSource limited(int statementSeconds, int socketSeconds) {
    PGSimpleDataSource source = source();
    source.setSocketTimeout(socketSeconds);
    source.setOptions("-c statement_timeout=" + statementSeconds + "s");
    return source;
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
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
