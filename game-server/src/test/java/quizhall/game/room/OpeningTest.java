package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.answers;
import static quizhall.game.room.Samples.joins;
import static quizhall.game.room.Samples.seat;
import static quizhall.game.room.Samples.seats;
import static quizhall.game.room.Samples.session;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.Done;
import quizhall.game.room.Decision.Refused;
import quizhall.game.room.RoomCommand.Open;
import quizhall.game.room.RoomState.Lobby;

class OpeningTest {
  private static final Session SESSION = session(1, List.of(Samples.single()), 10);

  @Test
  void a_room_opens_in_its_lobby_at_room_time_zero_with_those_who_come_along() {
    Game game = aGame().unopened().at(Duration.ofHours(7));

    game.on(new Open(SESSION, seats(2)));

    assertThat(game.state())
        .isEqualTo(new Lobby(Room.opened(SESSION, Players.none().with(seats(2)), Duration.ZERO)));
  }

  @Test
  void the_same_session_again_is_no_new_room() {
    Game game = aGame().unopened();
    game.on(new Open(SESSION, seats(2)));
    game.next();

    Decision again = game.on(new Open(SESSION, seats(3)));

    assertThat(again).isEqualTo(new Decision(List.of(), new Done()));
  }

  @Test
  void another_session_finds_the_code_taken_even_when_the_room_is_closed() {
    Open other = new Open(session(2, List.of(Samples.single()), 10), List.of());

    assertThat(aGame().inLobby().on(other).outcome()).isEqualTo(new Refused(Refusal.CODE_TAKEN));
    assertThat(aGame().closed().on(other).outcome()).isEqualTo(new Refused(Refusal.CODE_TAKEN));
  }

  @Test
  void before_that_there_is_no_room() {
    Game game = aGame().unopened();

    assertThat(game.on(joins(seat(1))).outcome()).isEqualTo(new Refused(Refusal.NO_SUCH_ROOM));
    assertThat(game.on(answers()).outcome()).isEqualTo(new Refused(Refusal.NO_SUCH_ROOM));
    assertThat(game.on(new RoomCommand.Resume(Duration.ZERO)).outcome())
        .isEqualTo(new Refused(Refusal.NO_SUCH_ROOM));
  }

  @Test
  void a_journal_that_opens_a_room_twice_or_never_is_broken() {
    RoomEvent opened = new RoomEvent.RoomOpened(SESSION, List.of(), Duration.ZERO);
    RoomEvent joined = new RoomEvent.PlayersJoined(seats(1), Duration.ZERO);
    RoomState lobby = RoomState.initial().after(opened);

    assertThatThrownBy(() -> lobby.after(opened)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> RoomState.initial().after(joined))
        .isInstanceOf(IllegalStateException.class);
  }
}
