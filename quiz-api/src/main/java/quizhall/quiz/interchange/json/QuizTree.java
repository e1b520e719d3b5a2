package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import quizhall.quiz.document.QuizFileDocument;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.interchange.Exported;

/** A quiz as it is written into a file of our own. */
record QuizTree(ObjectNode root) {

  private static final Set<String> ADDRESSES = Set.of("image", "sound");

  static QuizTree of(Exported quiz) {
    ObjectNode root =
        QuizJson.mapper().valueToTree(QuizFileDocument.of(quiz.content(), quiz.hasKeys()));
    // A copy is another question.
    root.path("questions").forEach(question -> ((ObjectNode) question).remove("id"));
    return new QuizTree(root);
  }

  /** Of all its pictures and sounds, each once. */
  Set<String> addresses() {
    Set<String> found = new LinkedHashSet<>();
    collect(root, found);
    return found;
  }

  private static void collect(JsonNode node, Set<String> found) {
    node.properties()
        .forEach(
            field -> {
              if (isAddress(field)) {
                found.add(field.getValue().textValue());
              }
            });
    node.forEach(child -> collect(child, found));
  }

  /** With names of files in the place of addresses that have one. */
  QuizTree named(Map<String, String> names) {
    name(root, names);
    return this;
  }

  private static void name(JsonNode node, Map<String, String> names) {
    node.properties().stream()
        .filter(QuizTree::isAddress)
        .filter(field -> names.containsKey(field.getValue().textValue()))
        .forEach(
            field -> field.setValue(TextNode.valueOf(names.get(field.getValue().textValue()))));
    node.forEach(child -> name(child, names));
  }

  private static boolean isAddress(Map.Entry<String, JsonNode> field) {
    return ADDRESSES.contains(field.getKey()) && field.getValue().isTextual();
  }
}
