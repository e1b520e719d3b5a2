package quizhall.quiz.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quizhall.core.json.Json;
import quizhall.quiz.content.Format;
import quizhall.quiz.content.Question;
import quizhall.quiz.document.QuestionDocument;
import quizhall.quiz.interchange.markup.OurMarkdown;

/** A question as JSON, without what is said to be lost: what is left has to be the same. */
final class WhatIsLeft {

  private static final Map<Extra, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry(Extra.KIND, List.of("/type", "/partial")),
          Map.entry(Extra.TIME_LIMIT, List.of("/timeLimitSeconds")),
          Map.entry(Extra.POINTS, List.of("/points")),
          Map.entry(Extra.READING, List.of("/readingSeconds")),
          Map.entry(Extra.HINT, List.of("/hint")),
          Map.entry(Extra.EXPLANATION, List.of("/explanation")),
          Map.entry(Extra.SOURCE, List.of("/source")),
          Map.entry(Extra.NOTES, List.of("/notes")),
          Map.entry(Extra.PICTURE, List.of("/media/image", "/media/alt")),
          Map.entry(Extra.SOUND, List.of("/media/sound", "/media/transcript")),
          Map.entry(Extra.TRANSCRIPT, List.of("/media/transcript")),
          Map.entry(Extra.PARTIAL, List.of("/partial")),
          Map.entry(Extra.CASE, List.of("/matching/case")),
          Map.entry(
              Extra.MATCHING,
              List.of("/matching/accents", "/matching/punctuation", "/matching/typos")),
          Map.entry(Extra.TOLERANCE, List.of("/number/tolerance")),
          Map.entry(Extra.NEAREST, List.of("/number/zeroAt", "/number/tolerance")),
          Map.entry(Extra.PLACES, List.of("/pin")),
          Map.entry(Extra.UNIT, List.of("/number/unit")),
          Map.entry(Extra.SLIDER, List.of("/number/slider")),
          Map.entry(Extra.SEVERAL, List.of("/several")),
          Map.entry(Extra.ANONYMOUS, List.of("/anonymous")),
          Map.entry(Extra.HIDDEN, List.of("/hidden")),
          Map.entry(Extra.THUMBS, List.of("/thumbs")),
          Map.entry(Extra.WORDS, List.of("/words")));

  /** Those that are shown in the question's format. */
  private static final Set<String> TEXTS =
      Set.of("text", "hint", "explanation", "source", "body", "left", "right");

  private final Question question;
  private final Set<Extra> lost;
  private final ObjectNode json;

  private WhatIsLeft(Question question, Set<Extra> lost) {
    this.question = question;
    this.lost = lost;
    this.json = Json.mapper().valueToTree(QuestionDocument.whole(question));
  }

  static JsonNode of(Question question, Set<Extra> lost) {
    return new WhatIsLeft(question, lost).made();
  }

  private JsonNode made() {
    json.remove("id");
    percentAsDistance();
    if (lost.contains(Extra.OPTION_PICTURES)) {
      json.path("options").forEach(option -> withoutPicture((ObjectNode) option));
    }
    // Shown alike, whatever it is called.
    json.remove("format");
    if (lost.contains(Extra.KIND) && json.has("body")) {
      json.put("text", json.path("text").asText() + "\n\n" + json.path("body").asText());
      json.remove("body");
    }
    lost.forEach(extra -> FIELDS.getOrDefault(extra, List.of()).forEach(this::remove));
    for (String parent : List.of("media", "matching")) {
      if (json.path(parent).isEmpty()) {
        json.remove(parent);
      }
    }
    texts(json, "");
    return json;
  }

  private void remove(String path) {
    int last = path.lastIndexOf('/');
    JsonNode parent = last == 0 ? json : json.at(path.substring(0, last));
    if (parent instanceof ObjectNode object) {
      object.remove(path.substring(last + 1));
    }
  }

  private void percentAsDistance() {
    if (json.path("number") instanceof ObjectNode number && number.has("tolerancePercent")) {
      BigDecimal distance =
          number
              .path("value")
              .decimalValue()
              .abs()
              .multiply(number.path("tolerancePercent").decimalValue())
              .movePointLeft(2);
      number.put("tolerance", distance);
      number.remove("tolerancePercent");
    }
    if (json.path("number").has("tolerance")) {
      ((ObjectNode) json.path("number"))
          .put(
              "tolerance",
              json.path("number")
                  .path("tolerance")
                  .decimalValue()
                  .stripTrailingZeros()
                  .toPlainString());
    }
  }

  private static void withoutPicture(ObjectNode option) {
    if (option.path("text").asText().isEmpty()) {
      option.put("text", option.path("alt").asText());
    }
    option.remove("image");
    option.remove("alt");
  }

  private void texts(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (field.getValue().isTextual() && TEXTS.contains(field.getKey())) {
          field.setValue(TextNode.valueOf(text(field.getValue().textValue())));
        }
        texts(field.getValue(), field.getKey());
      }
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (name.equals("items")) {
          array.set(i, TextNode.valueOf(text(array.get(i).textValue())));
        }
        texts(array.get(i), "");
      }
    }
  }

  private String text(String text) {
    Format format = question.prompt().format();
    String words =
        lost.contains(Extra.FORMATTING)
            ? OurMarkdown.words(format, text)
            : OurMarkdown.explanation(format, text).replace("</p>\n<p>", "<br />\n<br />\n");
    return lost.contains(Extra.SPACES) ? words.replaceAll("\\s+", " ").strip() : words;
  }
}
