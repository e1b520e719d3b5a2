package quizhall.game.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.json.Json;
import quizhall.core.problem.FieldError;
import quizhall.game.wire.PinMessages.PinTargetView;
import quizhall.game.wire.PinMessages.RevealedPin;
import quizhall.game.wire.Wire.Reading;

class WireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{",
        "[]",
        "null",
        "\"heartbeat\"",
        "{\"type\":\"heartbeat\"} {}",
        "{\"type\":\"heartbeat\",\"type\":\"end\"}",
        "{\"type\":\"heartbeat\",\"echo\":1e99999999999}",
      })
  void what_is_no_json_object_is_malformed(String text) {
    assertThat(Wire.read(text)).isEqualTo(new Reading.Refused(WireProblem.MALFORMED_JSON));
  }

  @Test
  void nesting_without_end_is_malformed() {
    assertThat(Wire.read("[".repeat(16_000)))
        .isEqualTo(new Reading.Refused(WireProblem.MALFORMED_JSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"type\":null}",
        "{\"type\":5}",
        "{\"type\":{\"type\":\"end\"}}",
        "{\"type\":\"welcome\"}",
        "{\"type\":\"ANSWER\"}",
      })
  void a_type_that_is_none_is_unknown(String text) {
    assertThat(Wire.read(text)).isEqualTo(new Reading.Refused(WireProblem.UNKNOWN_MESSAGE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id|{\"type\":\"answer\",\"question\":0,\"options\":[]}",
        "id|{\"type\":\"answer\",\"id\":\"\",\"question\":0,\"options\":[]}",
        "id|{\"type\":\"answer\",\"id\":5,\"question\":0,\"options\":[]}",
        "id|{\"type\":\"answer\",\"id\":null,\"question\":0,\"options\":[]}",
        "id|{\"type\":\"answer\",\"id\":\"a\\u0000\",\"question\":0,\"options\":[]}",
        "id|{\"type\":\"answer\",\"id\":\"\\ud83d\",\"question\":0,\"options\":[]}",
        "question|{\"type\":\"answer\",\"id\":\"a\",\"options\":[]}",
        "question|{\"type\":\"answer\",\"id\":\"a\",\"question\":-1,\"options\":[]}",
        "question|{\"type\":\"answer\",\"id\":\"a\",\"question\":1.5,\"options\":[]}",
        "question|{\"type\":\"answer\",\"id\":\"a\",\"question\":\"1\",\"options\":[]}",
        "question|{\"type\":\"answer\",\"id\":\"a\",\"question\":4294967296,\"options\":[]}",
        "response|{\"type\":\"answer\",\"id\":\"a\",\"question\":0}",
        "response|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":[0]}",
        "response.kind|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{}}",
        "response.kind|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"SINGLE\",\"options\":[0]}}",
        "response.options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"single\",\"options\":[0,0]}}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":1}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":{\"0\":1}}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":[1,1]}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":[-1]}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":[\"0\"]}",
        "options|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":[null]}",
        "response.text|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"text\",\"text\":5}}",
        "response.text|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"text\",\"text\":\"a\\nb\"}}",
        "response.value|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"number\"}}",
        "response.value|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"number\",\"value\":1e400}}",
        "response.value|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"number\",\"value\":1e60}}",
        "response.items|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"order\",\"items\":[0,0]}}",
        "response.pairs|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"match\"}}",
        "response.pairs|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"match\",\"pairs\":[0,1]}}",
        "response.pairs|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"match\",\"pairs\":[[0,1,2]]}}",
        "response.pairs|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"match\",\"pairs\":[[0,-1]]}}",
        "response.pairs|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"match\",\"pairs\":[[0,1e400]]}}",
        "response.words|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"word-cloud\",\"words\":[]}}",
        "response.words|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"word-cloud\",\"words\":[\"a\",5]}}",
        "response.text|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"open\"}}",
        "response.text|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"open\",\"text\":[1e400]}}",
        "said|{\"type\":\"hide\",\"id\":\"a\",\"question\":0}",
        "text|{\"type\":\"accept\",\"id\":\"a\",\"question\":0}",
        "question|{\"type\":\"reject\",\"id\":\"a\",\"text\":\"Rome\"}",
        "response.x|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"y\":0.5}}",
        "response.x|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"x\":1.0001,\"y\":0.5}}",
        "response.x|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"x\":1e400,\"y\":0.5}}",
        "response.x|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"x\":1e-400,\"y\":0.5}}",
        "response.y|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"x\":0.5,\"y\":-0.1}}",
        "response.y|{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"response\":{\"kind\":\"pin\",\"x\":0.5,\"y\":\"NaN\"}}",
        "id|{\"type\":\"start\"}",
        "id|{\"type\":\"end\",\"id\":[]}",
        "seq|{\"type\":\"next\",\"id\":\"a\",\"seq\":\"7\"}",
        "seq|{\"type\":\"next\",\"id\":\"a\",\"seq\":null}",
      })
  void a_field_that_is_not_right_is_named(String field, String text) {
    assertThat(fieldsToBlame(text)).containsExactly(field);
  }

  @Test
  void all_wrong_fields_are_named_at_once() {
    assertThat(fieldsToBlame("{\"type\":\"answer\",\"id\":\"" + "x".repeat(65) + "\"}"))
        .containsExactly("id", "question", "response");
  }

  @Test
  void more_options_than_any_question_has_are_refused() {
    List<Integer> options = IntStream.rangeClosed(0, Fields.MAX_INDEXES).boxed().toList();

    assertThat(
            fieldsToBlame(
                "{\"type\":\"answer\",\"id\":\"a\",\"question\":0,\"options\":" + options + "}"))
        .containsExactly("options");
  }

  @Test
  void a_number_that_is_none_is_malformed() {
    assertThat(
            Wire.read(
                "{\"type\":\"answer\",\"id\":\"a\",\"question\":0,"
                    + "\"response\":{\"kind\":\"pin\",\"x\":NaN,\"y\":0}}"))
        .isEqualTo(new Reading.Refused(WireProblem.MALFORMED_JSON));
  }

  @Test
  void ten_thousand_pins_all_over_a_picture_are_told_in_eight_kilobytes() {
    List<List<Integer>> everyCell =
        IntStream.range(0, 24 * 18).mapToObj(cell -> List.of(cell % 24, cell / 24, 24)).toList();
    PinTargetView target =
        new PinTargetView(Optional.of(List.of()), Optional.empty(), Optional.empty());

    JsonNode told = Json.mapper().valueToTree(new RevealedPin("pin", target, 0, 24, 18, everyCell));

    assertThat(told.toString()).hasSizeLessThan(8_000);
  }

  @Test
  void a_field_that_nobody_knows_is_ignored() {
    assertThat(Wire.read("{\"type\":\"heartbeat\",\"mood\":\"good\"}"))
        .isEqualTo(new Reading.Understood(new ClientMessage.Heartbeat()));
  }

  private static List<String> fieldsToBlame(String text) {
    return switch (Wire.read(text)) {
      case Reading.Refused(var problem, _) -> {
        assertThat(problem.type()).isEqualTo("invalid-message");
        yield problem.errors().stream().map(FieldError::field).toList();
      }
      case Reading.Understood(var message) -> throw new AssertionError(message);
    };
  }
}
