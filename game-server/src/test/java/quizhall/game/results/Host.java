package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import quizhall.game.gateway.Rooms;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.EndReason;
import quizhall.game.room.Nickname;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Session;
import quizhall.game.room.UserId;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage.Accepted;

/** Hosts one room, and plays for everyone in it. */
final class Host {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Rooms rooms;
  private final Session session;

  private Host(Rooms rooms, Session session) {
    this.rooms = rooms;
    this.session = session;
  }

  static Host opens(Rooms rooms, UserId user, Duration expiresIn) {
    Host host = new Host(rooms, Sessions.session(RoomCode.random(RANDOM), user, expiresIn));
    assertThat(got(() -> rooms.open(host.session, List.of()))).isTrue();
    return host;
  }

  /** Alone, with the only seat there is. */
  static Host tries(Rooms rooms, String nickname) {
    Host host = new Host(rooms, Sessions.trial(RoomCode.random(RANDOM), Sessions.host()));
    assertThat(got(() -> rooms.open(host.session, List.of(Sessions.seat(nickname))))).isTrue();
    return host;
  }

  static Host opens(Rooms rooms) {
    return opens(rooms, Sessions.host(), Duration.ofHours(1));
  }

  Session session() {
    return session;
  }

  /** By another way to the same room. */
  Host goesOnIn(Rooms others) {
    rooms = others;
    return this;
  }

  Host seats(String... nicknames) {
    for (String nickname : nicknames) {
      assertThat(got(() -> rooms.join(session.code(), Sessions.seat(nickname))))
          .isInstanceOf(SeatOutcome.Seated.class);
    }
    return this;
  }

  Host answers(String nickname, int question, Integer... options) {
    assertThat(
            got(
                () ->
                    rooms.answer(
                        SessionToken.player(
                            session.code(),
                            session.id(),
                            Sessions.player(nickname),
                            new Nickname(nickname),
                            session.expiresAt()),
                        new ClientMessage.Answer(
                            "answer", question, Optional.empty(), Optional.of(List.of(options))))))
        .isInstanceOf(Accepted.class);
    return this;
  }

  Host starts() {
    return leaves(1);
  }

  Host orders(RoomCommand.Order order) {
    got(() -> rooms.order(session.code(), session.id(), order));
    return this;
  }

  Host ends() {
    got(
        () ->
            rooms.order(
                session.code(),
                session.id(),
                new RoomCommand.End(EndReason.ENDED_BY_HOST, Instant.now())));
    return this;
  }

  /** Leaves a phase; a question may have closed by itself, as everyone had answered. */
  Host leaves(long phase) {
    var next = new RoomCommand.Next(phase, Instant.now());
    Reply<Sight> reply = replied(() -> rooms.order(session.code(), session.id(), next));
    if (!(reply instanceof Reply.Got)) {
      assertThat(reply).isEqualTo(new Reply.Refused<>(Refusal.STALE));
    }
    return this;
  }

  /** All questions, each answered rightly by this player alone. */
  Host playsToThePodium(String nickname) {
    return starts()
        .answers(nickname, 0, 0)
        .leaves(2)
        .leaves(3)
        .leaves(4)
        .answers(nickname, 1, 0, 1)
        .leaves(5)
        .leaves(6)
        .leaves(7)
        .answers(nickname, 2, 2)
        .leaves(8)
        .leaves(9);
  }

  private static <T> T got(Supplier<CompletionStage<Reply<T>>> call) {
    Reply<T> reply = replied(call);
    return reply instanceof Reply.Got<T>(var value) ? value : fail("got " + reply);
  }

  /** Asks again while the room is out of reach. */
  private static <T> Reply<T> replied(Supplier<CompletionStage<Reply<T>>> call) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> call.get().toCompletableFuture().get(20, TimeUnit.SECONDS),
            reply -> !(reply instanceof Reply.Unavailable));
  }
}
