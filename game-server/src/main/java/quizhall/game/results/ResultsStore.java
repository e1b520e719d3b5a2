package quizhall.game.results;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.database.UnitOfWork;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomJournal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;

/** What was played, and what is being played. */
public final class ResultsStore {
  private static final int LIVE_RESULTS = 50;
  private static final Duration LIVE_RESULTS_KEPT = Duration.ofSeconds(30);

  private final UnitOfWork unitOfWork;
  private final RoomJournal journal;

  /** When a game is over, all of its players ask at once. */
  private final AsyncCache<Moment, Optional<Results>> live =
      Caffeine.newBuilder()
          .maximumSize(LIVE_RESULTS)
          .expireAfterWrite(LIVE_RESULTS_KEPT)
          .buildAsync();

  /** A room after so many events. */
  private record Moment(RoomCode code, long events) {}

  ResultsStore(UnitOfWork unitOfWork, RoomJournal journal) {
    this.unitOfWork = unitOfWork;
    this.journal = journal;
  }

  /** The host's sessions, newest first. */
  public CompletionStage<SessionPage> history(UserId host, int limit, Optional<Position> after) {
    return unitOfWork.async(
        transaction -> {
          // One more than asked for tells whether there is a next page.
          List<SessionSummary> found =
              new SessionStore(transaction)
                  .newestFirst(host, limit + 1, after.orElse(Position.START));
          List<SessionSummary> items = found.stream().limit(limit).toList();
          return new SessionPage(
              items,
              found.size() > limit
                  ? Optional.of(Position.of(items.getLast()).text())
                  : Optional.empty());
        });
  }

  /** Empty when the session is not the host's own, or has not ended. */
  public CompletionStage<Optional<Results>> results(UserId host, SessionId session) {
    return unitOfWork.async(transaction -> new SessionStore(transaction).results(host, session));
  }

  /** The code of a session's room; empty when the session is not the host's own. */
  public CompletionStage<Optional<RoomCode>> code(UserId host, SessionId session) {
    return unitOfWork.async(transaction -> new SessionStore(transaction).code(host, session));
  }

  /** Results so far of the room with this code, whether it is awake or not. */
  public CompletionStage<Optional<Results>> liveResults(RoomCode code) {
    return unitOfWork
        .async(
            transaction ->
                transaction
                    .handle()
                    .createQuery(
                        """
                        SELECT max(sequence_number) FROM event_journal
                        WHERE persistence_id = :room AND NOT deleted
                        """)
                    .bind("room", RoomEntity.persistenceId(code).id())
                    .mapTo(Long.class)
                    .findOne())
        .thenCompose(
            last ->
                last.<CompletionStage<Optional<Results>>>map(
                        events -> live.get(new Moment(code, events), (moment, _) -> fold(moment)))
                    .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
  }

  private CompletableFuture<Optional<Results>> fold(Moment moment) {
    return journal
        .events(moment.code(), moment.events())
        .thenApply(ResultsFold::of)
        .toCompletableFuture();
  }
}
