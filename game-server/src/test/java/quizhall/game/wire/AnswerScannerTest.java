package quizhall.game.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.Wire.Reading;

/** What is scanned is what Jackson reads. */
class AnswerScannerTest {
  private static final String FROM_A_PAGE =
      "{\"type\":\"answer\",\"id\":\"a-1\",\"question\":2,\"playing\":3,"
          + "\"response\":{\"kind\":\"multiple\",\"options\":[0,12]},\"options\":[0,12]}";

  @Test
  void an_answer_of_a_page_is_scanned() {
    assertThat(Wire.usualAnswer(FROM_A_PAGE.getBytes(UTF_8)))
        .contains(
            new ClientMessage.Answer(
                "a-1",
                2,
                Optional.of(3),
                Optional.of(new ChosenOptions("multiple", List.of(0, 12))),
                Optional.empty()));
  }

  @Test
  void whatever_is_cut_off_is_not_scanned() {
    byte[] whole = FROM_A_PAGE.getBytes(UTF_8);

    for (int length = 0; length < whole.length; length++) {
      assertThat(Wire.usualAnswer(Arrays.copyOf(whole, length))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"answer\",\"id\":\"\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"\u007f\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":02,\"response\":{\"kind\":\"poll\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":-2,\"response\":{\"kind\":\"poll\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":4294967297,\"response\":{\"kind\":\"poll\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"POLL\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"slide\",\"options\":[]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[1,1]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[1,]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[,]}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[]}}}",
        "{\"type\":\"answer\",\"id\":\"a\",\"question\":2,\"response\":{\"kind\":\"poll\",\"options\":[]}} {}",
      })
  void what_is_refused_is_not_scanned(String frame) {
    assertThat(Wire.read(frame)).isInstanceOf(Reading.Refused.class);

    assertThat(Wire.usualAnswer(frame.getBytes(UTF_8))).isEmpty();
  }

  @Property(tries = 2_000)
  void every_answer_in_the_usual_form_is_scanned(@ForAll("answers") String answer) {
    Reading read = Wire.read(answer);

    Optional<ClientMessage.Answer> scanned = Wire.usualAnswer(answer.getBytes(UTF_8));

    assertThat(scanned.<Reading>map(Reading.Understood::new))
        .isEqualTo(Optional.of(read).filter(Reading.Understood.class::isInstance));
  }

  @Property(tries = 20_000)
  void nothing_is_scanned_that_would_be_read_otherwise(
      @ForAll("answers") String answer, @ForAll("changes") List<Change> changes) {
    byte[] frame = answer.getBytes(UTF_8);
    for (Change change : changes) {
      frame = change.of(frame);
    }

    Optional<ClientMessage.Answer> scanned = Wire.usualAnswer(frame);

    byte[] bytes = frame;
    scanned.ifPresent(
        found ->
            assertThat(Wire.read(new String(bytes, UTF_8)))
                .isEqualTo(new Reading.Understood(found)));
  }

  /** Mostly good ones, with some that have too much of something. */
  @Provide
  Arbitrary<String> answers() {
    Arbitrary<String> ids =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .excludeChars('"', '\\')
            .ofMinLength(0)
            .ofMaxLength(66);
    Arbitrary<Integer> indexes = Arbitraries.integers().between(0, 999_999_999);
    Arbitrary<Optional<Integer>> playings = Arbitraries.integers().between(0, 30).optional(0.3);
    Arbitrary<String> kinds =
        Arbitraries.of("single", "multiple", "true-false", "poll", "poll", "quiz", "");
    Arbitrary<List<Integer>> options = Arbitraries.integers().between(0, 40).list().ofMaxSize(22);
    return Combinators.combine(ids, indexes, playings, kinds, options, Arbitraries.of(0, 1))
        .as(
            (id, question, playing, kind, chosen, again) ->
                "{\"type\":\"answer\",\"id\":\"%s\",\"question\":%d%s,%s%s}"
                    .formatted(
                        id,
                        question,
                        playing.map(",\"playing\":%d"::formatted).orElse(""),
                        "\"response\":{\"kind\":\"%s\",\"options\":%s}"
                            .formatted(kind, list(chosen)),
                        again == 0 ? "" : ",\"options\":" + list(chosen)));
  }

  private static String list(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "",
            "",
            "0",
            "-",
            "1",
            "9999999999",
            ".5",
            "e1",
            "\"",
            "\\",
            "\\u0041",
            "\\\"",
            ",",
            ":",
            "{",
            "}",
            "[",
            "]",
            " ",
            "\n",
            "\t",
            "null",
            "true",
            "\u0000",
            "\u007f",
            "\u00e4",
            "\u20ac",
            "\"id\":\"b\",",
            "\"playing\":2,",
            "\"options\":[],",
            ",\"options\":[1]",
            "{}");
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(0, 6), parts)
        .as(Change::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  /** At some place some bytes are taken away, and others come there. */
  record Change(double where, int without, String with) {
    byte[] of(byte[] frame) {
      String letters = new String(frame, ISO_8859_1);
      int from = (int) (where * letters.length());
      int to = Math.min(letters.length(), from + without);
      String between = new String(with.getBytes(UTF_8), ISO_8859_1);
      return (letters.substring(0, from) + between + letters.substring(to)).getBytes(ISO_8859_1);
    }
  }
}
