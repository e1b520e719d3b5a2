package quizhall.game.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Rules;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Multiple;

/** A room without an actor: two questions of 20 seconds, and as many players as a test wants. */
final class Played {
  static final Instant EXPIRES_AT = Instant.parse("2026-11-24T20:00:00Z");

  private RoomState state = RoomState.initial();

  Played(int players) {
    Question question =
        new Question(
            "Which?",
            new Multiple(List.of("right", "wrong"), Set.of(0)),
            Optional.of(Duration.ofSeconds(20)),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    Session session =
        new Session(
            new SessionId(new UUID(1, 1)),
            new RoomCode("TEST01"),
            new UserId(new UUID(7, 7)),
            new Quiz(
                new UUID(2, 2), "Two questions", Optional.of("en"), List.of(question, question)),
            EXPIRES_AT.minus(Duration.ofHours(1)),
            EXPIRES_AT,
            1_000,
            Optional.empty());
    on(new RoomCommand.Open(session, IntStream.range(0, players).mapToObj(Played::seat).toList()));
  }

  Played on(RoomCommand command) {
    for (RoomEvent event : Rules.decide(state, command, Duration.ZERO).events()) {
      state = state.after(event);
    }
    return this;
  }

  Played next() {
    return on(new RoomCommand.Next(room().room().phase(), EXPIRES_AT));
  }

  Played answer(int player) {
    return on(
        new RoomCommand.Submit(
            List.of(),
            List.of(
                new RoomCommand.Answer(
                    id(player),
                    "a",
                    0,
                    Optional.empty(),
                    new Chosen(List.of(0)),
                    Duration.ofSeconds(1)))));
  }

  Played give(int player, OwnTime own) {
    return on(new RoomCommand.GiveTime(id(player), Optional.of(own)));
  }

  Opened room() {
    return RoomState.opened(state).orElseThrow();
  }

  static PlayerId id(int number) {
    return new PlayerId("P" + number);
  }

  static Seats seats(int from, int to) {
    return Seats.of(IntStream.range(from, to));
  }

  private static Seat seat(int number) {
    return new Seat(id(number), Nickname.parse("Player " + number).orElseThrow());
  }
}
