package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Game.notSeated;
import static quizhall.game.room.Game.seated;
import static quizhall.game.room.Samples.answer;
import static quizhall.game.room.Samples.joins;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.seat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome.Seated;
import quizhall.game.room.RoomCommand.Submit;

class JoiningTest {

  @Test
  void all_who_join_in_one_batch_are_seated_by_one_event() {
    Game game = aGame().inLobby().at(Duration.ofSeconds(5));

    Decision decision = game.on(joins(seat(1), seat(2), seat(3)));

    assertThat(decision.events())
        .containsExactly(
            new RoomEvent.PlayersJoined(List.of(seat(1), seat(2), seat(3)), Duration.ofSeconds(5)));
    assertThat(Game.settled(decision).joins()).containsExactly(seated(seat(1), seat(2), seat(3)));
    assertThat(game.room().players().inOrder())
        .extracting(Player::id)
        .containsExactly(player(1), player(2), player(3));
  }

  @Test
  void a_name_that_looks_taken_is_refused() {
    Game game = aGame().inLobby();
    game.join(seat(1, "Ann"));

    assertThat(game.join(seat(2, "ＡＮＮ"))).isEqualTo(notSeated(Refusal.NICKNAME_TAKEN));
    assertThat(game.room().players().size()).isEqualTo(1);
  }

  @Test
  void of_equal_names_in_one_batch_the_first_is_seated() {
    Game game = aGame().inLobby();

    assertThat(game.join(seat(1, "Ann"), seat(2, "ann"), seat(3, "Bob")))
        .containsExactly(
            new Seated(seat(1, "Ann")),
            notSeated(Refusal.NICKNAME_TAKEN),
            new Seated(seat(3, "Bob")));
  }

  @Test
  void a_player_who_asks_again_keeps_the_seat_and_the_name_and_nothing_is_written() {
    Game game = aGame().inLobby();
    game.join(seat(1, "Ann"));

    Decision again = game.on(joins(seat(1, "Ann"), seat(1, "Bob")));

    assertThat(again.events()).isEmpty();
    assertThat(Game.settled(again).joins()).containsExactly(seated(seat(1, "Ann"), seat(1, "Ann")));
  }

  @Test
  void a_player_who_asks_twice_in_one_batch_has_one_seat() {
    Game game = aGame().inLobby();

    assertThat(game.join(seat(1, "Ann"), seat(1, "Bob")))
        .containsExactly(seated(seat(1, "Ann"), seat(1, "Ann")));
    assertThat(game.room().players().inOrder()).containsExactly(Player.seated(seat(1, "Ann")));
  }

  @Test
  void a_full_room_takes_nobody_more_also_within_one_batch() {
    Game game = aGame().withMaxPlayers(2).inLobby();

    assertThat(game.join(seat(1), seat(2), seat(3)))
        .containsExactly(new Seated(seat(1)), new Seated(seat(2)), notSeated(Refusal.ROOM_FULL));
    assertThat(game.join(seat(4))).isEqualTo(notSeated(Refusal.ROOM_FULL));
  }

  @Test
  void a_full_room_still_knows_its_players() {
    Game game = aGame().withMaxPlayers(2).withPlayers(2).inLobby();

    assertThat(game.join(seat(2))).isEqualTo(new Seated(seat(2)));
  }

  @Test
  void a_refused_name_takes_no_seat_from_others() {
    Game game = aGame().withMaxPlayers(2).inLobby();

    assertThat(game.join(seat(1, "Ann"), seat(2, "ann"), seat(2, "Bob")))
        .containsExactly(
            new Seated(seat(1, "Ann")),
            notSeated(Refusal.NICKNAME_TAKEN),
            new Seated(seat(2, "Bob")));
  }

  @Test
  void players_may_join_until_the_session_is_over() {
    assertThat(aGame().atQuestion(1).join(seat(1))).isEqualTo(new Seated(seat(1)));
    assertThat(aGame().atReveal(1).join(seat(1))).isEqualTo(new Seated(seat(1)));
    assertThat(aGame().atStandings(1).join(seat(1))).isEqualTo(new Seated(seat(1)));
    assertThat(aGame().atPodium().join(seat(1))).isEqualTo(notSeated(Refusal.SESSION_ENDED));
    assertThat(aGame().closed().join(seat(1))).isEqualTo(notSeated(Refusal.SESSION_ENDED));
  }

  @Test
  void a_player_returns_to_the_seat_also_at_the_podium() {
    assertThat(aGame().withPlayers(1).atPodium().join(seat(1))).isEqualTo(new Seated(seat(1)));
  }

  @Test
  void a_player_may_join_and_answer_in_the_same_batch() {
    Game game = aGame().atQuestion(0);

    Decision decision = game.on(new Submit(List.of(seat(1)), List.of(answer(1, "a", 0, 0))));

    assertThat(kinds(decision)).containsExactly("PlayersJoined", "AnswersRecorded");
    assertThat(Game.settled(decision).answers())
        .containsExactly(new AnswerOutcome.Recorded(0, game.recorded().getFirst()));
    game.next();
    assertThat(game.scores()).containsExactly(975);
  }

  @Test
  void an_empty_batch_writes_nothing() {
    Decision decision = aGame().inLobby().on(new Submit(List.of(), List.of()));

    assertThat(decision)
        .isEqualTo(new Decision(List.of(), new Decision.Settled(List.of(), List.of())));
  }
}
