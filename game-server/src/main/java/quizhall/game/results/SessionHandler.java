package quizhall.game.results;

import akka.persistence.typed.PersistenceId;
import akka.projection.eventsourced.EventEnvelope;
import akka.projection.jdbc.javadsl.JdbcHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import quizhall.core.database.Transaction;
import quizhall.game.entity.RoomJournal;
import quizhall.game.results.SessionStore.Known;
import quizhall.game.room.EndReason;
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
      case RoomEvent.GameStarted(var players, var at, _) ->
          sessions
              .started(code, at, players)
              .filter(known -> !known.trial())
              .map(known -> SessionEvents.started(known, players, at))
              .ifPresent(transaction::publish);
      case RoomEvent.SessionEnded(_, var at, _) when sessions.isTrial(code) ->
          sessions
              .discarded(code, at)
              .ifPresent(known -> openRooms.remove(new SessionId(known.sessionId())));
      case RoomEvent.SessionEnded(var reason, var at, _) when reason == EndReason.DISCARDED -> {
        Optional<Known> ended = sessions.discarded(code, at);
        ended.ifPresent(known -> openRooms.remove(new SessionId(known.sessionId())));
        ended.map(known -> SessionEvents.discarded(known, at)).ifPresent(transaction::publish);
      }
      case RoomEvent.SessionEnded(_, var at, _) -> {
        Results results = results(code, envelope.sequenceNr());
        Optional<Known> ended = sessions.ended(code, at, results);
        ended.ifPresent(known -> openRooms.remove(new SessionId(known.sessionId())));
        ended.map(known -> SessionEvents.ended(known, results, at)).ifPresent(transaction::publish);
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
