package quizhall.game.results;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.EndReason;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Question;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Round;
import quizhall.game.room.Rules;
import quizhall.game.room.Seat;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.TextResponse;

/** A room without its actor, and what happened in it. */
final class PlayedRoom {
  private final List<RoomEvent> journal = new ArrayList<>();
  private RoomState state = RoomState.initial();

  PlayedRoom() {
    this(Sessions.questions());
  }

  PlayedRoom(List<Question> questions) {
    on(new RoomCommand.Open(Sessions.session(questions), List.of()));
  }

  PlayedRoom join(String... nicknames) {
    List<Seat> seats = Arrays.stream(nicknames).map(Sessions::seat).toList();
    return on(new RoomCommand.Submit(seats, List.of()));
  }

  /** To the open question, or the one before. */
  PlayedRoom answer(String nickname, Duration took, Integer... options) {
    return say(nickname, took, new Chosen(Arrays.asList(options)));
  }

  PlayedRoom type(String nickname, Duration took, String text) {
    return say(nickname, took, new TextResponse(text));
  }

  PlayedRoom accept(String text) {
    int question = state().lastRound().map(Round::question).orElse(0);
    return on(
        new RoomCommand.Regrade(question, new Correction.Spelling(text, true), Optional.empty()));
  }

  PlayedRoom replay(int question) {
    return on(new RoomCommand.Play(question, true, Optional.empty()));
  }

  PlayedRoom voids(int question, String reason) {
    return on(new RoomCommand.VoidQuestion(question, Optional.of(reason)));
  }

  private PlayedRoom say(String nickname, Duration took, Response response) {
    int question = state().lastRound().map(Round::question).orElse(0);
    int playing = state().lastRound().map(Round::playing).orElse(1);
    Answer answer =
        new Answer(
            Sessions.player(nickname), "id", question, playing, Optional.empty(), response, took);
    return on(new RoomCommand.Submit(List.of(), List.of(answer)));
  }

  PlayedRoom giveTime(String nickname, OwnTime own) {
    return on(new RoomCommand.GiveTime(Sessions.player(nickname), Optional.of(own)));
  }

  PlayedRoom kick(String nickname) {
    return on(new RoomCommand.Kick(Sessions.player(nickname), false));
  }

  PlayedRoom next() {
    return on(new RoomCommand.Next(state().room().phase(), Instant.EPOCH));
  }

  PlayedRoom end(EndReason reason) {
    return on(new RoomCommand.End(reason, Instant.EPOCH));
  }

  Opened state() {
    return RoomState.opened(state).orElseThrow();
  }

  Optional<Results> folded() {
    return ResultsFold.of(journal);
  }

  Results results() {
    return folded().orElseThrow();
  }

  private PlayedRoom on(RoomCommand command) {
    for (RoomEvent event : Rules.decide(state, command, Duration.ZERO).events()) {
      state = state.after(event);
      journal.add(event);
    }
    return this;
  }
}
