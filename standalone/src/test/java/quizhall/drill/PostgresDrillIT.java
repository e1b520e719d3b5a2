package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestReporter;
import quizhall.drill.Games.Half;
import quizhall.embedded.junit.DatabaseServer;
import quizhall.standalone.RunningHall;

/** What may happen to the database in the middle of several games. */
class PostgresDrillIT {
  private static final int ROOMS = DrillForm.pick(2, 10);
  private static final int PLAYERS = 10;
  private static final int QUESTIONS = DrillForm.pick(1, 4);
  private static final Duration OUTAGE =
      DrillForm.pick(Duration.ofSeconds(3), Duration.ofMinutes(1));

  /** A statement's time, as a database answers that is overloaded or far away. */
  private static final Duration SLOW = Duration.ofMillis(200);

  private final RunningHall running = RunningHall.get();
  private final DatabaseServer postgres = running.postgres();
  private final Referee referee = new Referee(running.hall(), running.journal());

  @AfterEach
  void heal() {
    running.postgresProxy().heal();
  }

  @Drill(value = "postgres-stopped", about = "PostgreSQL is stopped in mid-game and started again")
  void a_stopped_database_loses_nothing(TestReporter report) {
    try (Games games = games()) {
      games.answer(Half.FIRST);
      games.awaitAcknowledged(Half.FIRST);
      postgres.stop();
      try {
        games.answer(Half.SECOND);
        Fault.lasts(OUTAGE);
        assertThat(games.acknowledged(Half.SECOND)).isZero();
      } finally {
        postgres.start();
      }

      reportWait(report, games);
      finish(report, games);
    }
  }

  @Drill(
      value = "postgres-connections-cut",
      about = "All connections to PostgreSQL are cut again and again while answers come in")
  void cut_connections_lose_nothing(TestReporter report) throws SQLException {
    int times = DrillForm.pick(5, 30);
    try (Games games = games();
        Connection superuser = postgres.connect()) {
      games.answer(Half.SECOND);
      for (int i = 0; i < times; i++) {
        terminate(superuser);
        if (i == times / 2) {
          games.answer(Half.FIRST);
        }
        Fault.lasts(Duration.ofMillis(200));
      }

      reportWait(report, games);
      finish(report, games);
    }
  }

  @Drill(value = "postgres-slow", about = "Each statement takes 200 ms more")
  void a_slow_database_slows_games_and_breaks_none(TestReporter report) {
    try (Games games = games()) {
      running.postgresProxy().delay(SLOW);
      games.answer(Half.FIRST);
      games.answer(Half.SECOND);

      reportWait(report, games);
      finish(report, games);
      assertThat(games.clients().stream().flatMap(client -> client.closeCodes().stream()))
          .isEmpty();
    }
  }

  @Drill(
      value = "postgres-silent",
      about = "The network swallows all that is sent to PostgreSQL, and delivers it late")
  void what_arrives_late_is_written_once(TestReporter report) {
    try (Games games = games()) {
      games.answer(Half.FIRST);
      games.awaitAcknowledged(Half.FIRST);
      running.postgresProxy().hold();
      games.answer(Half.SECOND);
      // Longer than the longest of the waits, the circuit breaker's.
      Fault.lasts(DrillForm.pick(Duration.ofSeconds(10), Duration.ofSeconds(40)));
      assertThat(games.acknowledged(Half.SECOND)).isZero();

      running.postgresProxy().heal();

      reportWait(report, games);
      finish(report, games);
    }
  }

  @Drill(
      value = "postgres-connection-limit",
      about = "Others take every connection that PostgreSQL gives")
  void others_who_take_all_connections_lose_nothing(TestReporter report) throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try (Games games = games();
        Connection superuser = postgres.connect()) {
      games.answer(Half.FIRST);
      games.awaitAcknowledged(Half.FIRST);
      while (connectionsOfServices(superuser) > 0) {
        terminate(superuser);
        takeAll(taken);
      }
      games.answer(Half.SECOND);
      Fault.lasts(OUTAGE);
      assertThat(games.acknowledged(Half.SECOND)).isZero();

      closeAll(taken);

      reportWait(report, games);
      finish(report, games);
    } finally {
      closeAll(taken);
    }
  }

  private Games games() {
    return Games.start(running.hall(), ROOMS, PLAYERS, QUESTIONS);
  }

  private static void reportWait(TestReporter report, Games games) {
    long began = System.nanoTime();
    games.awaitAllAnswered();
    report.publishEntry(
        "all answered after", Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
  }

  private void finish(TestReporter report, Games games) {
    games.playToTheEnd();
    report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
  }

  private static void terminate(Connection superuser) throws SQLException {
    superuser
        .createStatement()
        .execute(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename LIKE 'quizhall\\_%'
            """);
  }

  private static int connectionsOfServices(Connection superuser) throws SQLException {
    try (var rows =
        superuser
            .createStatement()
            .executeQuery(
                """
                SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 'quizhall\\_%'
                """)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private void takeAll(List<Connection> taken) throws SQLException {
    while (true) {
      try {
        taken.add(
            DriverManager.getConnection(
                postgres.jdbcUrl("postgres"), postgres.user(), postgres.password()));
      } catch (SQLException full) {
        if (!"53300".equals(full.getSQLState())) {
          throw full;
        }
        return;
      }
    }
  }

  private static void closeAll(List<Connection> taken) throws SQLException {
    for (Connection connection : taken) {
      connection.close();
    }
    taken.clear();
  }
}
