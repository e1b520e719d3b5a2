package quizhall.core.testing;

import java.util.Map;
import java.util.TreeMap;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;

/** The configuration that leads a service to the stores of a test. */
public final class StoreSettings {
  private StoreSettings() {}

  /** The database of a service, with a pool that is large enough for tests. */
  public static Map<String, Object> database(String service, TestDatabase database) {
    String path = "quizhall." + service + ".database.";
    return Map.of(
        path + "url", database.jdbcUrl(),
        path + "user", database.user(),
        path + "password", database.password(),
        path + "pool-size", 5);
  }

  public static Map<String, Object> of(String service, TestDatabase database, TestBroker broker) {
    Map<String, Object> settings = new TreeMap<>(database(service, database));
    settings.put("quizhall.amqp.uri", broker.uri());
    return settings;
  }
}
