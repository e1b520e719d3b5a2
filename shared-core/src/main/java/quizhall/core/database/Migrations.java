package quizhall.core.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import quizhall.core.config.BadConfiguration;
import quizhall.core.config.Settings;

/** Brings a service's schema up to date: its own migrations and those every service has. */
public final class Migrations {
  private static final String OF_EVERY_SERVICE = "classpath:db/core";
  private static final int CONNECT_RETRIES = 30;

  private Migrations() {}

  /**
   * What a service does with its database before it serves: migrates it when {@code
   * quizhall.migrate-on-start} says so, else only checks.
   *
   * @param settings the whole configuration
   * @param service its database is {@code quizhall.<service>.database}, its migrations are in
   *     {@code db/<service>}
   */
  public static void prepare(Settings settings, String service) {
    if (settings.flag("quizhall.migrate-on-start")) {
      migrate(settings, service);
    } else {
      check(source(settings, service), location(service));
    }
  }

  /** Returns how many migrations were applied. */
  public static int migrate(Settings settings, String service) {
    return migrate(source(settings, service), location(service));
  }

  public static int migrate(DataSource dataSource, String location) {
    MigrateResult result = flyway(dataSource, location).migrate();
    return result.migrationsExecuted;
  }

  /** Refuses to go on when migrations are pending. */
  public static void check(DataSource dataSource, String location) {
    int pending = flyway(dataSource, location).info().pending().length;
    if (pending > 0) {
      throw new BadConfiguration(
          "The database lacks "
              + pending
              + " migrations of "
              + location
              + ": run the service once with the argument `migrate`, or set"
              + " quizhall.migrate-on-start");
    }
  }

  private static DataSource source(Settings settings, String service) {
    return DatabaseAddress.of(settings.at("quizhall." + service + ".database")).unlimited();
  }

  private static String location(String service) {
    return "classpath:db/" + service;
  }

  private static Flyway flyway(DataSource dataSource, String location) {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations(OF_EVERY_SERVICE, location)
        // Those of every service are numbered 0.x, so a new one comes after later numbers.
        .outOfOrder(true)
        .connectRetries(CONNECT_RETRIES)
        .connectRetriesInterval(1)
        // Of several that start at once one migrates, and the others wait for as long as it takes.
        .lockRetryCount(-1)
        .validateMigrationNaming(true)
        .load();
  }
}
