package quizhall.game.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.NumberMessages.TypedNumber;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.OrderMessages.ArrangedItems;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.ScaleMessages.ChosenSteps;
import quizhall.game.wire.ServerMessage.Accepted;
import quizhall.game.wire.ServerMessage.AnswerView;
import quizhall.game.wire.ServerMessage.OutcomeView;
import quizhall.game.wire.ServerMessage.PlayerView;
import quizhall.game.wire.ServerMessage.You;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.SaidWords;

/** What is written from templates is what Jackson writes. */
class PlainJsonTest {

  /** Whoever gives one of them one more part is led here: the templates have to write it. */
  @Test
  void templates_know_every_part() {
    assertThat(partsOf(Accepted.class)).containsExactly("id", "question", "response", "options");
    assertThat(partsOf(You.class)).containsExactly("you", "gained");
    assertThat(partsOf(PlayerView.class))
        .containsExactly(
            "playerId",
            "nickname",
            "score",
            "rank",
            "streak",
            "answer",
            "outcome",
            "waiting",
            "unnamed");
    assertThat(partsOf(AnswerView.class)).containsExactly("question", "response", "options");
    assertThat(partsOf(OutcomeView.class))
        .containsExactly("question", "verdict", "points", "bonus", "byHost");
  }

  private static List<String> partsOf(Class<? extends Record> message) {
    return Stream.of(message.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  static Stream<ServerMessage> samples() {
    return Samples.server().values().stream()
        .filter(message -> message instanceof Accepted || message instanceof You);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samples_are_what_they_were(ServerMessage sample) {
    assertThat(text(Wire.write(sample))).isEqualTo(text(Wire.writeAny(sample)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Änne", "東京", "Ann-Marie O'Neill"})
  void usual_names_need_no_jackson(String name) {
    You you =
        new You(
            new PlayerView(
                "7ZQK4M2PX0AB", name, 0, Optional.empty(), 0, Optional.empty(), Optional.empty()));

    assertThat(PlainJson.write(you)).map(PlainJsonTest::text).contains(text(Wire.writeAny(you)));
  }

  @Test
  void there_are_samples_of_responses_of_every_kind() {
    assertThat(Stream.of(Response.class.getPermittedSubclasses()))
        .allSatisfy(
            kind -> assertThat(responses().allValues().orElseThrow()).anyMatch(kind::isInstance));
  }

  @Property(tries = 5_000)
  void acknowledgements_are_what_they_were(
      @ForAll("texts") String id,
      @ForAll int question,
      @ForAll("perhapsResponses") Optional<Response> response,
      @ForAll("perhapsNumbers") Optional<List<Integer>> options) {
    Accepted accepted = new Accepted(id, question, response, options);

    assertThat(text(Wire.write(accepted))).isEqualTo(text(Wire.writeAny(accepted)));
  }

  @Property(tries = 5_000)
  void own_results_are_what_they_were(
      @ForAll("players") PlayerView player, @ForAll("perhapsNumber") Optional<Integer> gained) {
    You you = new You(player, gained);

    assertThat(text(Wire.write(you))).isEqualTo(text(Wire.writeAny(you)));
  }

  @Provide
  Arbitrary<PlayerView> players() {
    Arbitrary<Optional<Boolean>> flags = Arbitraries.of(true, false).optional();
    Arbitrary<Optional<AnswerView>> answers =
        Combinators.combine(Arbitraries.integers(), perhapsResponses(), perhapsNumbers())
            .as(AnswerView::new)
            .optional();
    Arbitrary<Optional<OutcomeView>> outcomes =
        Combinators.combine(
                Arbitraries.integers(),
                Arbitraries.of("correct", "void"),
                Arbitraries.integers(),
                Arbitraries.integers(),
                flags)
            .as(OutcomeView::new)
            .optional();
    return Combinators.combine(
            Combinators.combine(texts(), texts()).as(List::of),
            Arbitraries.integers(),
            perhapsNumber(),
            answers,
            outcomes,
            flags,
            flags)
        .as(
            (names, score, rank, answer, outcome, waiting, unnamed) ->
                new PlayerView(
                    names.getFirst(),
                    names.getLast(),
                    score,
                    rank,
                    score / 2,
                    answer,
                    outcome,
                    waiting,
                    unnamed));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().alpha().numeric().ofMaxLength(200),
        Arbitraries.strings().withCharRange('\u0000', '\u0900').ofMaxLength(12),
        Arbitraries.of("Änne", "\"", "\\", "a\nb", "\u007f", "\u2028", "東京", "🦊", "</script>"));
  }

  @Provide
  Arbitrary<Optional<Integer>> perhapsNumber() {
    return Arbitraries.integers().optional();
  }

  @Provide
  Arbitrary<Optional<List<Integer>>> perhapsNumbers() {
    return Arbitraries.integers().list().ofMaxSize(20).optional();
  }

  @Provide
  Arbitrary<Optional<Response>> perhapsResponses() {
    return Arbitraries.oneOf(responses(), longResponses()).optional();
  }

  private static Arbitrary<Response> responses() {
    return Arbitraries.of(
        new ChosenOptions("true-false", List.of(0)),
        new ChosenOptions("poll", List.of()),
        new TypedText("text", "Saturn"),
        new TypedText("text", "\"Żółw\""),
        new TypedNumber("number", "3,14"),
        new ArrangedItems("order", List.of(2, 0, 1)),
        new JoinedPairs("match", List.of(List.of(0, 2), List.of(1, 0))),
        new JoinedPairs("match", List.of()),
        new PlacedPin("pin", new BigDecimal("0.42"), new BigDecimal("1E-9")),
        new SaidWords("word-cloud", List.of("Ocean", "deep sea", "Straße")),
        new WrittenText("open", "It was warm, and quiet."),
        new ChosenSteps("scale", List.of(4, 4)));
  }

  private Arbitrary<Response> longResponses() {
    return texts()
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> new SaidWords("word-cloud", words));
  }

  private static String text(byte[] utf8) {
    return new String(utf8, UTF_8);
  }
}
