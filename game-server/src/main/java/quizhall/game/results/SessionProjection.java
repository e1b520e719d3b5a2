package quizhall.game.results;

import akka.actor.typed.ActorSystem;
import akka.cluster.sharding.typed.javadsl.ShardedDaemonProcess;
import akka.persistence.jdbc.query.javadsl.JdbcReadJournal;
import akka.persistence.query.Offset;
import akka.projection.ProjectionBehavior;
import akka.projection.ProjectionId;
import akka.projection.eventsourced.EventEnvelope;
import akka.projection.eventsourced.javadsl.EventSourcedProvider;
import akka.projection.javadsl.ExactlyOnceProjection;
import akka.projection.jdbc.javadsl.JdbcProjection;
import java.time.Duration;
import quizhall.core.database.Database;
import quizhall.game.entity.RoomJournal;
import quizhall.game.entity.SessionTag;
import quizhall.game.room.RoomEvent;

/**
 * Follows the journal, each event once: what an event changes is written together with how far the
 * projection has come. One runs in the whole cluster; wherever it starts again, it goes on there.
 */
final class SessionProjection {
  private static final String NAME = "sessions";
  private static final Duration FIRST_RETRY = Duration.ofMillis(200);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(5);
  private static final double JITTER = 0.2;

  private SessionProjection() {}

  static void start(ActorSystem<?> system, Database database, RoomJournal journal) {
    ShardedDaemonProcess.get(system)
        .init(
            ProjectionBehavior.Command.class,
            NAME,
            1,
            _ -> ProjectionBehavior.create(projection(system, database, journal)),
            ProjectionBehavior.stopMessage());
  }

  private static ExactlyOnceProjection<Offset, EventEnvelope<RoomEvent>> projection(
      ActorSystem<?> system, Database database, RoomJournal journal) {
    return JdbcProjection.exactlyOnce(
            ProjectionId.of(NAME, SessionTag.NAME),
            EventSourcedProvider.<RoomEvent>eventsByTag(
                system, JdbcReadJournal.Identifier(), SessionTag.NAME),
            () -> ProjectionSession.open(database),
            () -> new SessionHandler(journal),
            system)
        .withRestartBackoff(FIRST_RETRY, LONGEST_RETRY, JITTER);
  }
}
