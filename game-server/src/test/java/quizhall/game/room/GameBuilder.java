package quizhall.game.room;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Plays a game, in which nobody answers, as far as a test wants it. Questions count from 0. */
final class GameBuilder {
  private List<Question> questions = Collections.nCopies(4, Samples.single());
  private List<Seat> seats = List.of();
  private int maxPlayers = 100;
  private Optional<GameSettings> settings = Optional.empty();
  private Optional<TieBreak> ties = Optional.of(TieBreak.RIGHT_THEN_TIME);

  GameBuilder withQuestions(Question... asked) {
    questions = List.of(asked);
    return this;
  }

  GameBuilder withPlayers(int count) {
    seats = Samples.seats(count);
    return this;
  }

  GameBuilder withMaxPlayers(int max) {
    maxPlayers = max;
    return this;
  }

  GameBuilder withSettings(GameSettings chosen) {
    settings = Optional.of(chosen);
    return this;
  }

  /** As before there was a rule for equal points. */
  GameBuilder withoutTieBreak() {
    ties = Optional.empty();
    return this;
  }

  Game unopened() {
    return new Game();
  }

  Game inLobby() {
    Game game = new Game();
    Session session = Samples.session(1, questions, maxPlayers, settings);
    game.on(new RoomCommand.Open(ties.map(session::breakingTies).orElse(session), seats));
    return game;
  }

  Game atQuestion(int question) {
    Game game = question == 0 ? inLobby() : atStandings(question - 1);
    game.next();
    return game;
  }

  Game atReveal(int question) {
    Game game = atQuestion(question);
    game.next();
    return game;
  }

  /** Not after the last question: the podium follows that. */
  Game atStandings(int question) {
    Game game = atReveal(question);
    game.next();
    return game;
  }

  Game atPodium() {
    Game game = atReveal(questions.size() - 1);
    game.next();
    return game;
  }

  Game closed() {
    Game game = atPodium();
    game.on(new RoomCommand.Close());
    return game;
  }
}
