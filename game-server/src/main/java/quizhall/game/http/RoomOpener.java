package quizhall.game.http;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.wire.RoomProblem;

/** Opens rooms under codes that are free. */
final class RoomOpener {
  /** With a million rooms in the journal, one code in a thousand is taken. */
  private static final int ATTEMPTS = 5;

  private final Rooms rooms;
  private final RoomLimits limits;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  RoomOpener(Rooms rooms, RoomLimits limits, InstantSource clock) {
    this.rooms = rooms;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Done when the room is durable.
   *
   * @param seats players who come along from the session before
   */
  CompletionStage<Outcome<Session>> open(Quiz quiz, UserId host, List<Seat> seats) {
    return open(quiz, host, seats, ATTEMPTS);
  }

  private CompletionStage<Outcome<Session>> open(
      Quiz quiz, UserId host, List<Seat> seats, int attempts) {
    Instant now = clock.instant();
    Session session =
        new Session(
            new SessionId(UUID.randomUUID()),
            RoomCode.random(random),
            host,
            quiz,
            now,
            now.plus(limits.lifetime()),
            limits.maxPlayers());
    return rooms
        .open(session, seats)
        .thenCompose(
            reply ->
                switch (reply) {
                  case Reply.Got<Boolean> _ -> done(session);
                  case Reply.Refused<Boolean>(var reason)
                      when reason == Refusal.CODE_TAKEN && attempts > 1 ->
                      open(quiz, host, seats, attempts - 1);
                  case Reply.Refused<Boolean>(var reason) -> failed(RoomProblem.of(reason));
                  case Reply.NoRoom<Boolean> _, Reply.Unavailable<Boolean> _ ->
                      failed(RoomProblem.unavailable());
                });
  }

  private static CompletionStage<Outcome<Session>> done(Session session) {
    return CompletableFuture.completedStage(new Outcome.Good<>(session));
  }

  private static CompletionStage<Outcome<Session>> failed(Problem problem) {
    return CompletableFuture.completedStage(new Outcome.Bad<>(problem));
  }
}
