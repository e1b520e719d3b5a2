package quizhall.quiz.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Spoils JSON at any depth: takes a value away, or puts in its place what was not expected there.
 */
public final class Mutation {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Mutation() {}

  public static ObjectNode of(ObjectNode whole, Random random) {
    ObjectNode spoilt = whole.deepCopy();
    List<Runnable> ways = new ArrayList<>();
    collect(spoilt, spoilt, random, ways);
    ways.get(random.nextInt(ways.size())).run();
    return spoilt;
  }

  private static void collect(ObjectNode whole, JsonNode node, Random random, List<Runnable> ways) {
    switch (node) {
      case ObjectNode object ->
          object
              .properties()
              .forEach(
                  field -> {
                    String name = field.getKey();
                    ways.add(() -> object.remove(name));
                    ways.add(() -> object.set(name, value(whole, random)));
                    collect(whole, field.getValue(), random, ways);
                  });
      case ArrayNode array -> {
        ways.add(() -> array.add(value(whole, random)));
        for (int i = 0; i < array.size(); i++) {
          int place = i;
          ways.add(() -> array.remove(place));
          ways.add(() -> array.set(place, value(whole, random)));
          collect(whole, array.get(i), random, ways);
        }
      }
      default -> {}
    }
  }

  private static JsonNode value(ObjectNode whole, Random random) {
    List<JsonNode> values =
        List.of(
            JSON.nullNode(),
            JSON.booleanNode(true),
            JSON.numberNode(-1),
            JSON.numberNode(0),
            JSON.numberNode(7),
            JSON.numberNode(new BigDecimal("0.1")),
            JSON.numberNode(new BigDecimal("1e400")),
            JSON.numberNode(new BigDecimal("1e-400")),
            JSON.textNode(""),
            JSON.textNode(" \u200b "),
            JSON.textNode("a"),
            JSON.textNode("\u0000"),
            JSON.textNode("\ud800"),
            JSON.textNode("line\n".repeat(30)),
            JSON.textNode("x".repeat(5_000)),
            JSON.arrayNode(),
            JSON.arrayNode().addNull(),
            JSON.objectNode(),
            whole.path("questions").path(0).deepCopy());
    return values.get(random.nextInt(values.size()));
  }
}
