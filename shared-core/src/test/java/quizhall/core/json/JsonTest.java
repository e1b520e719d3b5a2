package quizhall.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  record Sample(String name, int count, Optional<String> note) {}

  record Moment(Instant at, Optional<String> note) {}

  @Test
  void an_absent_optional_is_left_out_and_read_as_empty() throws JsonProcessingException {
    var written = Json.mapper().writeValueAsString(new Sample("a", 1, Optional.empty()));

    assertThat(written).isEqualTo("{\"name\":\"a\",\"count\":1}");
    assertThat(read(written).note()).isEmpty();
  }

  @Test
  void instants_are_iso_text() throws JsonProcessingException {
    var moment = new Moment(Instant.parse("2026-11-24T22:15:00Z"), Optional.of("b"));

    assertThat(Json.mapper().writeValueAsString(moment))
        .isEqualTo("{\"at\":\"2026-11-24T22:15:00Z\",\"note\":\"b\"}");
  }

  @Test
  void unknown_properties_are_skipped() throws JsonProcessingException {
    assertThat(read("{\"name\":\"a\",\"count\":1,\"later\":true}").name()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"count\":null}",
        "{\"name\":\"a\",\"count\":\"1\"}",
        "{\"name\":\"a\",\"count\":1.5}",
        "{\"name\":1,\"count\":1}",
        "{\"name\":\"a\",\"count\":1} {}",
        "{\"name\":\"a\",\"name\":\"b\",\"count\":1}",
      })
  void what_is_not_quite_right_is_refused(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
  }

  private static Sample read(String json) throws JsonProcessingException {
    return Json.mapper().readValue(json, Sample.class);
  }
}
