package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Game.notRecorded;
import static quizhall.game.room.Game.notSeated;
import static quizhall.game.room.Samples.answer;
import static quizhall.game.room.Samples.named;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.says;
import static quizhall.game.room.Samples.seat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.SeatOutcome.Seated;
import quizhall.game.room.RoomCommand.Admit;
import quizhall.game.room.RoomCommand.ApproveNames;
import quizhall.game.room.RoomCommand.ChangeDoor;
import quizhall.game.room.RoomCommand.Kick;
import quizhall.game.room.RoomCommand.Rename;
import quizhall.game.testing.Choices;

class DoorTest {
  private static final ChangeDoor LOCK = new ChangeDoor(Door.Change.locked(true));
  private static final ChangeDoor UNLOCK = new ChangeDoor(Door.Change.locked(false));

  @Test
  void a_locked_room_takes_nobody_new_and_everybody_who_returns() {
    Game game = aGame().withPlayers(1).inLobby();
    game.on(LOCK);

    assertThat(game.join(seat(1), seat(2)))
        .containsExactly(new Seated(seat(1)), notSeated(Refusal.ROOM_LOCKED));
    assertThat(kinds(game.on(LOCK))).isEmpty();

    game.on(UNLOCK);
    assertThat(game.join(seat(2))).isEqualTo(new Seated(seat(2)));
  }

  @Test
  void whoever_is_sent_away_has_no_seat_no_name_and_no_word() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.answerNow(1, 0);
    game.answerNow(2, 0);

    game.on(new Kick(player(1), false));

    assertThat(game.recorded()).extracting(RecordedAnswer::player).containsExactly(player(2));
    assertThat(game.answerNow(1, 0)).isEqualTo(notRecorded(Refusal.KICKED));
    assertThat(game.answer(answer(1, "again", 0, 0))).isEqualTo(notRecorded(Refusal.KICKED));
    assertThat(game.join(seat(1))).isEqualTo(notSeated(Refusal.KICKED));
    assertThat(game.join(seat(7, "player 1"))).isEqualTo(notSeated(Refusal.NICKNAME_BARRED));
    game.next();
    assertThat(game.room().players().ranking())
        .extracting(Player::id)
        .containsExactly(player(2), player(3));
    assertThat(game.room().players().playing()).isEqualTo(2);
    assertThat(game.player(1).score()).isZero();
  }

  @Test
  void those_behind_one_who_is_sent_away_move_up_and_keep_where_they_came_from() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.answerNow(1, 0);
    game.at(Duration.ofSeconds(5)).answerNow(2, 0);
    game.next();
    Player before = game.player(2);

    game.on(new Kick(player(1), true));

    assertThat(game.player(2).rank()).contains(1);
    assertThat(game.player(2).previousRank()).isEqualTo(before.previousRank());
    assertThat(game.player(2).score()).isEqualTo(before.score());
  }

  @Test
  void a_device_is_barred_for_good_and_not_where_the_player_may_return() {
    Game game = aGame().inLobby();
    game.join(from("A", 1), from("B", 2));

    game.on(new Kick(player(1), false));
    game.on(new Kick(player(2), true));

    assertThat(game.join(from("A", 3), from("B", 4)))
        .containsExactly(notSeated(Refusal.KICKED), new Seated(from("B", 4)));
    assertThat(game.join(from("B", 2))).isEqualTo(notSeated(Refusal.MAY_REJOIN));
  }

  @Test
  void the_host_may_think_again_about_one_who_was_sent_away() {
    Game game = aGame().inLobby();
    game.join(from("A", 1));
    game.on(new Kick(player(1), false));

    assertThat(kinds(game.on(new Kick(player(1), false)))).isEmpty();
    assertThat(kinds(game.on(new Kick(player(1), true)))).containsExactly("PlayerKicked");
    assertThat(game.join(from("A", 3))).isEqualTo(new Seated(from("A", 3)));
  }

  @Test
  void a_seat_that_was_taken_away_is_free_for_somebody_else() {
    Game game = aGame().withMaxPlayers(2).withPlayers(2).inLobby();
    game.on(new Kick(player(1), false));

    assertThat(game.join(seat(3), seat(4)))
        .containsExactly(new Seated(seat(3)), notSeated(Refusal.ROOM_FULL));
    assertThat(game.room().players().number(player(3))).isEqualTo(2);
  }

  @Test
  void what_was_said_anonymously_stays_when_its_player_goes() {
    Game game =
        aGame().withQuestions(Samples.wordCloud().anonymously()).withPlayers(2).atQuestion(0);
    game.answer(says(1, "a", 0, "sea"));

    game.on(new Kick(player(1), false));

    assertThat(game.recorded()).hasSize(1);
  }

  @Test
  void a_player_is_called_what_the_host_says_unless_somebody_else_is() {
    Game game = aGame().withPlayers(2).inLobby();

    assertThat(kinds(game.on(new Rename(player(1), named("Zoe")))))
        .containsExactly("PlayerRenamed");
    assertThat(game.player(1).nickname()).isEqualTo(named("Zoe"));
    assertThat(kinds(game.on(new Rename(player(1), named("Zoe"))))).isEmpty();
    assertThat(kinds(game.on(new Rename(player(1), named("ZOE")))))
        .containsExactly("PlayerRenamed");
    assertThat(game.on(new Rename(player(2), named("zoe"))))
        .isEqualTo(Decision.refused(Refusal.NICKNAME_TAKEN));
    assertThat(game.join(seat(3, "Player 1"))).isEqualTo(new Seated(seat(3, "Player 1")));
    assertThat(game.on(new Rename(player(9), named("Nobody"))))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_PLAYER));
  }

  @Test
  void a_name_is_a_number_to_others_until_it_is_approved() {
    Game game = aGame().withSettings(door(true, false, null, null)).inLobby();
    game.join(seat(1), seat(2));

    assertThat(game.room().shownName(game.player(2))).isEqualTo("#2");
    assertThat(game.player(2).plays()).isTrue();

    game.on(new ApproveNames(List.of(player(2), player(9))));
    assertThat(game.room().shownName(game.player(2))).isEqualTo("Player 2");
    game.on(new Rename(player(1), named("Zoe")));
    assertThat(game.room().shownName(game.player(1))).isEqualTo("Zoe");
    assertThat(kinds(game.on(new ApproveNames(List.of(player(1), player(2)))))).isEmpty();
  }

  @Test
  void whoever_is_in_the_waiting_room_plays_once_let_in() {
    Game game = aGame().withSettings(door(false, true, null, null)).atQuestion(0);
    game.join(seat(1), seat(2));

    assertThat(game.answerNow(1, 0)).isEqualTo(notRecorded(Refusal.NOT_ADMITTED));
    assertThat(game.room().players().playing()).isZero();
    assertThat(game.room().players().ranking()).isEmpty();
    assertThat(game.join(seat(1))).isEqualTo(new Seated(seat(1)));

    game.on(new Admit(List.of(player(1))));
    game.answerNow(1, 0);
    assertThat(game.recorded()).extracting(RecordedAnswer::player).containsExactly(player(1));
    assertThat(game.room().players().playing()).isEqualTo(1);
  }

  @Test
  void whoever_joins_and_answers_in_one_batch_waits_as_well() {
    Game game = aGame().withSettings(door(false, true, null, null)).atQuestion(0);

    Decision both =
        game.on(new RoomCommand.Submit(List.of(seat(1)), List.of(answer(1, "a", 0, 0))));

    assertThat(Game.settled(both).answers()).containsExactly(notRecorded(Refusal.NOT_ADMITTED));
  }

  @Test
  void a_host_may_want_fewer_players_than_the_room_has_seats() {
    Game game = aGame().withSettings(door(false, false, 2, null)).inLobby();

    assertThat(game.join(seat(1), seat(2), seat(3)))
        .containsExactly(new Seated(seat(1)), new Seated(seat(2)), notSeated(Refusal.ROOM_FULL));
  }

  @Test
  void nobody_new_gets_in_once_so_many_questions_are_over() {
    assertThat(aGame().withSettings(door(false, false, null, 0)).inLobby().join(seat(1)))
        .isEqualTo(new Seated(seat(1)));
    assertThat(aGame().withSettings(door(false, false, null, 0)).atQuestion(0).join(seat(1)))
        .isEqualTo(notSeated(Refusal.JOINING_OVER));
    assertThat(aGame().withSettings(door(false, false, null, 1)).atQuestion(0).join(seat(1)))
        .isEqualTo(new Seated(seat(1)));
    assertThat(aGame().withSettings(door(false, false, null, 1)).atReveal(0).join(seat(1)))
        .isEqualTo(notSeated(Refusal.JOINING_OVER));
  }

  @Test
  void the_door_is_nobodys_when_the_session_is_over() {
    Game game = aGame().withPlayers(1).atPodium();

    assertThat(game.on(LOCK)).isEqualTo(Decision.refused(Refusal.NOT_NOW));
    assertThat(game.on(new Kick(player(1), false))).isEqualTo(Decision.refused(Refusal.NOT_NOW));
  }

  private static Seat from(String device, int number) {
    return new Seat(player(number), named("Player " + number), Optional.of(new BrowserId(device)));
  }

  private static GameSettings door(
      boolean approves, boolean waits, Integer limit, Integer closesAfter) {
    Door door =
        new Door(
            false,
            approves,
            false,
            waits,
            Optional.ofNullable(limit),
            Optional.ofNullable(closesAfter));
    return Choices.of().behind(door).settings();
  }
}
