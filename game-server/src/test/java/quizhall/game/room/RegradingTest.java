package quizhall.game.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomCommand.Regrade;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;

/** A host accepts what was typed, at the reveal. */
class RegradingTest {
  private static final List<String> TYPED = List.of("Paris", "Lutetia", "lutetia", "Rome", "Lyon");

  /**
   * What three players type to a question, by index in {@link #TYPED}; the last one stays silent.
   */
  record Played(
      List<Integer> typed, int seconds, boolean accepts, boolean takesBack, Weight weight) {}

  @Property(tries = 200)
  void what_is_accepted_at_the_reveal_counts_as_if_it_had_been_right_from_the_start(
      @ForAll("rounds") @Size(min = 1, max = 5) List<Played> rounds) {
    RoomState accepting = opened(rounds, round -> List.of("Paris"));
    RoomState knowing =
        opened(
            rounds,
            round ->
                round.accepts() && !round.takesBack() && isTyped(round)
                    ? List.of("Paris", "LUTETIA")
                    : List.of("Paris"));

    for (int question = 0; question < rounds.size(); question++) {
      Played round = rounds.get(question);
      accepting = played(accepting, question, round);
      knowing = played(knowing, question, round);
      RoomState late = joined(accepting, question);
      if (round.accepts() && isTyped(round)) {
        late = after(late, accept(question, "LUTETIA"));
        late = round.takesBack() ? after(late, reject(question, "lutetia")) : late;
      }
      accepting = late;
      knowing = joined(knowing, question);

      assertThat(players(accepting)).isEqualTo(players(knowing));
      assertThat(List.copyOf(round(accepting).answers()))
          .isEqualTo(List.copyOf(round(knowing).answers()));
      if (question < rounds.size() - 1) {
        accepting = next(next(accepting));
        knowing = next(next(knowing));
      }
    }
  }

  @Provide
  Arbitrary<List<Played>> rounds() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.integers().between(0, TYPED.size()).list().ofSize(3),
            Arbitraries.integers().between(0, 20),
            flag,
            flag,
            Arbitraries.of(Weight.NONE, Weight.NORMAL, Weight.DOUBLE))
        .as(Played::new)
        .list();
  }

  @Test
  void a_spelling_counts_for_all_who_typed_it_in_any_form_that_is_the_same() {
    RoomState state = revealed("Lutetia", "LUTETIA!", "Rome");

    state = after(state, accept(0, "lutetia"));

    assertThat(players(state)).extracting(Player::score).containsExactly(975, 975, 0);
    assertThat(players(state)).extracting(Player::streak).containsExactly(1, 1, 0);
    assertThat(players(state))
        .extracting(Player::rank)
        .containsExactly(Optional.of(1), Optional.of(1), Optional.of(3));
    assertThat(task(state).added()).containsExactly("lutetia");
  }

  @Test
  void what_was_accepted_is_taken_back() {
    RoomState before = revealed("Lutetia", "Paris");

    RoomState state = after(after(before, accept(0, "Lutetia")), reject(0, "lutetia"));

    assertThat(players(state)).isEqualTo(players(before));
    assertThat(task(state)).isEqualTo(task(before));
  }

  @Test
  void another_game_has_the_quiz_as_its_author_wrote_it() {
    RoomState state = after(revealed("Lutetia", "Paris"), accept(0, "Lutetia"));

    Quiz played = ((Opened) state).room().session().quiz();
    OpenTask thumbed = new OpenTask(true, Optional.of(List.of("Because.")));

    assertThat(played.asWritten().questions())
        .isEqualTo(((Opened) revealed("Lutetia", "Paris")).room().session().quiz().questions());
    assertThat(thumbed.asWritten()).isEqualTo(new OpenTask(true, Optional.of(List.of())));
  }

  @Test
  void what_is_so_already_is_done_and_changes_nothing() {
    RoomState state = after(revealed("Lutetia", "Paris"), accept(0, "Lutetia"));

    for (Regrade again : List.of(accept(0, "lutetia"), accept(0, "PARIS"), reject(0, "Rome"))) {
      assertThat(Rules.decide(state, again, Duration.ofSeconds(60))).isEqualTo(Decision.done());
    }
  }

  @Test
  void what_does_not_fit_is_refused_with_its_reason() {
    RoomState state = revealed("Lutetia", "Paris");

    assertThat(refusal(state, accept(1, "Lutetia"))).isEqualTo(Refusal.NOT_PLAYED);
    assertThat(refusal(state, accept(9, "Lutetia"))).isEqualTo(Refusal.NO_SUCH_QUESTION);
    assertThat(refusal(state, accept(0, "Rome"))).isEqualTo(Refusal.NOT_TYPED);
    assertThat(refusal(state, reject(0, "Paris"))).isEqualTo(Refusal.ACCEPTED_BY_AUTHOR);
    assertThat(refusal(next(state), accept(0, "Lutetia"))).isEqualTo(Refusal.NOT_NOW);
    assertThat(refusal(asked("Lutetia", "Paris"), accept(0, "Lutetia"))).isEqualTo(Refusal.NOT_NOW);
  }

  @Test
  void nothing_is_accepted_where_nothing_is_typed() {
    Session session = Samples.session(1, List.of(Samples.single(), Samples.single()), 9);
    RoomState state = after(RoomState.initial(), new RoomCommand.Open(session, Samples.seats(1)));
    state = next(next(state));

    assertThat(refusal(state, accept(0, "A"))).isEqualTo(Refusal.NO_SPELLINGS);
  }

  @Test
  void a_card_with_a_thumb_is_right_for_all_who_wrote_it_and_no_other_ends_a_streak() {
    List<Question> questions =
        List.of(
            Samples.question(new TextTask(List.of("Paris"), Matching.LENIENT)),
            Samples.question(new OpenTask(false, Optional.of(List.of()))));
    RoomState state =
        after(
            RoomState.initial(),
            new RoomCommand.Open(Samples.session(1, questions, 99), Samples.seats(3)));
    state = after(state, new RoomCommand.Start(Samples.WALL_CLOCK));
    for (int player = 1; player <= 3; player++) {
      state = after(state, Samples.answers(types(player, 0, "Paris", 1)));
    }
    state = next(next(next(state)));
    List<String> cards = List.of("Sun", "Sun", "Rain");
    for (int player = 1; player <= 3; player++) {
      Response card = new OpenResponse(cards.get(player - 1));
      state = after(state, Samples.answers(says(player, 1, card, 1)));
    }
    state = next(state);
    List<Player> before = players(state);

    RoomState given = after(state, accept(1, "Sun"));

    assertThat(players(given)).extracting(Player::streak).containsExactly(2, 2, 1);
    assertThat(players(given).getLast().score()).isEqualTo(before.getLast().score());
    assertThat(players(given).getFirst().score()).isGreaterThan(before.getFirst().score());
    assertThat(players(given))
        .extracting(Player::rank)
        .containsExactly(Optional.of(1), Optional.of(1), Optional.of(3));
    assertThat(Rules.decide(given, accept(1, "Sun"), Duration.ofSeconds(60)))
        .isEqualTo(Decision.done());
    assertThat(players(after(given, reject(1, "Sun")))).isEqualTo(before);
  }

  @Test
  void no_more_than_some_are_accepted() {
    String[] typed =
        IntStream.rangeClosed(0, TextTask.MOST_ADDED)
            .mapToObj(number -> "Rome " + number)
            .toArray(String[]::new);
    RoomState state = revealed(typed);
    for (int number = 0; number < TextTask.MOST_ADDED; number++) {
      state = after(state, accept(0, typed[number]));
    }

    assertThat(refusal(state, accept(0, typed[TextTask.MOST_ADDED])))
        .isEqualTo(Refusal.TOO_MANY_ACCEPTED);
  }

  private static boolean isTyped(Played round) {
    return round.typed().stream().anyMatch(typed -> typed == 1 || typed == 2);
  }

  private static RoomState opened(List<Played> rounds, Function<Played, List<String>> key) {
    List<Question> questions =
        rounds.stream()
            .map(
                round ->
                    Samples.question(
                        new TextTask(key.apply(round), Matching.LENIENT),
                        Optional.of(Samples.LIMIT),
                        round.weight()))
            .toList();
    Session session = Samples.session(1, questions, 99);
    RoomState state = after(RoomState.initial(), new RoomCommand.Open(session, Samples.seats(3)));
    return after(state, new RoomCommand.Start(Samples.WALL_CLOCK));
  }

  private static RoomState played(RoomState state, int question, Played round) {
    RoomState now = state;
    List<Integer> typed = round.typed();
    for (int player = 0; player < typed.size(); player++) {
      if (typed.get(player) < TYPED.size()) {
        now =
            after(
                now,
                Samples.answers(
                    types(player + 1, question, TYPED.get(typed.get(player)), round.seconds())));
      }
    }
    return next(now);
  }

  private static RoomState joined(RoomState state, int question) {
    return after(state, Samples.joins(Samples.seat(10 + question)));
  }

  /** One player for each text, and the question asked. */
  private static RoomState asked(String... typed) {
    Question question = Samples.question(new TextTask(List.of("Paris"), Matching.LENIENT));
    Session session = Samples.session(1, List.of(question, Samples.single()), 99);
    RoomState state =
        after(RoomState.initial(), new RoomCommand.Open(session, Samples.seats(typed.length)));
    state = after(state, new RoomCommand.Start(Samples.WALL_CLOCK));
    for (int player = 0; player < typed.length; player++) {
      state = after(state, Samples.answers(types(player + 1, 0, typed[player], 1)));
    }
    return state;
  }

  private static RoomState revealed(String... typed) {
    return next(asked(typed));
  }

  private static Answer types(int player, int question, String text, int seconds) {
    return says(player, question, new TextResponse(text), seconds);
  }

  private static Answer says(int player, int question, Response response, int seconds) {
    return new Answer(
        Samples.player(player),
        "a" + question,
        question,
        Optional.empty(),
        response,
        Duration.ofSeconds(seconds));
  }

  private static Regrade accept(int question, String text) {
    return new Regrade(question, new Correction.Spelling(text, true), Optional.empty());
  }

  private static Regrade reject(int question, String text) {
    return new Regrade(question, new Correction.Spelling(text, false), Optional.empty());
  }

  private static RoomState next(RoomState state) {
    long phase = RoomState.opened(state).orElseThrow().room().phase();
    return after(state, new RoomCommand.Next(phase, Samples.WALL_CLOCK));
  }

  private static RoomState after(RoomState state, RoomCommand command) {
    RoomState next = state;
    for (RoomEvent event : Rules.decide(state, command, Duration.ZERO).events()) {
      next = next.after(event);
    }
    assertThat(next).as(command.toString()).isNotEqualTo(state);
    return next;
  }

  private static Refusal refusal(RoomState state, Regrade regrade) {
    Decision decision = Rules.decide(state, regrade, Duration.ZERO);
    assertThat(decision.events()).isEmpty();
    return ((Decision.Refused) decision.outcome()).reason();
  }

  private static List<Player> players(RoomState state) {
    return ((Opened) state).room().players().inOrder();
  }

  private static Round round(RoomState state) {
    return ((Opened) state).lastRound().orElseThrow();
  }

  private static TextTask task(RoomState state) {
    return (TextTask) ((Opened) state).room().question(0).task();
  }
}
