package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.notRecorded;
import static quizhall.game.room.Samples.LIMIT;
import static quizhall.game.room.Samples.answer;
import static quizhall.game.room.Samples.answers;
import static quizhall.game.room.Samples.multiple;
import static quizhall.game.room.Samples.over;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.poll;
import static quizhall.game.room.Samples.single;
import static quizhall.game.room.Samples.taking;
import static quizhall.game.room.Samples.toRead;
import static quizhall.game.room.Samples.trueFalse;
import static quizhall.game.room.Samples.withoutLimit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.AnswerOutcome.AlreadyAnswered;
import quizhall.game.room.Decision.AnswerOutcome.Recorded;
import quizhall.game.room.question.Chosen;
import quizhall.game.testing.Choices;

class AnsweringTest {

  @Test
  void all_new_answers_of_a_batch_are_one_event() {
    Game game = aGame().withPlayers(3).atQuestion(1).at(Duration.ofSeconds(9));

    Decision decision =
        game.on(answers(answer(1, "a", 1, 0), answer(2, "b", 1, 3), answer(3, "c", 1, 0)));

    assertThat(decision.events())
        .containsExactly(new RoomEvent.AnswersRecorded(1, game.recorded(), Duration.ofSeconds(9)));
    assertThat(game.recorded())
        .containsExactly(
            recorded(1, "a", List.of(0), Verdict.CORRECT, 975),
            recorded(2, "b", List.of(3), Verdict.WRONG, 0),
            recorded(3, "c", List.of(0), Verdict.CORRECT, 975));
  }

  @Test
  void where_speed_does_not_count_the_last_moment_is_as_good_as_the_first() {
    GameSettings unhurried = Choices.of().withoutSpeed().settings();
    Game game = aGame().withSettings(unhurried).withPlayers(1).atQuestion(0);

    game.answer(taking(LIMIT, answer(1, "a", 0, 0)));

    assertThat(game.recorded())
        .extracting(RecordedAnswer::points, RecordedAnswer::took)
        .containsExactly(tuple(1_000, LIMIT));
  }

  @Test
  void the_way_is_taken_off_the_time_of_an_answer() {
    Game game = aGame().withPlayers(2).atQuestion(0);

    game.answer(taking(Duration.ofSeconds(5), answer(1, "a", 0, 0)));
    game.answer(
        over(Duration.ofMillis(200), taking(Duration.ofMillis(5_200), answer(2, "b", 0, 0))));

    assertThat(game.recorded())
        .extracting(RecordedAnswer::took, RecordedAnswer::points)
        .containsOnly(tuple(Duration.ofSeconds(5), 875));
  }

  @Test
  void a_cheat_whose_pongs_come_late_gains_no_more_than_the_bound() {
    Duration gain = FairSpeed.USUAL.most();
    Game game = aGame().withPlayers(3).atQuestion(0);

    game.answer(taking(Duration.ofSeconds(5), answer(1, "honest", 0, 0)));
    game.answer(over(Duration.ofSeconds(9), taking(Duration.ofSeconds(5), answer(2, "c", 0, 0))));
    game.answer(over(Duration.ofSeconds(9), taking(Duration.ofMillis(1), answer(3, "d", 0, 0))));

    // 250 of 20,000 ms are a hundred-and-sixtieth of 1,000 points.
    assertThat(game.recorded())
        .extracting(RecordedAnswer::took, RecordedAnswer::points)
        .containsExactly(
            tuple(Duration.ofSeconds(5), 875),
            tuple(Duration.ofSeconds(5).minus(gain), 881),
            tuple(Duration.ZERO, 1_000));
  }

  @Test
  void nobody_has_more_time_for_a_long_way() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    Duration tooLate = LIMIT.plus(Turn.LATENESS).plusMillis(100);

    assertThat(game.answer(over(Duration.ofMillis(200), taking(tooLate, answer(1, "a", 0, 0)))))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
  }

  @Test
  void while_a_question_is_there_to_be_read_it_takes_no_answers_and_no_time_is_lost() {
    Duration reading = Duration.ofSeconds(5);
    Game game = aGame().withPlayers(1).withQuestions(toRead(reading, single())).atQuestion(0);
    Duration shown = game.opened().lastRound().orElseThrow().openedAt();

    game.at(shown.plusSeconds(3));
    assertThat(game.answer(taking(Duration.ZERO, answer(1, "a", 0, 0))))
        .isEqualTo(notRecorded(Refusal.TOO_EARLY));
    // A page whose clock is a little ahead of ours.
    game.at(shown.plusSeconds(4));
    game.answer(taking(Duration.ZERO, answer(1, "a", 0, 0)));

    assertThat(game.recorded()).extracting(RecordedAnswer::points).containsExactly(1_000);
    assertThat(game.opened().turnOf(player(1)).flatMap(Turn::deadline))
        .contains(shown.plus(reading).plus(LIMIT));
  }

  @Test
  void the_first_answer_counts_and_another_one_is_told_what_is_recorded() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.answer(answer(1, "a", 0, 2));
    RecordedAnswer first = game.recorded().getFirst();

    AnswerOutcome other = game.answer(answer(1, "b", 0, 0));

    assertThat(other).isEqualTo(new AlreadyAnswered(0, first));
    assertThat(game.recorded()).containsExactly(first);
  }

  @Test
  void the_first_answer_counts_within_one_batch_too() {
    Game game = aGame().withPlayers(1).atQuestion(0);

    List<AnswerOutcome> outcomes =
        game.answer(answer(1, "a", 0, 2), answer(1, "b", 0, 0), answer(1, "a", 0, 2));

    RecordedAnswer first = recorded(1, "a", List.of(2), Verdict.WRONG, 0);
    assertThat(outcomes)
        .containsExactly(
            new Recorded(0, first), new AlreadyAnswered(0, first), new Recorded(0, first));
    assertThat(game.recorded()).containsExactly(first);
  }

  @Test
  void a_second_answer_in_the_journal_does_not_replace_the_first() {
    RecordedAnswer first = recorded(1, "a", List.of(2), Verdict.WRONG, 0);
    RecordedAnswer second = recorded(1, "b", List.of(0), Verdict.CORRECT, 975);

    Round round = Round.of(0, Duration.ZERO, List.of(first)).with(List.of(second));

    assertThat(round.answers()).containsExactly(first);
  }

  @Test
  void a_refused_answer_leaves_room_for_a_good_one() {
    Game game = aGame().withPlayers(1).atQuestion(0);

    assertThat(game.answer(answer(1, "a", 0, 9), answer(1, "a", 0, 0)))
        .containsExactly(
            notRecorded(Refusal.UNKNOWN_OPTION),
            new Recorded(0, recorded(1, "a", List.of(0), Verdict.CORRECT, 975)));
  }

  @Test
  void the_same_message_gets_the_same_reply_also_when_the_question_is_closed() {
    Game game = aGame().withPlayers(1).withQuestions(single()).atQuestion(0);
    AnswerOutcome reply = game.answer(answer(1, "a", 0, 0));

    assertThat(game.answer(taking(LIMIT.multipliedBy(2), answer(1, "a", 0, 0)))).isEqualTo(reply);
    game.next();
    assertThat(game.answer(answer(1, "a", 0, 0))).isEqualTo(reply);
    game.next();
    assertThat(game.answer(answer(1, "a", 0, 0))).isEqualTo(reply);
    game.on(new RoomCommand.Close());
    assertThat(game.answer(answer(1, "a", 0, 0))).isEqualTo(reply);
    assertThat(game.answer(answer(1, "b", 0, 0)))
        .isEqualTo(new AlreadyAnswered(0, ((Recorded) reply).answer()));
  }

  @Test
  void a_repeated_answer_is_not_written_again() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.answer(answer(1, "a", 0, 0));

    assertThat(game.on(answers(answer(1, "a", 0, 0), answer(1, "b", 0, 0))).events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void an_option_that_is_not_there_is_refused(int option) {
    Game game = aGame().withPlayers(1).atQuestion(0);

    assertThat(game.answer(answer(1, "a", 0, option)))
        .isEqualTo(notRecorded(Refusal.UNKNOWN_OPTION));
  }

  @Test
  void an_answer_without_an_option_is_refused() {
    Game game = aGame().withPlayers(1).withQuestions(multiple()).atQuestion(0);

    assertThat(game.answer(answer(1, "a", 0))).isEqualTo(notRecorded(Refusal.NO_OPTION_CHOSEN));
  }

  @Test
  void several_options_are_refused_where_one_is_asked_for() {
    for (Question question : List.of(single(), trueFalse(), poll())) {
      Game game = aGame().withPlayers(1).withQuestions(question).atQuestion(0);

      assertThat(game.answer(answer(1, "a", 0, 0, 1)))
          .isEqualTo(notRecorded(Refusal.TOO_MANY_OPTIONS));
    }
  }

  @Test
  void options_are_kept_once_and_in_order() {
    Game game = aGame().withPlayers(2).withQuestions(multiple()).atQuestion(0);

    game.answer(answer(1, "a", 0, 1, 0, 1, 0), answer(2, "b", 0, 3, 3));

    assertThat(game.recorded())
        .containsExactly(
            recorded(1, "a", List.of(0, 1), Verdict.CORRECT, 975),
            recorded(2, "b", List.of(3), Verdict.WRONG, 0));
  }

  @Test
  void an_answer_to_a_poll_counts_and_gives_nothing() {
    Game game = aGame().withPlayers(1).withQuestions(poll()).atQuestion(0);

    game.answer(answer(1, "a", 0, 3));

    assertThat(game.recorded()).containsExactly(recorded(1, "a", List.of(3), Verdict.COUNTED, 0));
  }

  @Test
  void an_answer_may_be_late_by_the_way_between_relay_and_room_and_no_more() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    Duration last = LIMIT.plusSeconds(1);

    assertThat(game.answer(taking(last.plusNanos(1), answer(1, "a", 0, 0))))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(game.answer(taking(last, answer(2, "b", 0, 0))))
        .isEqualTo(new Recorded(0, game.recorded().getFirst()));
    assertThat(game.recorded().getFirst().points()).isEqualTo(500);
  }

  @Test
  void without_a_time_limit_no_answer_is_late() {
    Game game = aGame().withPlayers(1).withQuestions(withoutLimit(single())).atQuestion(0);

    game.answer(taking(Duration.ofDays(1), answer(1, "a", 0, 0)));

    assertThat(game.recorded().getFirst().points()).isEqualTo(1_000);
  }

  @Test
  void a_question_takes_answers_only_while_it_is_open() {
    assertThat(aGame().withPlayers(1).inLobby().answer(answer(1, "a", 0, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_NOT_OPEN));
    assertThat(aGame().withPlayers(1).atQuestion(1).answer(answer(1, "a", 2, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_NOT_OPEN));
    assertThat(aGame().withPlayers(1).atStandings(0).answer(answer(1, "a", 1, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_NOT_OPEN));
    assertThat(aGame().withPlayers(1).atQuestion(1).answer(answer(1, "a", 0, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(aGame().withPlayers(1).atReveal(1).answer(answer(1, "a", 1, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(aGame().withPlayers(1).atStandings(1).answer(answer(1, "a", 1, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(aGame().withPlayers(1).atPodium().answer(answer(1, "a", 3, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(aGame().withPlayers(1).closed().answer(answer(1, "a", 9, 0)))
        .isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
  }

  @Test
  void who_has_no_seat_cannot_answer() {
    Game game = aGame().withPlayers(1).atQuestion(0);

    assertThat(game.answer(answer(2, "a", 0, 0), answer(1, "b", 0, 0)))
        .containsExactly(
            notRecorded(Refusal.UNKNOWN_PLAYER),
            new Recorded(0, recorded(1, "b", List.of(0), Verdict.CORRECT, 975)));
  }

  @Test
  void the_streak_before_the_question_gives_the_bonus() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.answerNow(1, 0);
    game.next();
    game.next();
    game.next();

    game.answerNow(1, 0);

    assertThat(game.recorded())
        .extracting(RecordedAnswer::points, RecordedAnswer::bonus)
        .containsExactly(tuple(1_100, 100));
  }

  /** After one of twenty seconds, to a question with one right answer. */
  private static RecordedAnswer recorded(
      int player, String id, List<Integer> options, Verdict verdict, int points) {
    return new RecordedAnswer(
        player(player),
        id,
        new Chosen(options),
        Duration.ofSeconds(1),
        verdict,
        points,
        0,
        Optional.empty(),
        Optional.of(new Merit(Merit.ALL, Merit.LIMIT / 20)).filter(_ -> points > 0));
  }
}
