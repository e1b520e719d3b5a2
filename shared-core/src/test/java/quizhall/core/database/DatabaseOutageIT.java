package quizhall.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quizhall.core.config.Settings;
import quizhall.core.problem.Unavailable;
import quizhall.embedded.EmbeddedPostgres;

/** With a server of its own, since it is stopped. */
@Tag("brings-its-stores")
class DatabaseOutageIT {
  private static final Duration OUTAGE = Duration.ofSeconds(12);

  /** Less than what is waited for where there is reason to, and much for a slow machine. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir Path folder;
  private EmbeddedPostgres server;

  @BeforeEach
  void start() {
    server = EmbeddedPostgres.start(folder, 0, "a password");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void requests_succeed_as_soon_as_the_server_is_back_however_long_it_was_away() {
    try (Database database = Database.open(settings("a password"))) {
      UnitOfWork unitOfWork = database.unitOfWork();
      assertThat(one(unitOfWork)).isEqualTo(1);
      server.stop();
      long stopped = System.nanoTime();
      // The pool has a reason to try, again and again.
      await()
          .atMost(OUTAGE.multipliedBy(2))
          .until(
              () -> {
                assertThatThrownBy(() -> one(unitOfWork)).isInstanceOf(Unavailable.class);
                return System.nanoTime() - stopped > OUTAGE.toNanos();
              });

      server.start();
      long back = System.nanoTime();

      assertThat(one(unitOfWork)).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(SOON);
    }
  }

  @Test
  void a_wrong_password_is_not_waited_for() {
    DatabaseAddress address = DatabaseAddress.of(settings("wrong"));
    long began = System.nanoTime();

    try (PatientDataSource source = address.patient(5, 7)) {
      assertThatThrownBy(source::getConnection).hasMessageContaining("password");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
  }

  @Test
  void a_pool_is_closed_at_once_while_the_server_is_away() {
    Database database = Database.open(settings("a password"));
    server.stop();
    assertThatThrownBy(() -> one(database.unitOfWork())).isInstanceOf(Unavailable.class);
    long began = System.nanoTime();

    database.close();

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
  }

  private static int one(UnitOfWork unitOfWork) {
    return unitOfWork.inTransaction(
        transaction -> transaction.handle().select("SELECT 1").mapTo(Integer.class).one());
  }

  private Settings settings(String password) {
    return Settings.of(
        ConfigFactory.parseMap(
            Map.of(
                "url",
                server.jdbcUrl("postgres"),
                "user",
                server.user(),
                "password",
                password,
                "pool-size",
                3)));
  }
}
