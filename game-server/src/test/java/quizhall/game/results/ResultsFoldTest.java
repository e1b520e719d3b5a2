package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;
import quizhall.game.room.EndReason;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Question;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.TextTask;

class ResultsFoldTest {
  private static final Duration AT_ONCE = Duration.ZERO;

  @Test
  void a_room_that_nobody_opened_has_no_results() {
    assertThat(ResultsFold.of(List.of())).isEmpty();
  }

  @Test
  void everyone_is_in_the_results_with_rank_and_answers() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben", "Cy").next();

    room.answer("Ben", Duration.ofSeconds(20), 0).answer("Ann", AT_ONCE, 1).next();

    assertThat(room.results().players())
        .containsExactly(
            player("Ben", 1, 500, 1, chosen(0, List.of(0), "correct", 500, 20_000)),
            player("Ann", 2, 0, 0, chosen(0, List.of(1), "wrong", 0, 0)),
            player("Cy", 2, 0, 0));
  }

  @Test
  void each_playing_of_a_question_is_there_and_says_whether_it_counts() {
    PlayedRoom room = new PlayedRoom().join("Ann").next().answer("Ann", AT_ONCE, 0).next();

    room.replay(0).answer("Ann", AT_ONCE, 0).next().voids(0, "Spoilt.");

    List<QuestionResult> questions = room.results().questions();
    assertThat(questions)
        .extracting(QuestionResult::playing)
        .containsExactly(Optional.empty(), Optional.of(2));
    assertThat(questions)
        .extracting(QuestionResult::standing)
        .containsExactly(Optional.of("played-again"), Optional.of("void"));
    assertThat(questions.getLast().mended())
        .contains(List.of(new Results.Mend("void", Optional.of("Spoilt."), Optional.empty())));
    assertThat(room.results().players().getFirst().answers())
        .extracting(Results.AnswerResult::points)
        .containsExactly(0, 0);
    assertThat(ResultsCsv.of(room.results(), CsvFormat.DEFAULT))
        .startsWith("\"Rank\",\"Nickname\",\"Score\",\"Question 1 (does not count): One?\"")
        .contains("\"Question 1, time 2 (does not count): One?\"");
  }

  @Test
  void without_points_nobody_has_a_rank() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next().answer("Ann", AT_ONCE, 1).next();

    assertThat(room.results().players())
        .extracting(PlayerResult::rank)
        .containsOnly(Optional.empty());
  }

  @Test
  void closed_questions_show_their_key_and_what_was_chosen() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next().next().next().next();

    room.answer("Ann", AT_ONCE, 0, 1).answer("Ben", AT_ONCE, 1, 2).next();

    QuestionResult several = room.results().questions().get(1);
    assertThat(several.question().text()).isEqualTo("Several?");
    assertThat(several.question().index()).isEqualTo(1);
    assertThat(several.outcome())
        .isEqualTo(new ChoiceResult.Outcome(List.of(0, 1), List.of(1, 2, 1)));
    assertThat(several.answered()).isEqualTo(2);
  }

  @Test
  void a_slide_is_listed_as_soon_as_it_is_shown_and_has_no_columns_in_the_table() {
    List<Question> questions =
        Stream.concat(Stream.of(Sessions.slide()), Sessions.questions().stream()).toList();
    PlayedRoom room = new PlayedRoom(questions).join("Ann").next();
    assertThat(room.results().questions())
        .singleElement()
        .extracting(QuestionResult::outcome)
        .isEqualTo(new SlideResult.Outcome());

    room.next().answer("Ann", AT_ONCE, 0).next();

    assertThat(room.results().questions())
        .extracting(result -> result.question().index())
        .containsExactly(0, 1);
    assertThat(ResultsCsv.of(room.results(), CsvFormat.DEFAULT))
        .startsWith("\"Rank\",\"Nickname\",\"Score\",\"Question 2: One?\",\"Question 2: points\",");
  }

  @Test
  void what_the_host_accepted_is_told_and_counts_as_if_it_had_been_right_from_the_start() {
    Results accepted = typed("Paris").accept("lutetia").next().results();
    Results knowing = typed("Paris", "Lutetia").next().results();

    assertThat(accepted.players()).isEqualTo(knowing.players());
    assertThat(ResultsCsv.of(accepted, CsvFormat.DEFAULT))
        .isEqualTo(ResultsCsv.of(knowing, CsvFormat.DEFAULT));
    assertThat(accepted.questions().getFirst().outcome())
        .isEqualTo(
            new TextResult.Outcome(
                List.of("Paris"),
                Optional.of(List.of("lutetia")),
                List.of(new TextResult.Counted("Paris", 1), new TextResult.Counted("lutetia", 1)),
                1));
  }

  /** To a question with this key; Ann is right, Ben nearly, Cy not. */
  private static PlayedRoom typed(String... key) {
    Question text =
        new Question(
            "Which?",
            new TextTask(List.of(key), Matching.LENIENT),
            Optional.empty(),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    return new PlayedRoom(List.of(text, Sessions.slide()))
        .join("Ann", "Ben", "Cy")
        .next()
        .type("Ann", AT_ONCE, "Paris")
        .type("Ben", AT_ONCE, "Lutetia")
        .type("Cy", AT_ONCE, "Rome")
        .next();
  }

  @Test
  void what_was_heard_is_kept_with_its_words() {
    Question question =
        Sessions.questions().getFirst().sounding(new Question.Sound("/wren.mp3", "A bird sings."));

    Results results = new PlayedRoom(List.of(question)).join("Ann").next().next().results();

    assertThat(results.questions())
        .singleElement()
        .extracting(result -> result.question().sound().orElseThrow())
        .isEqualTo(new PlayedQuestion.Sound("/wren.mp3", "A bird sings."));
  }

  @Test
  void an_open_question_gives_nothing_away() {
    PlayedRoom room = new PlayedRoom().join("Ann").next();

    room.answer("Ann", AT_ONCE, 0);

    assertThat(room.results().questions()).isEmpty();
    assertThat(room.results().players().getFirst().answers()).isEmpty();
    assertThat(room.results().players().getFirst().score()).isZero();
    assertThat(room.results().finished()).isFalse();
    assertThat(room.results().reason()).isEmpty();
  }

  @Test
  void a_session_that_was_cut_short_has_what_was_played_until_then() {
    PlayedRoom room = new PlayedRoom().join("Ann").next().answer("Ann", AT_ONCE, 0);

    room.end(EndReason.ENDED_BY_HOST);

    assertThat(room.results().finished()).isTrue();
    assertThat(room.results().reason()).contains("ended-by-host");
    assertThat(room.results().questions()).hasSize(1);
    assertThat(room.results().players().getFirst().score()).isEqualTo(1_000);
  }

  @Test
  void players_see_the_ranking_and_their_own_answers() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next();
    room.answer("Ann", AT_ONCE, 0).answer("Ben", AT_ONCE, 1).next();

    Results seen = room.results().asSeenBy(Sessions.player("Ben"));

    assertThat(seen.players()).extracting(PlayerResult::nickname).containsExactly("Ann", "Ben");
    assertThat(seen.players()).extracting(PlayerResult::score).containsExactly(1_000, 0);
    assertThat(seen.players().getFirst().answers()).isEmpty();
    assertThat(seen.players().getLast().answers()).hasSize(1);
  }

  @Test
  void who_was_sent_away_stands_last_without_a_rank_and_players_do_not_see_it() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben").next();
    room.answer("Ann", AT_ONCE, 0).answer("Ben", AT_ONCE, 0).next();
    room.kick("Ann").end(EndReason.ENDED_BY_HOST);

    Results results = room.results();

    assertThat(results.players()).extracting(PlayerResult::nickname).containsExactly("Ben", "Ann");
    assertThat(results.players().getLast().removed()).contains(true);
    assertThat(results.players().getLast().rank()).isEmpty();
    assertThat(results.players().getLast().answers()).hasSize(1);
    assertThat(results.stayed()).hasSize(1);
    assertThat(results.asSeenBy(Sessions.player("Ben")).players()).hasSize(1);
  }

  @Test
  void who_had_more_time_the_host_sees_and_no_player_does() {
    PlayedRoom room = new PlayedRoom().join("Ann", "Ben");
    room.giveTime("Ann", OwnTime.TWICE).next().answer("Ann", AT_ONCE, 0).next();

    Results results = room.results();

    assertThat(results.players().getFirst().time()).contains(TimeFactor.of(OwnTime.TWICE));
    assertThat(results.players().getLast().time()).isEmpty();
    for (String reader : List.of("Ann", "Ben")) {
      assertThat(results.asSeenBy(Sessions.player(reader)).players())
          .allMatch(player -> player.time().isEmpty());
    }
  }

  private static PlayerResult player(
      String nickname, int rank, int score, int streak, AnswerResult... answers) {
    return new PlayerResult(
        Sessions.player(nickname).value(),
        nickname,
        Optional.of(rank),
        score,
        streak,
        List.of(answers));
  }

  private static AnswerResult chosen(
      int question, List<Integer> options, String verdict, int points, long tookMs) {
    return new AnswerResult(
        question,
        Optional.empty(),
        Optional.of(options),
        Optional.empty(),
        verdict,
        points,
        tookMs);
  }
}
