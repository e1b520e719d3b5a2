package quizhall.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import quizhall.core.config.BadConfiguration;
import quizhall.embedded.EmbeddedBroker;
import quizhall.embedded.EmbeddedPostgres;

/**
 * Where the services' databases and their broker are; a database and a role for each service are
 * there.
 *
 * @param broughtAlong what ends with us, in the order of its end
 */
record Stores(PostgresServer postgres, String amqpUri, List<AutoCloseable> broughtAlong)
    implements AutoCloseable {

  /** A server and a broker of our own, with what is in them kept in the folder. */
  static Stores embedded(Path data, Secrets secrets) {
    var postgres = EmbeddedPostgres.start(data.resolve("postgres"), 0, secrets.postgres());
    try {
      var server =
          PostgresServer.of(postgres.jdbcUrl("postgres"), postgres.user(), postgres.password());
      provide(server, secrets);
      var broker = EmbeddedBroker.start(data.resolve("broker"), 0, "quizhall", secrets.broker());
      return new Stores(server, broker.uri().toString(), List.of(broker, postgres));
    } catch (RuntimeException | Error e) {
      postgres.close();
      throw e;
    }
  }

  /** Those that the environment names, else {@link #embedded}. */
  static Stores of(Map<String, String> environment, Path data, Secrets secrets) {
    String url = environment.get("QUIZHALL_DB_URL");
    String amqpUri = environment.get("QUIZHALL_AMQP_URI");
    if (url == null && amqpUri == null) {
      return embedded(data, secrets);
    }
    if (url == null || amqpUri == null) {
      throw new BadConfiguration(
          "QUIZHALL_DB_URL and QUIZHALL_AMQP_URI name the stores together or not at all");
    }
    var server =
        PostgresServer.of(
            url,
            environment.getOrDefault("QUIZHALL_DB_USER", ""),
            environment.getOrDefault("QUIZHALL_DB_PASSWORD", ""));
    provide(server, secrets);
    return new Stores(server, amqpUri, List.of());
  }

  String databaseUrl(ServiceName service) {
    return postgres.url(service.database());
  }

  private static void provide(PostgresServer server, Secrets secrets) {
    for (var service : ServiceName.values()) {
      server.provide(service, secrets.database(service));
    }
  }

  @Override
  public void close() {
    Closing.all(broughtAlong);
  }
}
