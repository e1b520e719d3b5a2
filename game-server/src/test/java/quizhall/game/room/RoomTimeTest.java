package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.LIMIT;
import static quizhall.game.room.Samples.joins;
import static quizhall.game.room.Samples.seat;
import static quizhall.game.room.Samples.single;
import static quizhall.game.room.Samples.withoutLimit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomCommand.Resume;
import quizhall.game.room.RoomState.QuestionOpen;

class RoomTimeTest {
  private static final Duration TEN = Duration.ofSeconds(10);

  @Test
  void an_event_is_never_earlier_than_the_one_before() {
    Game game = aGame().inLobby().at(TEN);
    game.join(seat(1));

    Decision decision = game.at(Duration.ofSeconds(3)).on(joins(seat(2)));

    assertThat(decision.events()).extracting(RoomEvent::at).containsExactly(TEN);
    assertThat(game.room().lastEventAt()).isEqualTo(TEN);
  }

  @Test
  void a_room_resumes_at_the_latest_time_that_anyone_knows() {
    assertThat(resumedAt(Duration.ZERO, Duration.ofSeconds(12))).isEqualTo(Duration.ofSeconds(12));
    assertThat(resumedAt(Duration.ofSeconds(11), Duration.ZERO)).isEqualTo(Duration.ofSeconds(11));
    assertThat(resumedAt(Duration.ofSeconds(3), Duration.ofSeconds(4))).isEqualTo(TEN);
  }

  @Test
  void a_room_that_resumes_is_where_it_was_in_a_new_incarnation() {
    Game game = aGame().withPlayers(2).atQuestion(1);
    game.answerNow(1, 0);
    QuestionOpen before = (QuestionOpen) game.state();

    game.on(new Resume(TEN));
    game.on(new Resume(TEN));

    QuestionOpen after = (QuestionOpen) game.state();
    assertThat(after.round()).isEqualTo(before.round());
    assertThat(after.room().players()).isEqualTo(before.room().players());
    assertThat(after.room().phase()).isEqualTo(before.room().phase());
    assertThat(after.room().incarnation()).isEqualTo(3);
    assertThat(after.room().version()).isEqualTo(before.room().version() + 2);
  }

  @Test
  void resuming_does_not_move_the_deadline() {
    Game game = aGame().inLobby().at(TEN);
    game.next();

    game.on(new Resume(Duration.ofSeconds(15)));

    assertThat(((QuestionOpen) game.state()).deadline()).contains(TEN.plus(LIMIT));
  }

  @Test
  void a_question_without_a_limit_has_no_deadline() {
    Game game = aGame().withQuestions(withoutLimit(single())).atQuestion(0);

    assertThat(((QuestionOpen) game.state()).deadline()).isEmpty();
  }

  /** Room time at which a room goes on whose last event was at {@link #TEN}. */
  private static Duration resumedAt(Duration now, Duration lastHeard) {
    Game game = aGame().inLobby().at(TEN);
    game.join(seat(1));
    game.at(now).on(new Resume(lastHeard));
    return game.room().lastEventAt();
  }
}
