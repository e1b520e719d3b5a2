package quizhall.core.database;

import com.typesafe.config.ConfigFactory;
import quizhall.core.config.Settings;
import quizhall.core.service.ServiceConfig;
import quizhall.core.testing.StoreSettings;
import quizhall.embedded.junit.TestDatabase;

/** A service's database with one table of its own, {@code note}. */
public final class SampleDatabase {
  private SampleDatabase() {}

  public static Database migrated(TestDatabase database) {
    Settings settings = settings(database);
    Migrations.migrate(settings, "sample");
    return Database.open(settings.at("quizhall.sample.database"));
  }

  static Settings settings(TestDatabase database) {
    return Settings.of(
        ConfigFactory.parseMap(StoreSettings.database("sample", database))
            .withFallback(ServiceConfig.load("test")));
  }
}
