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
import quizhall.game.room.Awaited;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Round;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;

/** A room of ten seats: 0 to 3 are with one relay, 4 to 7 with another, and two left long ago. */
class AwaitedTest {
  private static final int QUESTION = 3;
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Players PLAYERS =
      Players.of(IntStream.range(0, 10).mapToObj(AwaitedTest::player).toList());

  private Awaited awaited = Awaited.NOBODY;
  private Duration now = Duration.ofSeconds(5);

  /** Those with a relay, of whom one has no limit. */
  private final Played game = new Played(8).give(4, OwnTime.WITHOUT_LIMIT).next();

  private final Subscribers subscribers = new Subscribers();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  @BeforeEach
  void open() {
    subscribers.add(here);
    subscribers.add(there);
    hear(here, seats(0, 4));
    hear(there, seats(4, 8));
    awaited = awaited.questionOpened(subscribers.connected(), now);
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
    awaited = awaited.questionOpened(subscribers.connected(), now);

    assertThat(isAnsweredBy(seats(0, 7))).isTrue();
  }

  @Test
  void a_question_is_not_answered_while_nobody_is_known_to_be_here() {
    awaited = awaited.questionOpened(Seats.none(), now);

    assertThat(isAnsweredBy()).isFalse();
    assertThat(isAnsweredBy(seats(0, 1))).isFalse();
  }

  @Test
  void after_a_crash_any_player_may_return_to_the_question_that_was_open() {
    awaited = awaited.questionOpened(PLAYERS.seats(), now);

    assertThat(isAnsweredBy(seats(0, 9))).isFalse();
    assertThat(isAnsweredBy(seats(0, 10))).isTrue();
  }

  @Test
  void who_has_no_limit_and_was_not_there_since_the_room_woke_is_awaited_no_longer() {
    Played game = new Played(3).give(1, OwnTime.WITHOUT_LIMIT).give(2, OwnTime.TWICE).next();
    Awaited woken = Awaited.NOBODY.questionOpened(Played.seats(0, 3), now);
    assertThat(woken.lastDeadline((QuestionOpen) game.room())).isEmpty();

    Awaited after = woken.returningOver(game.room().room().players());

    assertThat(after.lastDeadline((QuestionOpen) game.room())).contains(Duration.ofSeconds(40));
    Awaited back = after.with(Played.seats(1, 2), now);
    assertThat(back.lastDeadline((QuestionOpen) game.room())).isEmpty();
  }

  @Test
  void who_alone_has_no_limit_and_is_gone_for_long_is_waited_for_no_longer_until_back() {
    hear(there, seats(5, 8));
    Duration gone = now;

    goOnTo(gone.plus(MINUTE).minusMillis(1));
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isFalse();
    goOnTo(gone.plus(MINUTE));
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isTrue();

    hear(there, seats(4, 8));
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isFalse();
    assertThat(isAnsweredBy(seats(0, 8))).isTrue();
  }

  @Test
  void who_comes_back_for_a_moment_is_waited_for_as_long_again() {
    hear(there, seats(5, 8));
    now = now.plusSeconds(50);
    hear(there, seats(4, 8));
    hear(there, seats(5, 8));

    goOnTo(now.plus(MINUTE).minusMillis(1));
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isFalse();
    goOnTo(now.plusMillis(1));
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isTrue();
  }

  @Test
  void who_has_a_limit_is_waited_for_until_it_is_over() {
    subscribers.remove(there);
    awaited = awaited.with(subscribers.connected(), now);

    goOnTo(now.plus(MINUTE.multipliedBy(10)));

    assertThat(isAnsweredBy(seats(0, 4))).isFalse();
    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isTrue();
  }

  @Test
  void where_nobody_has_a_limit_the_host_ends_the_question() {
    game.on(new RoomCommand.Extend("x", Optional.empty(), Optional.empty()));
    hear(there, seats(5, 8));

    goOnTo(now.plus(MINUTE.multipliedBy(10)));

    assertThat(isAnsweredBy(seats(0, 4), seats(5, 8))).isFalse();
  }

  @Test
  void who_has_no_limit_and_is_gone_for_long_holds_nobody_up() {
    QuestionOpen open = (QuestionOpen) game.room();
    assertThat(awaited.lastDeadline(open)).isEmpty();

    hear(there, seats(5, 8));
    goOnTo(now.plus(MINUTE));

    assertThat(awaited.lastDeadline(open)).contains(Duration.ofSeconds(20));
    assertThat(awaited.isNobodyLeft(open, Optional.of(Duration.ofSeconds(65)))).isTrue();
    assertThat(awaited.isNobodyLeft(open, Optional.empty())).isFalse();
  }

  @Test
  void thousands_who_go_one_by_one_are_kept_by_the_second() {
    Awaited left = Awaited.NOBODY.with(seats(0, 5_000), now).questionOpened(seats(0, 5_000), now);

    for (int number = 0; number < 5_000; number++) {
      left = left.with(seats(number + 1, 5_000), Duration.ofMillis(number));
    }

    assertThat(left.gone()).hasSizeLessThanOrEqualTo(6);
  }

  private void goOnTo(Duration later) {
    now = later;
    awaited = awaited.withoutGone(game.room(), now);
  }

  private boolean isAnsweredBy(Seats... answered) {
    List<RecordedAnswer> answers =
        Stream.of(answered).flatMap(PLAYERS::at).map(AwaitedTest::answer).toList();
    return awaited.haveAnswered(Round.of(QUESTION, Duration.ZERO, answers), PLAYERS);
  }

  private void hear(ActorRef<RoomSignal> relay, Seats connected) {
    subscribers.heard(new RoomMessage.Presence(relay, connected, Optional.empty()));
    awaited = awaited.with(subscribers.connected(), now);
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
