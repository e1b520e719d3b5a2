package quizhall.game.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.Locale;
import quizhall.game.room.Question.Weight;

/** How weights look as JSON: words, as when there was nothing else, or points of their own. */
final class WeightJson {
  private WeightJson() {}

  static final class Write extends StdConverter<Weight, JsonNode> {
    @Override
    public JsonNode convert(Weight weight) {
      return weight
          .word()
          .<JsonNode>map(word -> new TextNode(word.toUpperCase(Locale.ROOT)))
          .orElseGet(() -> new IntNode(weight.full()));
    }
  }

  static final class Read extends StdConverter<JsonNode, Weight> {
    @Override
    public Weight convert(JsonNode stored) {
      return stored.isInt()
          ? new Weight(stored.intValue())
          : Weight.of(stored.asText().toLowerCase(Locale.ROOT)).orElseThrow();
    }
  }
}
