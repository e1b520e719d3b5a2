package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.Migrations;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;

/**
 * Years of games, made by SQL. {@code -Dquizhall.retention.days=365} plays a whole one in place of
 * a tenth.
 */
@ExtendWith(Stores.class)
class JournalRetentionIT {
  private static final int DAYS = Integer.getInteger("quizhall.retention.days", 36);
  private static final int KEPT_DAYS = 3;
  private static final int GAMES_A_DAY = 300;
  private static final int EVENTS_A_GAME = 20;
  private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");

  private static Settings settings;
  private static Database database;

  @BeforeAll
  static void open(TestDatabase stored) {
    settings =
        Settings.of(
            ConfigFactory.parseMap(
                    Map.of(
                        "quizhall.retention.journals",
                        KEPT_DAYS + "d",
                        "quizhall.game.database.url",
                        stored.jdbcUrl(),
                        "quizhall.game.database.user",
                        stored.user(),
                        "quizhall.game.database.password",
                        stored.password()))
                .withFallback(ConfigFactory.parseResources("reference.conf"))
                .withFallback(ConfigFactory.defaultReferenceUnresolved())
                .resolve());
    database = Database.open(settings.at("quizhall.game.database"));
    Migrations.migrate(database.unpooled(), "classpath:db/game");
    // A look at the tables for the planner, in the middle of it, would keep VACUUM from what was
    // deleted.
    database
        .jdbi()
        .useHandle(
            handle ->
                Stream.of("event_journal", "event_tag", "snapshot", "sessions")
                    .forEach(
                        table ->
                            handle.execute(
                                "ALTER TABLE " + table + " SET (autovacuum_enabled = false)")));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void games_of_a_year_leave_the_journals_of_the_kept_days_and_a_row_each() {
    long eventsOfKeptDays = (long) KEPT_DAYS * GAMES_A_DAY * EVENTS_A_GAME;
    long bytesOfKeptDays = 0;

    for (int day = 0; day < DAYS; day++) {
      playGamesOf(day);
      deleteWhatIsDueAt(endOf(day));
      if (day == KEPT_DAYS) {
        bytesOfKeptDays = bytes();
      }
    }

    long deletedGames = (long) (DAYS - KEPT_DAYS) * GAMES_A_DAY;
    assertThat(count("event_journal WHERE NOT deleted")).isEqualTo(eventsOfKeptDays);
    assertThat(count("event_journal WHERE deleted")).isEqualTo(deletedGames);
    assertThat(count("snapshot")).isEqualTo((long) KEPT_DAYS * GAMES_A_DAY);
    assertThat(count("sessions WHERE results IS NOT NULL")).isEqualTo((long) DAYS * GAMES_A_DAY);
    // A row, its places in four indexes, and what such pages leave empty.
    assertThat(bytes()).isLessThan(bytesOfKeptDays * 11 / 10 + deletedGames * 500);

    deleteWhatIsDueAt(endOf(DAYS).plus(Duration.ofDays(365)));

    assertThat(count("event_journal")).isZero();
    assertThat(count("event_tag")).isZero();
    assertThat(count("snapshot")).isZero();
  }

  private static Instant endOf(int day) {
    return FIRST_DAY.plus(Duration.ofDays(day + 1L));
  }

  private static void deleteWhatIsDueAt(Instant now) {
    ResultsModule.retention(database.unitOfWork(), settings, () -> now).deleteWhatIsDue();
    // As PostgreSQL does by itself, a while later.
    database.jdbi().useHandle(handle -> handle.execute("VACUUM event_journal, event_tag"));
  }

  private static void playGamesOf(int day) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              Instant ended = FIRST_DAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(12));
              handle.execute("CREATE TEMPORARY TABLE game (code text) ON COMMIT DROP");
              // Drawn at random, as codes are: so new rooms fill the pages that old ones left.
              handle.execute(
                  "INSERT INTO game SELECT md5(? || '-' || n) FROM generate_series(1, ?) n",
                  day,
                  GAMES_A_DAY);
              endSessions(handle, ended);
              handle.execute(
                  """
                  WITH event AS (
                    INSERT INTO event_journal (persistence_id, sequence_number, writer,
                      write_timestamp, event_ser_id, event_ser_manifest, event_payload)
                    SELECT 'Room|' || code, n, 'writer', 0, 1, 'answers-recorded',
                      convert_to(repeat(md5(code || n), 10), 'UTF8')
                    FROM game, generate_series(1, ?) n
                    RETURNING ordering, sequence_number
                  )
                  INSERT INTO event_tag
                  SELECT ordering, 'session' FROM event WHERE sequence_number IN (1, 2)
                  """,
                  EVENTS_A_GAME);
              handle.execute(
                  """
                  INSERT INTO snapshot (persistence_id, sequence_number, created, snapshot_ser_id,
                    snapshot_ser_manifest, snapshot_payload)
                  SELECT 'Room|' || code, 10, 0, 1, 'room', '' FROM game
                  """);
            });
  }

  private static void endSessions(Handle handle, Instant ended) {
    handle.execute(
        """
        INSERT INTO sessions (session_id, code, quiz_id, title, host_id, state, reason, players,
          opened_at, ended_at, expires_at, results)
        SELECT gen_random_uuid(), code, gen_random_uuid(), '', gen_random_uuid(), 'ended',
          'completed', 30, ?, ?, ?, '{}'
        FROM game
        """,
        ended,
        ended,
        ended);
  }

  private static long bytes() {
    return number("SELECT pg_total_relation_size('event_journal')");
  }

  private static long count(String rows) {
    return number("SELECT count(*) FROM " + rows);
  }

  private static long number(String query) {
    return database.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }
}
