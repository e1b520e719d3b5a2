package quizhall.game.results;

import akka.actor.typed.ActorSystem;
import akka.persistence.jdbc.query.javadsl.JdbcReadJournal;
import akka.persistence.query.PersistenceQuery;
import akka.stream.javadsl.Sink;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.problem.Unavailable;
import quizhall.game.entity.RoomEntity;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;

/** Reads what happened in a room. */
final class RoomJournal {
  private final ActorSystem<?> system;
  private final JdbcReadJournal journal;

  RoomJournal(ActorSystem<?> system) {
    this.system = system;
    this.journal =
        PersistenceQuery.get(system)
            .getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
  }

  /** All events up to the one with this number, which counts from 1. */
  CompletionStage<List<RoomEvent>> events(RoomCode code, long last) {
    return journal
        .currentEventsByPersistenceId(RoomEntity.persistenceId(code).id(), 1, last)
        .map(envelope -> (RoomEvent) envelope.event())
        .runWith(Sink.seq(), system)
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedFuture(
                    new Unavailable("The journal cannot be read", failure)));
  }
}
