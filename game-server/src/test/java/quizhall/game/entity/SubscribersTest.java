package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Nickname;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Round;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;

/** A room of ten seats: 0 to 3 are with one relay, 4 to 7 with another, and two left long ago. */
class SubscribersTest {
  private static final int QUESTION = 3;
  private static final Players PLAYERS =
      Players.of(IntStream.range(0, 10).mapToObj(SubscribersTest::player).toList());

  private final Subscribers subscribers = new Subscribers();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  @BeforeEach
  void open() {
    subscribers.add(here);
    subscribers.add(there);
    hear(here, seats(0, 4));
    hear(there, seats(4, 8));
    subscribers.questionOpened(subscribers.connected());
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
  void who_is_with_two_relays_is_told_apart_for_those_that_can_settle_it() {
    hear(there, seats(2, 8));
    assertThat(subscribers.doubled(there)).isEqualTo(Map.of(here, seats(2, 4)));
    assertThat(subscribers.doubled(here)).isEqualTo(Map.of(there, seats(2, 4)));

    ActorRef<RoomSignal> ofBefore = TestInbox.<RoomSignal>create("before").getRef();
    subscribers.add(ofBefore);
    subscribers.heard(
        new RoomMessage.Presence(
            ofBefore, seats(0, 4), Optional.empty(), Set.of(), Optional.empty(), Optional.empty()));

    assertThat(subscribers.doubled(ofBefore)).isEmpty();
    assertThat(subscribers.doubled(here)).doesNotContainKey(ofBefore);
  }

  @Test
  void whose_way_is_long_is_known_of_all_relays_as_they_said_last() {
    hearSlow(here, seats(0, 2));
    hearSlow(there, seats(4, 5));
    hearSlow(here, seats(1, 2));

    assertThat(subscribers.slow()).isEqualTo(seats(1, 2).with(seats(4, 5)));

    subscribers.remove(there);
    assertThat(subscribers.slow()).isEqualTo(seats(1, 2));
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
    subscribers.questionOpened(subscribers.connected());

    assertThat(isAnsweredBy(seats(0, 7))).isTrue();
  }

  @Test
  void a_question_is_not_answered_while_nobody_is_known_to_be_here() {
    subscribers.questionOpened(Seats.none());

    assertThat(isAnsweredBy()).isFalse();
    assertThat(isAnsweredBy(seats(0, 1))).isFalse();
  }

  @Test
  void after_a_crash_any_player_may_return_to_the_question_that_was_open() {
    subscribers.questionOpened(PLAYERS.seats());

    assertThat(isAnsweredBy(seats(0, 9))).isFalse();
    assertThat(isAnsweredBy(seats(0, 10))).isTrue();
  }

  private boolean isAnsweredBy(Seats... answered) {
    List<RecordedAnswer> answers =
        Stream.of(answered).flatMap(PLAYERS::at).map(SubscribersTest::answer).toList();
    return subscribers.allAnswered(Round.of(QUESTION, Duration.ZERO, answers), PLAYERS);
  }

  private void hearSlow(ActorRef<RoomSignal> relay, Seats slow) {
    subscribers.heard(
        new RoomMessage.Presence(
            relay, seats(0, 9), Optional.empty(), Set.of(), Optional.of(true), Optional.of(slow)));
  }

  private void hear(ActorRef<RoomSignal> relay, Seats connected) {
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
