package quizhall.load.measure;

/**
 * Where PostgreSQL has the events of rooms.
 *
 * @param url by JDBC
 */
public record Journal(String url, String user, String password) {
  public OpenJournal open() {
    return new OpenJournal(this);
  }
}
