package quizhall.game.entity;

import akka.actor.typed.ActorSystem;
import akka.persistence.jdbc.query.javadsl.JdbcReadJournal;
import akka.persistence.query.PersistenceQuery;
import akka.stream.javadsl.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.problem.Unavailable;
import quizhall.game.room.Ledger;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;

/** Reads what happened in a room. */
public final class RoomJournal implements EarlierAnswers {
  private final ActorSystem<?> system;
  private final JdbcReadJournal journal;

  public RoomJournal(ActorSystem<?> system) {
    this.system = system;
    this.journal =
        PersistenceQuery.get(system)
            .getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
  }

  /** All events up to the one with this number, which counts from 1. */
  public CompletionStage<List<RoomEvent>> events(RoomCode code, long last) {
    return events(code, new Ledger.Span(1, last));
  }

  @Override
  public CompletionStage<List<RecordedAnswer>> to(RoomCode code, int question, Ledger.Span span) {
    return events(code, span).thenApply(events -> answers(events, question));
  }

  /** What was answered before the question was opened for the last time is left out. */
  public static List<RecordedAnswer> answers(List<RoomEvent> events, int question) {
    List<RecordedAnswer> answers = new ArrayList<>();
    boolean isClosed = false;
    for (RoomEvent event : events) {
      if (event instanceof RoomEvent.QuestionOpened opened && opened.question() == question) {
        answers.clear();
      } else if (event instanceof RoomEvent.QuestionClosed) {
        isClosed = true;
      } else if (event instanceof RoomEvent.AnswersRecorded(var to, var recorded, _)
          && to == question) {
        answers.addAll(recorded);
      } else if (event instanceof RoomEvent.PlayerKicked kicked && !isClosed) {
        answers.removeIf(answer -> answer.player().equals(kicked.player()));
      }
    }
    return answers;
  }

  private CompletionStage<List<RoomEvent>> events(RoomCode code, Ledger.Span span) {
    return journal
        .currentEventsByPersistenceId(RoomEntity.persistenceId(code).id(), span.from(), span.to())
        .map(envelope -> (RoomEvent) envelope.event())
        .runWith(Sink.seq(), system)
        .exceptionallyCompose(
            failure ->
                CompletableFuture.failedFuture(
                    new Unavailable("The journal cannot be read", failure)));
  }
}
