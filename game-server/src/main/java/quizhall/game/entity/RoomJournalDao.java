package quizhall.game.entity;

import akka.persistence.jdbc.config.JournalConfig;
import akka.persistence.jdbc.journal.dao.DefaultJournalDao;
import akka.persistence.jdbc.journal.dao.JournalTables.JournalAkkaSerializationRow;
import akka.serialization.Serialization;
import akka.stream.Materializer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.postgresql.util.PSQLState;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.collection.immutable.Set;
import scala.concurrent.ExecutionContext;
import scala.concurrent.Future;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.FutureConverters;
import scala.runtime.BoxedUnit;
import slick.jdbc.JdbcBackend;
import slick.jdbc.JdbcProfile;

/**
 * Akka's own, which writes what many rooms have to say in one transaction, with two things more: a
 * room that was replaced and finds its number taken stops alone, not with all rooms of that
 * transaction; and two nodes that write for the same rooms do so in the same order, since else each
 * would wait for the other until PostgreSQL sees it, a second later.
 */
public final class RoomJournalDao extends DefaultJournalDao {
  private static final Comparator<Tuple2<JournalAkkaSerializationRow, Set<String>>> BY_ROOM =
      Comparator.comparing(
              (Tuple2<JournalAkkaSerializationRow, Set<String>> row) -> row._1().persistenceId())
          .thenComparingLong(row -> row._1().sequenceNumber());

  /** Called by Akka, for the class named in the configuration. */
  public RoomJournalDao(
      JdbcBackend.DatabaseDef database,
      JdbcProfile profile,
      JournalConfig config,
      Serialization serialization,
      ExecutionContext executor,
      Materializer materializer) {
    super(database, profile, config, serialization, executor, materializer);
  }

  /** Of one room, to be written with what others want to write just now. */
  @Override
  public Future<BoxedUnit> queueWriteJournalRows(
      Seq<Tuple2<JournalAkkaSerializationRow, Set<String>>> rows) {
    return FutureConverters.asScala(
        FutureConverters.asJava(super.queueWriteJournalRows(rows))
            .exceptionallyCompose(
                failure ->
                    isNumberTaken(failure)
                        ? FutureConverters.asJava(writeJournalRows(rows))
                        : CompletableFuture.failedFuture(failure)));
  }

  @Override
  public Future<BoxedUnit> writeJournalRows(
      Seq<Tuple2<JournalAkkaSerializationRow, Set<String>>> rows) {
    List<Tuple2<JournalAkkaSerializationRow, Set<String>>> sorted =
        new ArrayList<>(CollectionConverters.asJava(rows));
    sorted.sort(BY_ROOM);
    return super.writeJournalRows(CollectionConverters.asScala(sorted).toSeq());
  }

  private static boolean isNumberTaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
