package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import quizhall.core.json.Json;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Task;

/** What a kind of question showed besides what all have. */
public sealed interface AskedPart permits ChoiceResult.Asked {
  @JsonProperty
  String kind();

  static AskedPart of(Task task) {
    return switch (task) {
      case Choice choice -> ChoiceResult.asked(choice);
    };
  }

  /** From the object in which it stands. */
  static AskedPart read(Kind kind, JsonNode stored) {
    return Json.mapper()
        .convertValue(
            stored,
            switch (kind) {
              case SINGLE, MULTIPLE, TRUE_FALSE, POLL -> ChoiceResult.Asked.class;
            });
  }
}
