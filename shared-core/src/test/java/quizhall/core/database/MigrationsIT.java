package quizhall.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.BadConfiguration;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

@ExtendWith(Stores.class)
class MigrationsIT {

  @Test
  void a_service_that_only_checks_refuses_a_database_that_lacks_migrations() {
    try (var database = TestDatabase.create()) {
      var settings = SampleDatabase.settings(database);

      assertThatThrownBy(() -> Migrations.prepare(settings, "sample"))
          .isInstanceOf(BadConfiguration.class)
          .hasMessageContaining("lacks 2 migrations")
          .hasMessageContaining("`migrate`");
    }
  }

  @Test
  void migrating_again_changes_nothing() {
    try (var database = TestDatabase.create()) {
      var settings = SampleDatabase.settings(database);

      assertThat(Migrations.migrate(settings, "sample")).isEqualTo(2);
      assertThat(Migrations.migrate(settings, "sample")).isZero();
      Migrations.prepare(settings, "sample");
    }
  }
}
