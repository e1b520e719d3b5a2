package quizhall.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.EmbeddedPostgres;

/**
 * Where the services' databases and their broker are; a database and a role for each service are
 * there. What is brought along is kept running.
 *
 * @param broughtAlong what ends with us, in the order of its end
 */
record Stores(PostgresServer postgres, String amqpUri, List<AutoCloseable> broughtAlong)
    implements AutoCloseable {

  /** Both of our own, with what is in them kept in the folder. */
  static Stores embedded(Path data, Secrets secrets, Watcher watcher) {
    return of(Map.of(), data, secrets, watcher);
  }

  /**
   * Those that the environment names; what it does not name is embedded.
   *
   * @param environment {@code QUIZHALL_DB_URL}, {@code _USER} and {@code _PASSWORD} of somebody who
   *     may create databases, {@code QUIZHALL_AMQP_URI}
   * @param watcher hears when one that was brought along ends by itself
   */
  static Stores of(Map<String, String> environment, Path data, Secrets secrets, Watcher watcher) {
    Deque<AutoCloseable> broughtAlong = new ArrayDeque<>();
    List<Kept> kept = new ArrayList<>();
    try {
      var postgres =
          environment.containsKey("QUIZHALL_DB_URL")
              ? given(environment)
              : embeddedPostgres(data, secrets, broughtAlong, kept);
      for (var service : ServiceName.values()) {
        postgres.provide(service, secrets.database(service));
      }
      String amqpUri =
          environment.containsKey("QUIZHALL_AMQP_URI")
              ? environment.get("QUIZHALL_AMQP_URI")
              : embeddedBroker(data, secrets, broughtAlong, kept);
      broughtAlong.push(keepRunning(kept, watcher));
      return new Stores(postgres, amqpUri, List.copyOf(broughtAlong));
    } catch (RuntimeException | Error e) {
      Closing.all(List.copyOf(broughtAlong));
      throw e;
    }
  }

  private static Supervisor keepRunning(List<Kept> parts, Watcher watcher) {
    var supervisor = new Supervisor(watcher, Supervisor.USUAL_PAUSE);
    supervisor.watch();
    parts.forEach(supervisor::start);
    return supervisor;
  }

  private static PostgresServer given(Map<String, String> environment) {
    return PostgresServer.of(
        environment.get("QUIZHALL_DB_URL"),
        environment.getOrDefault("QUIZHALL_DB_USER", ""),
        environment.getOrDefault("QUIZHALL_DB_PASSWORD", ""));
  }

  private static PostgresServer embeddedPostgres(
      Path data, Secrets secrets, Deque<AutoCloseable> broughtAlong, List<Kept> kept) {
    var postgres = EmbeddedPostgres.start(data.resolve("postgres"), 0, secrets.postgres());
    broughtAlong.push(postgres);
    kept.add(new KeptPostgres(postgres));
    return PostgresServer.of(postgres.jdbcUrl("postgres"), postgres.user(), postgres.password());
  }

  private static String embeddedBroker(
      Path data, Secrets secrets, Deque<AutoCloseable> broughtAlong, List<Kept> kept) {
    var broker = EmbeddedBroker.start(data.resolve("broker"), 0, "quizhall", secrets.broker());
    broughtAlong.push(broker);
    kept.add(new KeptBroker(broker));
    return broker.uri().toString();
  }

  String databaseUrl(ServiceName service) {
    return postgres.url(service.database());
  }

  @Override
  public void close() {
    Closing.all(broughtAlong);
  }
}
