package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Game.kinds;
import static quizhall.game.room.Game.notRecorded;
import static quizhall.game.room.Samples.answer;
import static quizhall.game.room.Samples.player;
import static quizhall.game.room.Samples.taking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.RoomCommand.GiveTime;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.question.Correction;

/** Some may take longer for an answer than others. */
class OwnTimeTest {
  private static final GiveTime TWICE = giveTime(OwnTime.TWICE);

  @Test
  void a_factor_is_known_by_its_number() {
    assertThat(OwnTime.of(Optional.of(new BigDecimal("1.50")))).contains(OwnTime.HALF_MORE);
    assertThat(OwnTime.of(Optional.empty())).contains(OwnTime.WITHOUT_LIMIT);
    assertThat(OwnTime.of(Optional.of(BigDecimal.ONE))).isEmpty();
    assertThat(OwnTime.of(Optional.of(new BigDecimal("3")))).isEmpty();
  }

  @Test
  void who_has_twice_the_time_answers_in_it_and_nobody_else_does() {
    Game game = aGame().withPlayers(2).inLobby();
    game.on(TWICE);
    game.next();
    game.at(Duration.ofSeconds(30));

    assertThat(game.answer(after(30, 2))).isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(points(game.answer(after(30, 1)))).isEqualTo(625);
  }

  @Test
  void nobody_answers_when_their_own_time_is_up() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.on(TWICE);

    assertThat(game.answer(after(42, 1))).isEqualTo(notRecorded(Refusal.QUESTION_CLOSED));
  }

  @Test
  void more_time_for_all_when_theirs_is_over_counts_from_now_on() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.on(giveTime(OwnTime.WITHOUT_LIMIT));
    game.at(Duration.ofSeconds(50));

    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.of(Duration.ofSeconds(10))));

    assertThat(own(game, 2)).contains(Duration.ofSeconds(60));
  }

  @Test
  void what_is_given_in_the_middle_of_a_question_holds_for_it_and_can_be_taken_back() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.on(TWICE);
    assertThat(own(game, 1)).contains(Duration.ofSeconds(40));
    assertThat(own(game, 2)).contains(Samples.LIMIT);
    assertThat(kinds(game.on(TWICE))).isEmpty();

    assertThat(kinds(game.on(new GiveTime(player(1), Optional.empty()))))
        .containsExactly("TimeGiven");
    assertThat(own(game, 1)).contains(Samples.LIMIT);
  }

  @Test
  void more_time_for_all_is_more_for_them_too() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.on(giveTime(OwnTime.QUARTER_MORE));

    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.of(Duration.ofSeconds(20))));
    assertThat(own(game, 1)).contains(Duration.ofSeconds(50));
    game.on(new RoomCommand.Extend("", Optional.empty(), Optional.empty()));
    assertThat(own(game, 1)).isEmpty();
  }

  @Test
  void the_question_stays_open_for_those_who_are_awaited_and_have_not_answered() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.on(giveTime(OwnTime.HALF_MORE));
    game.on(new GiveTime(player(2), Optional.of(OwnTime.TWICE)));

    assertThat(open(game).lastDeadline(_ -> true)).contains(Duration.ofSeconds(40));
    assertThat(open(game).lastDeadline(who -> who.id().equals(player(1))))
        .contains(Duration.ofSeconds(30));
    assertThat(open(game).lastDeadline(_ -> false)).contains(Samples.LIMIT);
    game.answerNow(2, 0);
    assertThat(open(game).lastDeadline(_ -> true)).contains(Duration.ofSeconds(30));
    assertThat(open(game).unhurried()).hasSize(1);
    game.on(new RoomCommand.Kick(player(1), true));
    assertThat(open(game).lastDeadline(_ -> true)).contains(Samples.LIMIT);
  }

  @Test
  void without_a_limit_there_is_no_end_of_waiting_and_speed_counts_by_twice_the_time() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.on(giveTime(OwnTime.WITHOUT_LIMIT));

    assertThat(open(game).lastDeadline(_ -> true)).isEmpty();
    assertThat(points(game.answer(after(3_600, 1)))).isEqualTo(500);
  }

  @Test
  void a_corrected_key_judges_by_the_time_that_there_was_at_the_answer() {
    Game game = aGame().withPlayers(1).atQuestion(0);
    game.on(TWICE);
    game.answer(taking(Duration.ofSeconds(20), answer(1, "a", 0, 1)));
    game.next();
    game.on(new GiveTime(player(1), Optional.empty()));

    game.on(new RoomCommand.Regrade(0, new Correction.Key.Options(4, Set.of(1)), Optional.empty()));

    assertThat(game.scores()).containsExactly(750);
  }

  @Test
  void who_is_not_there_gets_no_time() {
    Game game = aGame().withPlayers(1).inLobby();
    assertThat(game.on(new GiveTime(player(9), Optional.of(OwnTime.TWICE))))
        .isEqualTo(Decision.refused(Refusal.NO_SUCH_PLAYER));
    game.on(new RoomCommand.Kick(player(1), true));
    assertThat(game.on(TWICE)).isEqualTo(Decision.refused(Refusal.NO_SUCH_PLAYER));
  }

  @Test
  void what_a_player_brings_along_holds_from_the_first_answer() {
    Game game = aGame().atQuestion(0);
    Seat seat =
        new Seat(player(7), Samples.named("Zoe"), Optional.empty(), Optional.of(OwnTime.HALF_MORE));

    Decision decision = game.on(new RoomCommand.Submit(List.of(seat), List.of(after(30, 7))));

    assertThat(points(Game.settled(decision).answers().getFirst())).isEqualTo(500);
    assertThat(game.player(7).seat()).isEqualTo(seat);
  }

  @Test
  void a_link_is_good_for_one_seat_and_for_whoever_has_it_again() {
    Game game = aGame().inLobby();
    Seat ann = with("p", 1);

    assertThat(game.join(ann, with("p", 2), with("q", 3)))
        .containsExactly(
            new SeatOutcome.Seated(ann),
            Game.notSeated(Refusal.PASS_USED),
            new SeatOutcome.Seated(with("q", 3)));
    assertThat(game.join(ann)).isEqualTo(new SeatOutcome.Seated(ann));
    game.on(new RoomCommand.Kick(player(1), true));
    assertThat(game.join(with("p", 4))).isEqualTo(Game.notSeated(Refusal.PASS_USED));
    assertThat(game.player(3).own()).contains(OwnTime.HALF_MORE);
  }

  @Test
  void a_link_is_not_used_up_by_a_name_that_is_taken() {
    Game game = aGame().withPlayers(1).inLobby();
    Seat taken =
        new Seat(
            player(2),
            game.player(1).nickname(),
            Optional.empty(),
            Optional.of(OwnTime.TWICE),
            Optional.of(new PassId("p")));

    assertThat(game.join(taken)).isEqualTo(Game.notSeated(Refusal.NICKNAME_TAKEN));
    assertThat(game.join(with("p", 2))).isInstanceOf(SeatOutcome.Seated.class);
  }

  private static Seat with(String pass, int player) {
    return new Seat(
        player(player),
        Samples.named("Player " + player),
        Optional.empty(),
        Optional.of(OwnTime.HALF_MORE),
        Optional.of(new PassId(pass)));
  }

  /** The same share of one's own time gives the same, whatever the factor. */
  @Property
  void points_are_by_the_share_of_ones_own_time(
      @ForAll OwnTime own, @ForAll @IntRange(min = 0, max = 1_000) int thousandths) {
    Duration whole = own.limit(Samples.LIMIT).orElse(Samples.LIMIT.multipliedBy(2));
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.on(giveTime(own));

    AnswerOutcome unhurried =
        game.answer(taking(whole.multipliedBy(thousandths).dividedBy(1_000), answer(1, "a", 0, 0)));
    AnswerOutcome hurried =
        game.answer(
            taking(Samples.LIMIT.multipliedBy(thousandths).dividedBy(1_000), answer(2, "b", 0, 0)));

    assertThat(points(unhurried)).isEqualTo(points(hurried));
  }

  private static GiveTime giveTime(OwnTime own) {
    return new GiveTime(player(1), Optional.of(own));
  }

  private static RoomCommand.Answer after(int seconds, int player) {
    return taking(Duration.ofSeconds(seconds), answer(player, "a", 0, 0));
  }

  private static Optional<Duration> own(Game game, int player) {
    return game.opened().turnOf(player(player)).orElseThrow().limit();
  }

  private static QuestionOpen open(Game game) {
    return (QuestionOpen) game.state();
  }

  private static int points(AnswerOutcome outcome) {
    return ((AnswerOutcome.Recorded) outcome).answer().points();
  }
}
