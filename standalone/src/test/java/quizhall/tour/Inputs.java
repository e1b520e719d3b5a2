package quizhall.tour;

import java.util.ArrayList;
import java.util.List;
import quizhall.core.testing.OpenApiContract;
import quizhall.core.testing.OpenApiOperation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies made of the schema of an operation: right ones, of the bounds, beyond them, of other
 * types.
 */
final class Inputs {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final OpenApiContract contract;
  private final JsonNode schema;

  Inputs(OpenApiOperation operation) {
    this.contract = operation.contract();
    this.schema = operation.bodySchema();
  }

  /** With all that it may have. */
  byte[] valid() {
    return JSON.writeValueAsBytes(valid(schema, 0));
  }

  /** Each different from a right one in one thing. */
  List<byte[]> spoilt() {
    JsonNode whole = valid(schema, 0);
    List<byte[]> inputs = new ArrayList<>();
    for (JsonNode other : others()) {
      inputs.add(JSON.writeValueAsBytes(other));
    }
    collect(whole, whole, schema, 0, inputs);
    return inputs;
  }

  private void collect(
      JsonNode whole, JsonNode node, JsonNode described, int depth, List<byte[]> inputs) {
    JsonNode resolved = flat(described);
    if (depth > DEEPEST) {
      return;
    }
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode kept = object.get(name);
        JsonNode ofPart = resolved.path("properties").path(name);
        object.remove(name);
        inputs.add(JSON.writeValueAsBytes(whole));
        for (JsonNode other : values(flat(ofPart))) {
          object.set(name, other);
          inputs.add(JSON.writeValueAsBytes(whole));
        }
        object.set(name, kept);
        collect(whole, kept, ofPart, depth + 1, inputs);
      }
      object.put("unknown", 1);
      inputs.add(JSON.writeValueAsBytes(whole));
      object.remove("unknown");
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      JsonNode first = array.get(0);
      for (JsonNode other : others()) {
        array.set(0, other);
        inputs.add(JSON.writeValueAsBytes(whole));
      }
      array.set(0, first);
      collect(whole, first, resolved.path("items"), depth + 1, inputs);
    }
  }

  /** Of its own type at and beyond its bounds, and of others. */
  private List<JsonNode> values(JsonNode described) {
    List<JsonNode> values = new ArrayList<>(others());
    int longest = described.path("maxLength").intValue(0);
    if (longest > 0) {
      values.add(NODES.stringNode("x".repeat(longest)));
      values.add(NODES.stringNode("x".repeat(longest + 1)));
      values.add(NODES.stringNode("\ud83d\ude00".repeat(longest)));
    }
    if (described.path("type").stringValue("").equals("string")) {
      values.add(NODES.stringNode(""));
      values.add(NODES.stringNode(" "));
      values.add(NODES.stringNode("\u0000"));
      values.add(NODES.stringNode("a\ud800b"));
      values.add(NODES.stringNode("\u202e\u0300\ufeff"));
      values.add(NODES.stringNode("x".repeat(20_000)));
    }
    for (String bound : List.of("minimum", "maximum")) {
      if (described.has(bound)) {
        long at = described.path(bound).longValue(0);
        values.add(NODES.numberNode(at));
        values.add(NODES.numberNode(at - 1));
        values.add(NODES.numberNode(at + 1));
      }
    }
    int most = described.path("maxItems").intValue(0);
    if (most > 0) {
      JsonNode each = valid(described.path("items"), 1);
      for (int size : List.of(0, most, most + 1)) {
        ArrayNode list = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
          list.add(each);
        }
        values.add(list);
      }
    }
    return values;
  }

  /** Of all types. */
  private static List<JsonNode> others() {
    ArrayNode deep = NODES.arrayNode();
    ArrayNode inner = deep;
    for (int i = 0; i < 60; i++) {
      inner = inner.addArray();
    }
    return List.of(
        NODES.nullNode(),
        NODES.booleanNode(true),
        NODES.numberNode(-1),
        NODES.numberNode(0.5),
        NODES.numberNode(Long.MAX_VALUE),
        NODES.numberNode(new java.math.BigDecimal("1e400")),
        NODES.stringNode("nonsense"),
        NODES.arrayNode(),
        NODES.objectNode(),
        deep);
  }

  private JsonNode valid(JsonNode described, int depth) {
    JsonNode node = flat(described);
    if (node.has("const")) {
      return node.get("const");
    }
    if (node.path("enum").isArray()) {
      return node.path("enum").get(0);
    }
    if (node.has("default") && !node.path("default").isContainer()) {
      return node.get("default");
    }
    return switch (type(node)) {
      case "object" -> object(node, depth);
      case "array" -> {
        ArrayNode list = NODES.arrayNode();
        int size = Math.max(node.path("minItems").intValue(0), depth < DEEPEST ? 1 : 0);
        for (int i = 0; i < size; i++) {
          list.add(valid(node.path("items"), depth + 1));
        }
        yield list;
      }
      case "integer", "number" -> NODES.numberNode(Math.max(1, node.path("minimum").intValue(1)));
      case "boolean" -> NODES.booleanNode(true);
      default ->
          NODES.stringNode(
              node.path("format").stringValue("").equals("uuid")
                  ? "00000000-0000-4000-8000-000000000000"
                  : "x".repeat(Math.max(1, node.path("minLength").intValue(1))));
    };
  }

  private static String type(JsonNode node) {
    JsonNode type = node.path("type");
    if (type.isArray()) {
      return type.get(0).stringValue();
    }
    return node.has("properties") ? "object" : type.stringValue("string");
  }

  private JsonNode object(JsonNode node, int depth) {
    ObjectNode object = NODES.objectNode();
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              if (depth < DEEPEST || required(node, property.getKey())) {
                object.set(property.getKey(), valid(property.getValue(), depth + 1));
              }
            });
    return object;
  }

  private static boolean required(JsonNode node, String name) {
    return node.path("required").valueStream().anyMatch(each -> each.stringValue().equals(name));
  }

  /** Without references; of several forms the first, with all that it is to be together. */
  private JsonNode flat(JsonNode described) {
    JsonNode node = contract.resolved(described);
    for (String either : List.of("oneOf", "anyOf")) {
      if (node.path(either).isArray()) {
        return flat(node.path(either).get(0));
      }
    }
    if (!node.path("allOf").isArray()) {
      return node.isObject() ? node : NODES.objectNode();
    }
    ObjectNode merged = NODES.objectNode();
    ObjectNode properties = merged.putObject("properties");
    ArrayNode required = merged.putArray("required");
    for (JsonNode part : node.path("allOf")) {
      JsonNode each = flat(part);
      each.path("properties")
          .properties()
          .forEach(one -> properties.set(one.getKey(), one.getValue()));
      each.path("required").forEach(required::add);
    }
    node.path("properties")
        .properties()
        .forEach(one -> properties.set(one.getKey(), one.getValue()));
    return merged;
  }
}
