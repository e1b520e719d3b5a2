package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.game.room.Game.aGame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.room.RoomCommand.Play;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomCommand.VoidQuestion;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Single;

/** What was counted is mended, and questions are played out of turn. */
class MendingTest {
  private static final List<String> OPTIONS = List.of("A", "B", "C", "D");

  @Test
  void a_key_corrected_later_counts_as_if_it_had_been_right_from_the_start() {
    assertMendedLikeRight(new Random(5), 500, 10, 4, 4);
  }

  @Property(tries = 60)
  void any_key_corrected_at_any_time_counts_as_if_it_had_been_right_from_the_start(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int players,
      @ForAll @IntRange(min = 0, max = 5) int wrong,
      @ForAll @IntRange(min = 0, max = 5) int later) {
    assertMendedLikeRight(new Random(seed), players, 6, Math.min(wrong, later), later);
  }

  /**
   * @param wrong the question with the wrong key
   * @param after the question at whose reveal it is corrected
   */
  private static void assertMendedLikeRight(
      Random random, int players, int questions, int wrong, int after) {
    int[] keys = random.ints(questions, 0, 4).toArray();
    int[] wrongKeys = keys.clone();
    wrongKeys[wrong] = (keys[wrong] + 1) % 4;
    Game mended = started(players, wrongKeys);
    Game right = started(players, keys);

    for (int question = 0; question < questions; question++) {
      for (int player = 1; player <= players; player++) {
        if (random.nextInt(10) > 0) {
          int choice = random.nextInt(3) > 0 ? keys[question] : wrongKeys[question];
          Duration took = Duration.ofMillis(random.nextInt(20_000));
          RoomCommand.Answer answer =
              Samples.taking(took, Samples.answer(player, "a" + question, question, choice));
          mended.answer(answer);
          right.answer(answer);
        }
      }
      mended.next();
      right.next();
      mended.join(Samples.seat(1_000 + question));
      right.join(Samples.seat(1_000 + question));
      if (question == after) {
        mended.on(key(mended, wrong, keys[wrong]));
      }
      if (question >= after) {
        assertThat(mended.room().players()).isEqualTo(right.room().players());
        assertThat(mended.recorded()).isEqualTo(right.recorded());
      }
      mended.next();
      right.next();
      mended.next();
      right.next();
    }
    assertThat(mended.room().session()).isEqualTo(right.room().session());
  }

  @Test
  void a_key_corrected_while_the_next_question_is_open_counts_for_what_was_answered_there() {
    Game game = started(1, 0, 0);
    play(game, 1);
    next(game);
    game.answerNow(1, 0);
    assertThat(game.recorded()).extracting(RecordedAnswer::bonus).containsExactly(0);

    game.on(key(game, 0, 1));

    assertThat(game.recorded()).extracting(RecordedAnswer::bonus).containsExactly(100);
    game.next();
    assertThat(game.scores()).containsExactly(2_100);
  }

  @Test
  void a_void_question_counts_for_nobody_and_leaves_streaks() {
    Game game = started(2, 0, 0, 0);
    play(game, 0, 1);
    play(game, 1, 0);
    play(game, 0, 0);

    game.on(new VoidQuestion(1, Optional.of("Nobody could read it.")));

    assertThat(game.scores()).containsExactly(2_100, 1_000);
    assertThat(game.room().players().inOrder()).extracting(Player::streak).containsExactly(2, 1);
    assertThat(game.on(new VoidQuestion(1, Optional.empty()))).isEqualTo(Decision.done());
  }

  @Test
  void a_void_question_counts_again_with_a_key() {
    Game game = started(2, 0, 0);
    play(game, 1, 0);
    game.on(new VoidQuestion(0, Optional.empty()));
    assertThat(game.recorded()).extracting(RecordedAnswer::points).containsExactly(0, 0);

    game.on(key(game, 0, 1));

    assertThat(game.scores()).containsExactly(1_000, 0);
    assertThat(game.recorded()).extracting(RecordedAnswer::points).containsExactly(1_000, 0);
  }

  @Test
  void answers_to_an_open_question_follow_what_is_mended_before_it() {
    Game game = started(1, 0, 0);
    play(game, 1);
    next(game);
    game.answerNow(1, 0);
    assertThat(game.recorded().getFirst().bonus()).isZero();

    game.on(key(game, 0, 1));

    assertThat(game.recorded().getFirst().bonus()).isEqualTo(100);
    game.next();
    assertThat(game.scores()).containsExactly(2_100);
  }

  @Test
  void what_cannot_be_mended_is_refused() {
    Game game = started(1, 0, 0);
    assertThat(refusal(game, new VoidQuestion(0, Optional.empty()))).isEqualTo(Refusal.NOT_NOW);
    play(game, 0);

    assertThat(refusal(game, new VoidQuestion(1, Optional.empty()))).isEqualTo(Refusal.NOT_PLAYED);
    assertThat(refusal(game, new VoidQuestion(2, Optional.empty())))
        .isEqualTo(Refusal.NO_SUCH_QUESTION);
    assertThat(refusal(game, regrade(0, new Correction.Key.Options(3, Set.of(1)))))
        .isEqualTo(Refusal.UNFIT_KEY);
    assertThat(refusal(game, regrade(0, new Correction.Key.Spellings(List.of("A")))))
        .isEqualTo(Refusal.UNFIT_KEY);
  }

  @Test
  void another_option_is_accepted_where_one_was_right() {
    Game game = started(3, 0);
    play(game, 0, 1, 2);

    game.on(regrade(0, new Correction.Key.Options(4, Set.of(0, 1))));

    assertThat(game.room().question(0).task()).isEqualTo(new Single(OPTIONS, 0, Set.of(1)));
    assertThat(game.scores()).containsExactly(1_000, 1_000, 0);

    game.on(regrade(0, new Correction.Key.Options(4, Set.of(2))));
    assertThat(game.room().question(0).task()).isEqualTo(new Single(OPTIONS, 2));
  }

  @Test
  void what_the_host_accepted_stays_right_by_a_corrected_key() {
    Game game = aGame().withQuestions(Samples.text()).withPlayers(1).atQuestion(0);
    game.answer(Samples.taking(Duration.ZERO, Samples.types(1, "a", 0, "Lutetia")));
    game.next();
    game.on(regrade(0, new Correction.Spelling("Lutetia", true)));

    game.on(regrade(0, new Correction.Key.Spellings(List.of("Paris", "Paname"))));

    assertThat(game.scores()).containsExactly(1_000);
  }

  @Test
  void a_poll_has_no_key_to_correct() {
    Game game = aGame().withQuestions(Samples.poll()).withPlayers(1).atQuestion(0);
    game.answerNow(1, 0);
    game.next();

    assertThat(refusal(game, regrade(0, new Correction.Key.Options(4, Set.of(1)))))
        .isEqualTo(Refusal.NO_KEY);
  }

  @Test
  void a_question_played_again_counts_by_its_last_playing() {
    Game game = started(2, 0, 0, 0);
    play(game, 0, 0);
    play(game, 0, 1);
    next(game);
    assertThat(game.opened().lastRound().orElseThrow().question()).isEqualTo(2);

    game.on(again(game, 0));
    Round round = game.opened().lastRound().orElseThrow();
    assertThat(round.playing()).isEqualTo(2);
    assertThat(game.scores()).containsExactly(1_000, 0);
    game.answer(of(2, at("b", 1, 1)), of(2, at("b", 2, 0)));
    game.next();

    assertThat(game.scores()).containsExactly(1_000, 1_000);
    assertThat(game.room().players().inOrder()).extracting(Player::streak).containsExactly(0, 1);
  }

  @Test
  void what_was_meant_for_the_first_playing_does_not_count_in_the_second() {
    Game game = started(1, 0, 0);
    play(game, 0);
    game.on(again(game, 0));

    assertThat(game.answer(Samples.answer(1, "a0", 0, 0)))
        .isEqualTo(Game.notRecorded(Refusal.QUESTION_CLOSED));
    assertThat(game.answer(of(3, Samples.answer(1, "a0", 0, 0))))
        .isEqualTo(Game.notRecorded(Refusal.QUESTION_NOT_OPEN));
    assertThat(game.recorded()).isEmpty();
  }

  @Test
  void a_skipped_second_playing_counts_for_nobody() {
    Game game = started(1, 0, 0);
    play(game, 0);
    game.on(again(game, 0));

    game.on(new RoomCommand.Skip(Optional.of(0), Samples.WALL_CLOCK));

    assertThat(game.scores()).containsExactly(0);
    assertThat(question(game)).isEqualTo(1);
    assertThat(refusal(game, new VoidQuestion(0, Optional.empty()))).isEqualTo(Refusal.NOT_PLAYED);
  }

  @Test
  void a_repeated_order_plays_once() {
    Game game = started(1, 0, 0);
    play(game, 0);
    RoomCommand order = again(game, 0);
    game.on(order);

    assertThat(game.on(order)).isEqualTo(Decision.done());
    assertThat(game.opened().lastRound().orElseThrow().playing()).isEqualTo(2);
  }

  @Test
  void after_a_jump_the_game_goes_on_from_there_and_leaves_out_what_was_played() {
    Game game = started(1, 0, 0, 0, 0, 0);
    play(game, 0);
    game.on(jump(game, 3));
    game.next();
    game.on(jump(game, 1));
    assertThat(question(game)).isEqualTo(1);

    List<Integer> asked = new ArrayList<>();
    while (!(game.state() instanceof Finished)) {
      game.next();
      if (game.state() instanceof QuestionOpen open) {
        asked.add(open.round().question());
      }
    }

    assertThat(asked).containsExactly(2, 4);
  }

  @Test
  void a_question_that_is_open_is_left_as_if_it_had_not_been_asked() {
    Game game = started(1, 0, 0, 0);
    game.answerNow(1, 0);

    assertThat(Game.kinds(game.on(jump(game, 2))))
        .containsExactly("QuestionSkipped", "QuestionOpened");
    assertThat(game.scores()).containsExactly(0);
  }

  @Test
  void nothing_is_played_out_of_turn_that_is_not_there() {
    Game game = started(1, 0, 0);

    assertThat(refusal(game, new Play(7, false, Optional.empty())))
        .isEqualTo(Refusal.NO_SUCH_QUESTION);
    assertThat(refusal(game, new Play(1, true, Optional.empty()))).isEqualTo(Refusal.NOT_PLAYED);
    play(game, 0);
    next(game);
    assertThat(refusal(game, new Play(0, false, Optional.of(1)))).isEqualTo(Refusal.ALREADY_PLAYED);
    assertThat(game.on(new Play(1, false, Optional.of(1)))).isEqualTo(Decision.done());
    Game anonymous =
        aGame().withQuestions(Samples.poll().anonymously()).withPlayers(1).atQuestion(0);
    anonymous.next();
    assertThat(refusal(anonymous, new Play(0, true, Optional.empty())))
        .isEqualTo(Refusal.ASKED_ANONYMOUSLY);
  }

  @Test
  void a_key_is_shown_without_points() {
    Game game = started(1, 0, 0);
    game.answerNow(1, 0);

    Decision decision = game.on(new RoomCommand.Reveal(Optional.of(0)));

    assertThat(Game.kinds(decision)).containsExactly("QuestionClosed", "QuestionVoided");
    assertThat(game.state()).isInstanceOf(Reveal.class);
    assertThat(game.scores()).containsExactly(0);
    assertThat(game.on(new RoomCommand.Reveal(Optional.of(0)))).isEqualTo(Decision.done());
    assertThat(refusal(game, new RoomCommand.Reveal(Optional.of(1)))).isEqualTo(Refusal.STALE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void the_ranking_is_shown_as_often_as_the_host_wants(int every) {
    Game game = started(1, 0, 0, 0, 0, 0);
    game.on(new RoomCommand.ChooseStandings(every));

    List<Integer> ranked = new ArrayList<>();
    while (!(game.state() instanceof Finished)) {
      game.next();
      if (game.state() instanceof RoomState.Standings standings) {
        ranked.add(standings.round().question() + 1);
      }
    }

    assertThat(ranked)
        .isEqualTo(
            IntStream.rangeClosed(1, 4)
                .filter(number -> every > 0 && number % every == 0)
                .boxed()
                .toList());
  }

  @Test
  void the_podium_is_shown_early() {
    Game game = started(1, 0, 0, 0);
    game.answerNow(1, 0);

    game.on(new RoomCommand.Conclude(Samples.WALL_CLOCK));

    assertThat(game.state()).isInstanceOf(Finished.class);
    assertThat(((Finished) game.state()).closed()).isFalse();
    assertThat(game.scores()).containsExactly(1_000);
  }

  @Test
  void a_room_that_kept_no_ledger_goes_on_from_its_sums() {
    Game game = playing(2, 0, 0, 0).withoutTieBreak().atQuestion(0);
    play(game, 0, 0);
    play(game, 0, 1);
    RoomState old = withoutLedger((Reveal) game.state());

    RoomState mended = after(old, regrade(1, new Correction.Key.Options(4, Set.of(1))));
    game.on(key(game, 1, 1));

    assertThat(((Reveal) mended).room().players()).isEqualTo(game.room().players());
    assertThat(
            ((Decision.Refused)
                    Rules.decide(old, new VoidQuestion(0, Optional.empty()), Duration.ZERO)
                        .outcome())
                .reason())
        .isEqualTo(Refusal.NOT_PLAYED);
  }

  @Test
  void what_is_part_of_a_sum_is_not_played_again() {
    Game game = started(1, 0, 0, 0);
    play(game, 0);
    play(game, 0);
    RoomState old = withoutLedger((Reveal) game.state());

    assertThat(
            ((Decision.Refused)
                    Rules.decide(old, new Play(0, true, Optional.of(2)), Duration.ZERO).outcome())
                .reason())
        .isEqualTo(Refusal.NOT_NOW);
    assertThat(Rules.decide(old, new Play(1, true, Optional.of(2)), Duration.ZERO).outcome())
        .isInstanceOf(Decision.Done.class);
  }

  private static RoomState withoutLedger(Reveal reveal) {
    Room room = reveal.room();
    return new Reveal(
        new Room(
            room.session(),
            room.players(),
            room.incarnation(),
            room.version(),
            room.phase(),
            room.lastEventAt(),
            room.standstill(),
            room.devices(),
            room.onTheWay(),
            room.changedDoor(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        reveal.round());
  }

  private static RoomState after(RoomState state, RoomCommand command) {
    RoomState next = state;
    for (RoomEvent event : Rules.decide(state, command, Duration.ZERO).events()) {
      next = next.after(event);
    }
    return next;
  }

  /** One question for each key, the first one open. */
  private static Game started(int players, int... keys) {
    return playing(players, keys).atQuestion(0);
  }

  private static GameBuilder playing(int players, int... keys) {
    return aGame()
        .withMaxPlayers(players + 100)
        .withQuestions(
            IntStream.of(keys)
                .mapToObj(key -> Samples.question(new Single(OPTIONS, key)))
                .toArray(Question[]::new))
        .withPlayers(players);
  }

  /** Goes on to the next question, in which players choose at once, and to its reveal. */
  private static void play(Game game, Integer... choices) {
    if (!(game.state() instanceof QuestionOpen)) {
      next(game);
    }
    for (int player = 1; player <= choices.length; player++) {
      game.answerNow(player, choices[player - 1]);
    }
    game.next();
  }

  private static void next(Game game) {
    while (!(game.state() instanceof QuestionOpen)) {
      game.next();
    }
  }

  private static int question(Game game) {
    return game.opened().lastRound().orElseThrow().question();
  }

  private static RoomCommand again(Game game, int question) {
    return new Play(question, true, Optional.empty()).about(game.opened());
  }

  private static RoomCommand jump(Game game, int question) {
    return new Play(question, false, Optional.empty()).about(game.opened());
  }

  private static RoomCommand.Answer at(String id, int player, int option) {
    return Samples.taking(Duration.ZERO, Samples.answer(player, id, 0, option));
  }

  private static RoomCommand.Answer of(int playing, RoomCommand.Answer answer) {
    Optional<Kind> kind = Optional.empty();
    return new RoomCommand.Answer(
        answer.player(),
        answer.id(),
        answer.question(),
        playing,
        kind,
        answer.response(),
        answer.took());
  }

  private static Regrade regrade(int question, Correction correction) {
    return new Regrade(question, correction, Optional.empty());
  }

  private static Regrade key(Game game, int question, int right) {
    Regrade regrade = regrade(question, new Correction.Key.Options(4, Set.of(right)));
    return regrade
        .missing(game.opened())
        .map(span -> regrade.knowing(span, answers(game, question, span)))
        .orElse(regrade);
  }

  private static List<RecordedAnswer> answers(Game game, int question, Ledger.Span span) {
    return game
        .journal()
        .subList(Math.toIntExact(span.from() - 1), Math.toIntExact(span.to()))
        .stream()
        .filter(RoomEvent.AnswersRecorded.class::isInstance)
        .map(RoomEvent.AnswersRecorded.class::cast)
        .filter(recorded -> recorded.question() == question)
        .flatMap(recorded -> recorded.answers().stream())
        .toList();
  }

  private static Refusal refusal(Game game, RoomCommand command) {
    return ((Decision.Refused) game.on(command).outcome()).reason();
  }
}
