package quizhall.game.http;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.results.OpenRooms;
import quizhall.game.results.OpenRooms.Place;
import quizhall.game.room.CodePrefix;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.TieBreak;
import quizhall.game.room.UserId;
import quizhall.game.wire.RoomProblem;

/** Opens rooms under codes that are free, as many of one host as may be open. */
final class RoomOpener {
  /** With a million rooms in the journal, one code in 268 is taken. */
  private static final int ATTEMPTS = 5;

  /** It ends when its page is gone; by then also where no node was there to notice. */
  private static final Duration LONGEST_TRIAL = Duration.ofHours(2);

  private final Rooms rooms;
  private final OpenRooms openRooms;
  private final Predicate<Session> isPlayed;
  private final RoomLimits limits;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param isPlayed whether every node plays all that is in the session
   */
  RoomOpener(
      Rooms rooms,
      OpenRooms openRooms,
      Predicate<Session> isPlayed,
      RoomLimits limits,
      InstantSource clock) {
    this.rooms = rooms;
    this.openRooms = openRooms;
    this.isPlayed = isPlayed;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Done when the room is durable.
   *
   * @param prefix what its code begins with; any where there is none
   * @param seats players who are there before anybody could come
   */
  CompletionStage<Outcome<Session>> open(
      Quiz quiz,
      GameSettings settings,
      UserId host,
      Optional<CodePrefix> prefix,
      List<Seat> seats) {
    return open(quiz, settings, host, prefix, Optional.empty(), seats, ATTEMPTS);
  }

  /**
   * Opens the room in which a session is played again; asked for several times it is the same one.
   *
   * @param prefix what its code begins with; as the one before where there is none
   * @param seats players who come along from the session before
   */
  CompletionStage<Outcome<Session>> openNext(
      Session before, Optional<CodePrefix> prefix, List<Seat> seats) {
    return open(
        before.quiz().asWritten(),
        before.game(),
        before.host(),
        prefix.or(() -> Optional.of(before.code().prefix())),
        Optional.of(before.id()),
        seats,
        ATTEMPTS);
  }

  private CompletionStage<Outcome<Session>> open(
      Quiz quiz,
      GameSettings settings,
      UserId host,
      Optional<CodePrefix> prefix,
      Optional<SessionId> follows,
      List<Seat> seats,
      int attempts) {
    Session untied = session(quiz, settings, host, prefix);
    Session tied = untied.breakingTies(TieBreak.RIGHT_THEN_TIME);
    // In the middle of an upgrade equal points share the place, as older nodes have it.
    Session wanted = isPlayed.test(tied) ? tied : untied;
    if (!isPlayed.test(wanted)) {
      return failed(HttpProblem.UPGRADE_GOES_ON);
    }
    return openRooms
        .take(wanted, follows, limits.maxPerHost())
        .thenCompose(
            place ->
                switch (place) {
                  case Place.Taken(var session) ->
                      open(
                          session,
                          seats,
                          () -> open(quiz, settings, host, prefix, follows, seats, attempts - 1),
                          attempts > 1);
                  case Place.NoneFree _ -> failed(HttpProblem.TOO_MANY_ROOMS);
                  case Place.HostDeleted _ -> failed(Problem.unauthorized());
                });
  }

  private Session session(
      Quiz quiz, GameSettings settings, UserId host, Optional<CodePrefix> prefix) {
    Instant now = clock.instant();
    boolean isTrial = settings.trial().isPresent();
    return new Session(
        new SessionId(UUID.randomUUID()),
        prefix
            .map(begins -> RoomCode.random(begins, random))
            .orElseGet(() -> RoomCode.random(random)),
        host,
        settings.shuffleQuestions()
            ? quiz.shuffled(parts -> Collections.shuffle(parts, random))
            : quiz,
        now,
        now.plus(isTrial ? least(limits.lifetime(), LONGEST_TRIAL) : limits.lifetime()),
        isTrial ? 1 : limits.maxPlayers(),
        Optional.of(settings).filter(chosen -> !chosen.equals(GameSettings.USUAL)));
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private CompletionStage<Outcome<Session>> open(
      Session session,
      List<Seat> seats,
      Supplier<CompletionStage<Outcome<Session>>> withAnotherCode,
      boolean mayTryAgain) {
    return rooms
        .open(session, seats)
        .thenCompose(
            reply ->
                switch (reply) {
                  case Reply.Got<Boolean> _ -> done(session);
                  case Reply.Refused<Boolean>(var reason) ->
                      openRooms
                          .giveBack(session.id())
                          .thenCompose(
                              _ ->
                                  reason == Refusal.CODE_TAKEN && mayTryAgain
                                      ? withAnotherCode.get()
                                      : failed(RoomProblem.of(reason)));
                  // It may have been opened all the same: its place stays taken until that is sure.
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
