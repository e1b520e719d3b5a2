package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.TestReporter;
import quizhall.drill.Games.Half;
import quizhall.standalone.RunningHall;

/** The journal lies on a small volume for a while, and that gets full. */
class DiskFullDrillIT {
  private static final int ROOMS = DrillForm.pick(2, 10);
  private static final int PLAYERS = 10;
  private static final int QUESTIONS = DrillForm.pick(1, 4);
  private static final Duration FULL = DrillForm.pick(Duration.ofSeconds(3), Duration.ofMinutes(1));
  private static final String DISK_FULL = "53100";

  private final RunningHall running = RunningHall.get();
  private final Journal journal = running.journal();

  @Drill(value = "postgres-disk-full", about = "The volume that the journal is on gets full")
  void a_full_disk_loses_nothing(TestReporter report) throws IOException, SQLException {
    Optional<SmallVolume> mounted = SmallVolume.mount();
    assumeThat(mounted).as("a small volume can be mounted here (it takes root)").isPresent();
    try (SmallVolume volume = mounted.orElseThrow();
        Connection superuser =
            DriverManager.getConnection(journal.url(), journal.user(), journal.password());
        Statement sql = superuser.createStatement()) {
      moveJournalTo(sql, volume);
      try (Games games = Games.start(running.hall(), ROOMS, PLAYERS, QUESTIONS)) {
        games.answer(Half.FIRST);
        games.awaitAcknowledged(Half.FIRST);
        sql.execute("VACUUM event_journal"); // makes known where pages have room
        volume.fill();
        fillPages(sql);
        games.answer(Half.SECOND);
        Fault.lasts(FULL);
        assertThat(games.acknowledged(Half.SECOND)).isZero();

        volume.free();

        long began = System.nanoTime();
        games.awaitAllAnswered();
        report.publishEntry(
            "all answered after", Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
        games.playToTheEnd();
        int kept = games.judgedBy(new Referee(running.hall(), journal));
        report.publishEntry("answers kept", Integer.toString(kept));
      } finally {
        volume.free();
        moveJournalBack(sql);
      }
    }
  }

  private static void moveJournalTo(Statement sql, SmallVolume volume)
      throws IOException, SQLException {
    Path data;
    try (var row = sql.executeQuery("SHOW data_directory")) {
      row.next();
      data = Path.of(row.getString(1));
    }
    Path place = volume.folderOf(Files.getOwner(data));
    sql.execute("CREATE TABLESPACE small LOCATION '%s'".formatted(place));
    sql.execute("ALTER TABLE event_journal SET TABLESPACE small");
  }

  private static void moveJournalBack(Statement sql) throws SQLException {
    sql.execute("ALTER TABLE event_journal SET TABLESPACE pg_default");
    sql.execute("DELETE FROM event_journal WHERE persistence_id = 'ballast'");
    sql.execute("DROP TABLESPACE small");
  }

  /** Pages that the table has already would take some more rows: there shall be no room in them. */
  private static void fillPages(Statement sql) throws SQLException {
    for (int bytes = 4096; bytes > 0; bytes /= 2) {
      while (insertBallast(sql, bytes)) {
        // One more fits.
      }
    }
  }

  private static boolean insertBallast(Statement sql, int bytes) throws SQLException {
    try {
      sql.execute(
          """
          INSERT INTO event_journal
            (persistence_id, sequence_number, writer, event_ser_id, event_ser_manifest,
             event_payload)
          SELECT 'ballast', count(*) + 1, '', 0, '', decode(repeat('00', %d), 'hex')
          FROM event_journal WHERE persistence_id = 'ballast'
          """
              .formatted(bytes));
      return true;
    } catch (SQLException refused) {
      if (DISK_FULL.equals(refused.getSQLState())) {
        return false;
      }
      throw refused;
    }
  }
}
