package quizhall.load.hall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionKindTest {

  @ParameterizedTest
  @EnumSource(QuestionKind.class)
  void players_say_different_things_in_the_words_of_the_wire(QuestionKind kind)
      throws JsonProcessingException {
    JsonNode answer = answer(kind, 1);

    assertThat(answer).isNotEqualTo(answer(kind, 2));
    assertThat(answer.at("/response/kind").asText(kind.toString())).isEqualTo(kind.toString());
  }

  private static JsonNode answer(QuestionKind kind, int player) throws JsonProcessingException {
    return new ObjectMapper().readTree("{" + kind.answer(player) + "}");
  }
}
