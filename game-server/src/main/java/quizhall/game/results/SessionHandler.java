package quizhall.game.results;

import akka.persistence.typed.PersistenceId;
import akka.projection.eventsourced.EventEnvelope;
import akka.projection.jdbc.javadsl.JdbcHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import quizhall.core.database.Transaction;
import quizhall.game.entity.RoomJournal;
import quizhall.game.results.SessionStore.Known;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.SessionId;

/** Keeps the table of sessions, and tells other services in the same transaction. */
final class SessionHandler extends JdbcHandler<EventEnvelope<RoomEvent>, ProjectionSession> {
  private static final Duration LONGEST_READ = Duration.ofSeconds(30);

  private final RoomJournal journal;

  SessionHandler(RoomJournal journal) {
    this.journal = journal;
  }

  @Override
  public void process(ProjectionSession session, EventEnvelope<RoomEvent> envelope) {
    Transaction transaction = session.transaction();
    SessionStore sessions = new SessionStore(transaction);
    OpenRoomStore openRooms = new OpenRoomStore(transaction);
    RoomCode code = new RoomCode(PersistenceId.extractEntityId(envelope.persistenceId()));
    switch (envelope.event()) {
      case RoomEvent.RoomOpened(var opened, var seats, _) -> {
        sessions.opened(opened, seats.size());
        openRooms.add(opened, Optional.empty());
      }
      case RoomEvent.GameStarted started ->
          sessions
              .started(code, started.startedAt(), started.players())
              .filter(known -> Keeping.ofStarted(known.trial()).told())
              .map(known -> SessionEvents.started(known, started.players(), started.startedAt()))
              .ifPresent(transaction::publish);
      case RoomEvent.SessionEnded ended -> {
        Keeping keeping = Keeping.ofEnded(ended.reason(), sessions.isTrial(code));
        Instant at = ended.endedAt();
        if (keeping.results()) {
          Results results = results(code, envelope.sequenceNr());
          Optional<Known> known = sessions.ended(code, at, results);
          known.ifPresent(each -> openRooms.remove(new SessionId(each.sessionId())));
          known.map(each -> SessionEvents.ended(each, results, at)).ifPresent(transaction::publish);
        } else {
          Optional<Known> known = sessions.discarded(code, at);
          known.ifPresent(each -> openRooms.remove(new SessionId(each.sessionId())));
          known
              .filter(_ -> keeping.told())
              .map(each -> SessionEvents.discarded(each, at))
              .ifPresent(transaction::publish);
        }
      }
      case RoomEvent.AnswersRegraded _, RoomEvent.QuestionVoided _ ->
          sessions.mended(code, () -> results(code, envelope.sequenceNr()));
      case RoomEvent.OfRoom _ -> {}
    }
  }

  /** Blocks: handlers run on threads of their own. */
  private Results results(RoomCode code, long lastEvent) {
    return journal
        .events(code, lastEvent)
        .thenApply(events -> ResultsFold.of(events).orElseThrow())
        .toCompletableFuture()
        .orTimeout(LONGEST_READ.toSeconds(), TimeUnit.SECONDS)
        .join();
  }
}
