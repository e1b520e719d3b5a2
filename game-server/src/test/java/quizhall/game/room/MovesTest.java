package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.WALL_CLOCK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.game.room.Decision.Done;
import quizhall.game.room.Decision.Refused;
import quizhall.game.room.RoomState.Opened;

/** What each move does in each state: the events, nothing, or why not. */
class MovesTest {
  private static final String TABLE =
      """
      UNOPENED    | START         | NO_SUCH_ROOM
      UNOPENED    | NEXT          | NO_SUCH_ROOM
      UNOPENED    | NEXT_AGAIN    | NO_SUCH_ROOM
      UNOPENED    | CLOSE_LAST    | NO_SUCH_ROOM
      UNOPENED    | CLOSE_EARLIER | NO_SUCH_ROOM
      UNOPENED    | END           | NO_SUCH_ROOM
      UNOPENED    | MOVE_ON       | NO_SUCH_ROOM
      UNOPENED    | CLOSE         | NO_SUCH_ROOM
      LOBBY       | START         | GameStarted QuestionOpened
      LOBBY       | NEXT          | GameStarted QuestionOpened
      LOBBY       | NEXT_AGAIN    | STALE
      LOBBY       | CLOSE_LAST    | STALE
      LOBBY       | CLOSE_EARLIER | STALE
      LOBBY       | END           | SessionEnded RoomClosed
      LOBBY       | MOVE_ON       | NOT_NOW
      LOBBY       | CLOSE         | NOT_NOW
      OPEN        | START         | NOT_NOW
      OPEN        | NEXT          | QuestionClosed
      OPEN        | NEXT_AGAIN    | STALE
      OPEN        | CLOSE_LAST    | QuestionClosed
      OPEN        | CLOSE_EARLIER | STALE
      OPEN        | END           | QuestionClosed SessionEnded RoomClosed
      OPEN        | MOVE_ON       | NOT_NOW
      OPEN        | CLOSE         | NOT_NOW
      SLIDE       | START         | NOT_NOW
      SLIDE       | NEXT          | QuestionOpened
      SLIDE       | NEXT_AGAIN    | STALE
      SLIDE       | CLOSE_LAST    | STALE
      SLIDE       | CLOSE_EARLIER | STALE
      SLIDE       | END           | SessionEnded RoomClosed
      SLIDE       | MOVE_ON       | NOT_NOW
      SLIDE       | CLOSE         | NOT_NOW
      LAST_SLIDE  | START         | NOT_NOW
      LAST_SLIDE  | NEXT          | SessionEnded
      LAST_SLIDE  | NEXT_AGAIN    | STALE
      LAST_SLIDE  | CLOSE_LAST    | STALE
      LAST_SLIDE  | CLOSE_EARLIER | STALE
      LAST_SLIDE  | END           | SessionEnded RoomClosed
      LAST_SLIDE  | MOVE_ON       | NOT_NOW
      LAST_SLIDE  | CLOSE         | NOT_NOW
      REVEAL      | START         | NOT_NOW
      REVEAL      | NEXT          | StandingsShown
      REVEAL      | NEXT_AGAIN    | STALE
      REVEAL      | CLOSE_LAST    | STALE
      REVEAL      | CLOSE_EARLIER | STALE
      REVEAL      | END           | SessionEnded RoomClosed
      REVEAL      | MOVE_ON       | NOT_NOW
      REVEAL      | CLOSE         | NOT_NOW
      LAST_REVEAL | START         | NOT_NOW
      LAST_REVEAL | NEXT          | SessionEnded
      LAST_REVEAL | NEXT_AGAIN    | STALE
      LAST_REVEAL | CLOSE_LAST    | STALE
      LAST_REVEAL | CLOSE_EARLIER | STALE
      LAST_REVEAL | END           | SessionEnded RoomClosed
      LAST_REVEAL | MOVE_ON       | NOT_NOW
      LAST_REVEAL | CLOSE         | NOT_NOW
      STANDINGS   | START         | NOT_NOW
      STANDINGS   | NEXT          | QuestionOpened
      STANDINGS   | NEXT_AGAIN    | STALE
      STANDINGS   | CLOSE_LAST    | STALE
      STANDINGS   | CLOSE_EARLIER | STALE
      STANDINGS   | END           | SessionEnded RoomClosed
      STANDINGS   | MOVE_ON       | NOT_NOW
      STANDINGS   | CLOSE         | NOT_NOW
      PODIUM      | START         | NOT_NOW
      PODIUM      | NEXT          | SESSION_ENDED
      PODIUM      | NEXT_AGAIN    | STALE
      PODIUM      | CLOSE_LAST    | STALE
      PODIUM      | CLOSE_EARLIER | STALE
      PODIUM      | END           | RoomClosed
      PODIUM      | MOVE_ON       | MovedOn RoomClosed
      PODIUM      | CLOSE         | RoomClosed
      CLOSED      | START         | NOT_NOW
      CLOSED      | NEXT          | SESSION_ENDED
      CLOSED      | NEXT_AGAIN    | STALE
      CLOSED      | CLOSE_LAST    | STALE
      CLOSED      | CLOSE_EARLIER | STALE
      CLOSED      | END           | nothing
      CLOSED      | MOVE_ON       | MovedOn
      CLOSED      | CLOSE         | nothing
      MOVED_ON    | START         | NOT_NOW
      MOVED_ON    | NEXT          | SESSION_ENDED
      MOVED_ON    | NEXT_AGAIN    | STALE
      MOVED_ON    | CLOSE_LAST    | STALE
      MOVED_ON    | CLOSE_EARLIER | STALE
      MOVED_ON    | END           | nothing
      MOVED_ON    | MOVE_ON       | nothing
      MOVED_ON    | CLOSE         | nothing
      """;

  enum Stage {
    UNOPENED,
    LOBBY,
    OPEN,
    SLIDE,
    LAST_SLIDE,
    REVEAL,
    LAST_REVEAL,
    STANDINGS,
    PODIUM,
    CLOSED,
    MOVED_ON
  }

  enum Kind {
    START,
    NEXT,
    NEXT_AGAIN,
    CLOSE_LAST,
    CLOSE_EARLIER,
    END,
    MOVE_ON,
    CLOSE
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void a_move_does_what_its_phase_allows(Stage stage, Kind kind, String result) {
    Game game = at(stage);
    RoomState before = game.state();

    Decision decision = game.on(move(kind, game));

    assertThat(told(decision)).isEqualTo(result);
    assertThat(game.state().equals(before)).isEqualTo(decision.events().isEmpty());
  }

  @Test
  void the_table_holds_every_move_in_every_state_once() {
    List<String> cells =
        TABLE.lines().map(line -> line.substring(0, line.lastIndexOf('|'))).distinct().toList();

    assertThat(cells).hasSize(Stage.values().length * Kind.values().length);
  }

  @Test
  void a_whole_game_goes_through_its_phases_one_by_one() {
    Game game = aGame().withQuestions(Samples.single(), Samples.poll()).atPodium();

    assertThat(game.journal())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "RoomOpened",
            "GameStarted",
            "QuestionOpened",
            "QuestionClosed",
            "StandingsShown",
            "QuestionOpened",
            "QuestionClosed",
            "SessionEnded");
    assertThat(game.room().phase()).isEqualTo(7);
    assertThat(game.room().version()).isEqualTo(8);
  }

  private static Game at(Stage stage) {
    GameBuilder game = aGame().withPlayers(2);
    return switch (stage) {
      case UNOPENED -> game.unopened();
      case LOBBY -> game.inLobby();
      case OPEN -> game.atQuestion(1);
      case SLIDE -> game.withQuestions(Samples.slide(), Samples.single()).atQuestion(0);
      case LAST_SLIDE -> game.withQuestions(Samples.single(), Samples.slide()).atQuestion(1);
      case REVEAL -> game.atReveal(1);
      case LAST_REVEAL -> game.atReveal(3);
      case STANDINGS -> game.atStandings(1);
      case PODIUM -> game.atPodium();
      case CLOSED -> game.closed();
      case MOVED_ON -> {
        Game moved = game.closed();
        moved.on(new RoomCommand.MoveOn(Samples.SUCCESSOR));
        yield moved;
      }
    };
  }

  private static RoomCommand move(Kind kind, Game game) {
    long phase = RoomState.opened(game.state()).map(Opened::room).map(Room::phase).orElse(0L);
    int question =
        RoomState.opened(game.state()).flatMap(Opened::lastRound).map(Round::question).orElse(0);
    return switch (kind) {
      case START -> new RoomCommand.Start(WALL_CLOCK);
      case NEXT -> new RoomCommand.Next(phase, WALL_CLOCK);
      case NEXT_AGAIN -> new RoomCommand.Next(phase - 1, WALL_CLOCK);
      case CLOSE_LAST -> new RoomCommand.CloseQuestion(question);
      case CLOSE_EARLIER -> new RoomCommand.CloseQuestion(question - 1);
      case END -> new RoomCommand.End(EndReason.ENDED_BY_HOST, WALL_CLOCK);
      case MOVE_ON -> new RoomCommand.MoveOn(Samples.SUCCESSOR);
      case CLOSE -> new RoomCommand.Close();
    };
  }

  private static String told(Decision decision) {
    return switch (decision.outcome()) {
      case Refused(var reason) -> reason.name();
      case Done _ when decision.events().isEmpty() -> "nothing";
      default -> String.join(" ", Game.kinds(decision));
    };
  }
}
