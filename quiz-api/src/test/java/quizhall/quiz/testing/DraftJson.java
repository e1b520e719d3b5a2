package quizhall.quiz.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.document.QuizJson;

/** A quiz as a client would send it, with parts changed by JSON Pointer. */
public final class DraftJson {

  private final ObjectNode root;

  private DraftJson(ObjectNode root) {
    this.root = root;
  }

  /** Two questions, private, fit to be kept. */
  public static DraftJson aQuiz() {
    return new DraftJson(
        (ObjectNode)
            parsed(
                """
                {
                  "title": "Rivers",
                  "description": "Long ones and short ones.",
                  "language": "en",
                  "visibility": "private",
                  "tags": ["geography"],
                  "questions": [
                    {
                      "type": "single",
                      "text": "Which river flows through Vienna?",
                      "timeLimitSeconds": 20,
                      "points": "normal",
                      "explanation": "It flows on to Budapest.",
                      "source": "Encyclopedia of Rivers",
                      "options": [
                        {"text": "Rhine", "correct": false},
                        {"text": "Danube", "correct": true},
                        {"text": "Elbe", "correct": false}
                      ]
                    },
                    {
                      "type": "poll",
                      "text": "Do you like to swim?",
                      "options": [{"text": "Yes"}, {"text": "No"}]
                    }
                  ]
                }
                """));
  }

  public DraftJson titled(String title) {
    return with("/title", '"' + title + '"');
  }

  public DraftJson published() {
    return with("/visibility", "\"public\"");
  }

  public DraftJson basedOn(int version) {
    return with("/version", Integer.toString(version));
  }

  /** In place of the first question. */
  public DraftJson asking(String question) {
    return with("/questions/0", question);
  }

  public DraftJson with(String pointer, String json) {
    ObjectNode changed = root.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode value = parsed(json);
    switch (changed.at(path.head())) {
      case ObjectNode parent -> parent.set(path.last().getMatchingProperty(), value);
      case ArrayNode parent -> parent.set(path.last().getMatchingIndex(), value);
      default -> throw new IllegalArgumentException(pointer);
    }
    return new DraftJson(changed);
  }

  public DraftJson without(String pointer) {
    ObjectNode changed = root.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    ((ObjectNode) changed.at(path.head())).remove(path.last().getMatchingProperty());
    return new DraftJson(changed);
  }

  public QuizDraft draft() {
    try {
      return QuizJson.mapper().treeToValue(root, QuizDraft.class);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  @Override
  public String toString() {
    return root.toString();
  }

  private static JsonNode parsed(String json) {
    try {
      return QuizJson.mapper().readTree(json);
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(json, wrong);
    }
  }
}
