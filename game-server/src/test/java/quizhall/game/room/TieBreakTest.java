package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;
import static quizhall.game.room.Samples.single;
import static quizhall.game.room.Samples.taking;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import quizhall.game.room.RoomCommand.GiveTime;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomCommand.VoidQuestion;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Grade;
import quizhall.game.room.question.Multiple;
import quizhall.game.testing.Choices;

/** Who is ahead where points are equal. */
class TieBreakTest {
  private static final GameSettings WITHOUT_SPEED = Choices.of().withoutSpeed().settings();

  @Test
  void of_equal_points_more_right_answers_come_first() {
    Game game =
        aGame()
            .withSettings(WITHOUT_SPEED)
            .withQuestions(
                Samples.weighing(Question.Weight.DOUBLE, single()), single(), single(), single())
            .withPlayers(2)
            .atQuestion(0);
    play(game, 0, 1);
    play(game, 1, 0);
    play(game, 1, 1);
    play(game, 1, 0);

    assertThat(game.scores()).containsExactly(2_000, 2_000);
    assertThat(game.ranks()).containsExactly(2, 1);
  }

  @Test
  void two_halves_are_as_much_as_one_whole() {
    Game game = halves();
    game.answerNow(1, 0);
    game.answerNow(2, 0, 1);
    nextQuestion(game);
    game.answerNow(1, 1);
    game.answerNow(2, 2);
    game.next();

    assertThat(game.scores()).containsExactly(1_000, 1_000);
    assertThat(game.ranks()).containsExactly(1, 1);
  }

  @Test
  void of_as_many_right_answers_less_time_comes_first() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    answer(game, 1, 10_010);
    answer(game, 2, 10_000);
    answer(game, 3, 10_010);

    game.next();

    assertThat(game.scores()).containsExactly(750, 750, 750);
    assertThat(game.ranks()).containsExactly(2, 1, 2);
    assertThat(game.room().players().ranking())
        .extracting(Player::id)
        .containsExactly(Samples.player(2), Samples.player(1), Samples.player(3));
  }

  @Test
  void where_speed_does_not_count_time_tells_nobody_apart() {
    Game game = aGame().withSettings(WITHOUT_SPEED).withPlayers(2).atQuestion(0);
    answer(game, 1, 15_000);
    answer(game, 2, 2_000);

    game.next();

    assertThat(game.ranks()).containsExactly(1, 1);
  }

  @Test
  void time_is_of_the_players_own_limit() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.on(new GiveTime(Samples.player(2), Optional.of(OwnTime.TWICE)));
    game.on(new GiveTime(Samples.player(3), Optional.of(OwnTime.WITHOUT_LIMIT)));
    answer(game, 1, 10_000);
    answer(game, 2, 20_000);
    answer(game, 3, 20_000);

    game.next();

    assertThat(game.scores()).containsExactly(750, 750, 750);
    assertThat(game.ranks()).containsExactly(1, 1, 1);
  }

  @Test
  void what_gave_no_points_took_no_time() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    game.answerNow(1, 0);
    game.answerNow(2, 0);
    nextQuestion(game);
    game.answer(taking(Duration.ofSeconds(19), Samples.answer(1, "wrong", 1, 1)));
    game.answer(taking(Duration.ofSeconds(1), Samples.answer(2, "wrong", 1, 1)));

    game.next();

    assertThat(game.ranks()).containsExactly(1, 1);
  }

  @Test
  void in_a_room_of_before_equal_points_share_the_place() {
    Game game = aGame().withoutTieBreak().withPlayers(2).atQuestion(0);
    answer(game, 1, 10_010);
    answer(game, 2, 10_000);

    game.next();

    assertThat(game.ranks()).containsExactly(1, 1);
    assertThat(game.recorded()).extracting(RecordedAnswer::merit).containsOnly(Optional.empty());
  }

  @Test
  void what_is_void_tells_nobody_apart() {
    Game game = aGame().withPlayers(2).atQuestion(0);
    answer(game, 1, 10_000);
    answer(game, 2, 10_000);
    nextQuestion(game);
    game.answer(taking(Duration.ofSeconds(10), Samples.answer(1, "later", 1, 0)));
    game.answer(taking(Duration.ofMillis(10_010), Samples.answer(2, "later", 1, 0)));
    game.next();
    assertThat(game.ranks()).containsExactly(1, 2);

    game.on(new VoidQuestion(1, Optional.empty()));

    assertThat(game.ranks()).containsExactly(1, 1);
  }

  @Test
  void who_moves_up_when_somebody_goes_stays_ahead_of_whom_he_was() {
    Game game = aGame().withPlayers(3).atQuestion(0);
    game.answerNow(1, 0);
    answer(game, 2, 10_010);
    answer(game, 3, 10_000);
    game.next();

    game.on(new RoomCommand.Kick(Samples.player(1), false));

    assertThat(game.player(3).rank()).contains(1);
    assertThat(game.player(2).rank()).contains(2);
  }

  @Test
  void a_corrected_key_tells_apart_as_if_it_had_been_right_from_the_start() {
    Game mended = aGame().withPlayers(2).atQuestion(0);
    answer(mended, 1, 10_010, 1);
    answer(mended, 2, 10_000, 1);
    mended.next();

    mended.on(new Regrade(0, new Correction.Key.Options(4, Set.of(1)), Optional.empty()));

    assertThat(mended.scores()).containsExactly(750, 750);
    assertThat(mended.ranks()).containsExactly(2, 1);
    assertThat(mended.recorded())
        .extracting(answer -> answer.merit().orElseThrow().right())
        .containsOnly((long) Merit.ALL);
  }

  @Property
  void the_order_is_total_and_goes_by_points_first(
      @ForAll("standings") Player one,
      @ForAll("standings") Player two,
      @ForAll("standings") Player three) {
    Comparator<Player> order = Ranking.BEST_FIRST;

    assertThat(order.compare(one, one)).isZero();
    assertThat(Integer.signum(order.compare(one, two)))
        .isEqualTo(-Integer.signum(order.compare(two, one)));
    if (order.compare(one, two) <= 0 && order.compare(two, three) <= 0) {
      assertThat(order.compare(one, three)).isLessThanOrEqualTo(0);
    }
    if (one.score() > two.score()) {
      assertThat(order.compare(one, two)).isNegative();
    }
  }

  @Property
  void places_are_those_of_the_order_and_leave_none_out(
      @ForAll("halls") @Size(max = 12) List<Player> hall) {
    Players players = Players.of(hall).rescored(player -> player);

    List<Player> best = players.ranking();
    boolean anyPoints = hall.stream().anyMatch(player -> player.score() > 0);
    for (int i = 0; i < best.size(); i++) {
      Player player = best.get(i);
      long better =
          best.stream().filter(each -> Ranking.BEST_FIRST.compare(each, player) < 0).count();
      assertThat(player.rank())
          .isEqualTo(Optional.of(Math.toIntExact(better) + 1).filter(_ -> anyPoints));
      assertThat(better).isLessThanOrEqualTo(i);
    }
  }

  @Property
  void parts_of_up_to_sixteen_come_to_the_whole(@ForAll("wholes") int whole) {
    Merit sum =
        Collections.nCopies(
                whole, Merit.of(new Grade.Share(1, whole), Optional.empty(), Duration.ZERO))
            .stream()
            .reduce(Merit.NONE, Merit::plus);

    assertThat(sum).isEqualTo(new Merit(Merit.ALL, 0));
  }

  @Provide
  Arbitrary<Integer> wholes() {
    return Arbitraries.integers().between(1, 16);
  }

  @Provide
  Arbitrary<Player> standings() {
    return standing().map(each -> each.apply(1));
  }

  @Provide
  Arbitrary<List<Player>> halls() {
    return standing()
        .list()
        .ofMaxSize(12)
        .map(all -> IntStream.range(0, all.size()).mapToObj(i -> all.get(i).apply(i + 1)).toList());
  }

  private static Arbitrary<IntFunction<Player>> standing() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
    return Combinators.combine(few, few, few)
        .as(
            (score, right, time) ->
                number ->
                    Player.seated(Samples.seat(number))
                        .credited(
                            Verdict.CORRECT,
                            score,
                            Optional.of(new Merit(right, time)).filter(_ -> score > 0)));
  }

  private static Game halves() {
    return aGame()
        .withSettings(WITHOUT_SPEED)
        .withQuestions(inTwo(), inTwo())
        .withPlayers(2)
        .atQuestion(0);
  }

  private static Question inTwo() {
    return Samples.question(new Multiple(List.of("A", "B", "C", "D"), Set.of(0, 1)));
  }

  /** Each player chooses at once, and the game goes on to the next question or the podium. */
  private static void play(Game game, int first, int second) {
    game.answerNow(1, first);
    game.answerNow(2, second);
    nextQuestion(game);
  }

  private static void nextQuestion(Game game) {
    game.next();
    game.next();
    game.next();
  }

  private static void answer(Game game, int player, int millis) {
    answer(game, player, millis, 0);
  }

  private static void answer(Game game, int player, int millis, int option) {
    game.answer(
        taking(Duration.ofMillis(millis), Samples.answer(player, "after " + millis, 0, option)));
  }
}
