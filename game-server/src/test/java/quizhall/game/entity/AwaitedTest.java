package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Round;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;

/** A room of ten seats: 0 to 3 are with one relay, 4 to 7 with another, and two left long ago. */
class AwaitedTest {
  private static final int QUESTION = 3;
  private static final Players PLAYERS =
      Players.of(IntStream.range(0, 10).mapToObj(AwaitedTest::player).toList());

  private final Awaited awaited = new Awaited();
  private final Subscribers subscribers = new Subscribers();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  @BeforeEach
  void open() {
    subscribers.add(here);
    subscribers.add(there);
    hear(here, seats(0, 4));
    hear(there, seats(4, 8));
    awaited.questionOpened(subscribers.connected());
  }

  @Test
  void a_question_is_answered_when_all_who_were_here_have_answered() {
    assertThat(isAnsweredBy(seats(0, 7))).isFalse();
    assertThat(isAnsweredBy(seats(0, 8))).isTrue();
  }

  @Test
  void who_lost_the_connection_without_an_answer_is_waited_for() {
    hear(there, seats(5, 8));

    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isFalse();
    assertThat(isAnsweredBy(seats(0, 8))).isTrue();
  }

  @Test
  void who_lost_the_connection_is_not_made_up_for_by_one_who_was_away() {
    hear(there, seats(5, 9));

    assertThat(isAnsweredBy(seats(0, 4), seats(5, 9))).isFalse();
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 10))).isFalse();
    assertThat(isAnsweredBy(seats(0, 9))).isTrue();
  }

  @Test
  void who_moves_to_another_node_is_with_both_for_a_moment_and_waited_for_once() {
    hear(there, seats(2, 8));
    assertThat(subscribers.connected()).isEqualTo(seats(0, 8));

    subscribers.remove(here);
    hear(there, seats(0, 8));

    assertThat(isAnsweredBy(seats(0, 8))).isTrue();
  }

  @Test
  void who_comes_while_a_question_is_open_is_waited_for() {
    hear(here, seats(0, 4).with(seats(8, 9)));
    hear(here, seats(0, 4));

    assertThat(isAnsweredBy(seats(0, 8))).isFalse();
    assertThat(isAnsweredBy(seats(0, 9))).isTrue();
  }

  @Test
  void who_left_before_a_question_opened_is_not_waited_for() {
    hear(there, seats(4, 7));
    awaited.questionOpened(subscribers.connected());

    assertThat(isAnsweredBy(seats(0, 7))).isTrue();
  }

  @Test
  void a_question_is_not_answered_while_nobody_is_known_to_be_here() {
    awaited.questionOpened(Seats.none());

    assertThat(isAnsweredBy()).isFalse();
    assertThat(isAnsweredBy(seats(0, 1))).isFalse();
  }

  @Test
  void after_a_crash_any_player_may_return_to_the_question_that_was_open() {
    awaited.questionOpened(PLAYERS.seats());

    assertThat(isAnsweredBy(seats(0, 9))).isFalse();
    assertThat(isAnsweredBy(seats(0, 10))).isTrue();
  }

  @Test
  void who_has_no_limit_and_was_not_there_since_the_room_woke_is_awaited_no_longer() {
    Played game = new Played(3).give(1, OwnTime.WITHOUT_LIMIT).give(2, OwnTime.TWICE).next();
    Awaited woken = new Awaited();
    woken.questionOpened(Played.seats(0, 3));
    assertThat(woken.lastDeadline((QuestionOpen) game.room())).isEmpty();

    woken.returningOver(game.room().room().players());

    assertThat(woken.lastDeadline((QuestionOpen) game.room())).contains(Duration.ofSeconds(40));
    woken.came(Played.seats(1, 2));
    assertThat(woken.lastDeadline((QuestionOpen) game.room())).isEmpty();
  }

  private boolean isAnsweredBy(Seats... answered) {
    List<RecordedAnswer> answers =
        Stream.of(answered).flatMap(PLAYERS::at).map(AwaitedTest::answer).toList();
    return awaited.haveAnswered(Round.of(QUESTION, Duration.ZERO, answers), PLAYERS);
  }

  private void hear(ActorRef<RoomSignal> relay, Seats connected) {
    awaited.came(connected);
    subscribers.heard(new RoomMessage.Presence(relay, connected, Optional.empty()));
  }

  private static Seats seats(int from, int to) {
    return Seats.of(IntStream.range(from, to));
  }

  private static Player player(int number) {
    return Player.seated(
        new Seat(new PlayerId("P" + number), Nickname.parse("Player " + number).orElseThrow()));
  }

  private static RecordedAnswer answer(Player player) {
    return new RecordedAnswer(
        player.id(), "a", new Chosen(List.of(0)), Duration.ZERO, Verdict.WRONG, 0, 0);
  }
}
