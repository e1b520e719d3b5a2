package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import quizhall.core.json.Json;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;
import quizhall.game.room.EndReason;
import quizhall.game.room.Player;
import quizhall.game.room.RoomState.Finished;

/** Whatever is played: results and the room itself tell the same. */
class ResultsPropertyTest {

  /** Something that somebody does in a room, whether it is allowed just then or not. */
  sealed interface Step {
    record Join(String nickname) implements Step {}

    record Give(String nickname, int seconds, List<Integer> options) implements Step {}

    record Next() implements Step {}

    record End(EndReason reason) implements Step {}
  }

  @Property
  void results_equal_what_the_room_shows(
      @ForAll("steps") @Size(min = 20, max = 60) List<Step> steps) {
    PlayedRoom room = played(steps);

    Results results = room.results();

    assertThat(results.finished()).isEqualTo(room.state() instanceof Finished);
    assertThat(results.players()).hasSameSizeAs(room.state().room().players().inOrder());
    assertThat(results.players().stream().map(PlayerResult::playerId))
        .containsExactlyElementsOf(
            room.state().room().players().ranking().stream().map(p -> p.id().value()).toList());
    for (PlayerResult result : results.players()) {
      Player player =
          room.state().room().players().inOrder().stream()
              .filter(p -> p.id().value().equals(result.playerId()))
              .findFirst()
              .orElseThrow();
      assertThat(result.score()).isEqualTo(player.score());
      assertThat(result.rank()).isEqualTo(player.rank());
      assertThat(result.streak()).isEqualTo(player.streak());
      assertThat(result.answers().stream().mapToInt(AnswerResult::points).sum())
          .isEqualTo(player.score());
    }
    Statistics.label("questions closed").collect(results.questions().size());
  }

  private static List<Integer> counts(QuestionResult question) {
    return ((ChoiceResult.Outcome) question.outcome()).counts();
  }

  @Property
  void questions_count_the_answers_that_players_have(
      @ForAll("steps") @Size(min = 20, max = 60) List<Step> steps) {
    Results results = played(steps).results();

    for (int index = 0; index < results.questions().size(); index++) {
      int question = index;
      List<AnswerResult> answers =
          results.players().stream()
              .flatMap(player -> player.answers().stream())
              .filter(answer -> answer.question() == question)
              .toList();
      assertThat(results.questions().get(index).question().index()).isEqualTo(index);
      assertThat(results.questions().get(index).answered()).isEqualTo(answers.size());
      assertThat(counts(results.questions().get(index)).stream().mapToInt(i -> i).sum())
          .isEqualTo(
              answers.stream().mapToInt(answer -> answer.options().orElseThrow().size()).sum());
    }
    assertThat(results.players())
        .allSatisfy(
            player ->
                assertThat(player.answers())
                    .extracting(AnswerResult::question)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(question -> question < results.questions().size()));
  }

  @Property(tries = 100)
  void results_read_the_same_after_they_were_stored(
      @ForAll("steps") @Size(min = 20, max = 40) List<Step> steps) throws Exception {
    Results results = played(steps).results();

    String json = Json.mapper().writeValueAsString(results);

    assertThat(Json.mapper().readValue(json, Results.class)).isEqualTo(results);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> nicknames = Arbitraries.of("Ann", "Ben", "Cy", "Di");
    Arbitrary<Step> gives =
        Combinators.combine(
                nicknames,
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 2).list().uniqueElements().ofMaxSize(3))
            .as(Step.Give::new);
    return Arbitraries.frequencyOf(
            Tuple.of(20, nicknames.map(Step.Join::new)),
            Tuple.of(60, gives),
            Tuple.of(20, Arbitraries.just(new Step.Next())),
            Tuple.of(1, Arbitraries.of(EndReason.class).map(Step.End::new)))
        .list();
  }

  private static PlayedRoom played(List<Step> steps) {
    PlayedRoom room = new PlayedRoom();
    for (Step step : steps) {
      switch (step) {
        case Step.Join(var nickname) -> room.join(nickname);
        case Step.Give(var nickname, var seconds, var options) ->
            room.answer(nickname, Duration.ofSeconds(seconds), options.toArray(Integer[]::new));
        case Step.Next _ -> room.next();
        case Step.End(var reason) -> room.end(reason);
      }
    }
    return room;
  }
}
