package quizhall.game.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import quizhall.core.json.Json;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Task;

/** The key of a kind of question, and what all answers came to. */
public sealed interface OutcomePart permits ChoiceResult.Outcome {

  static OutcomePart of(Task task, Collection<Response> responses) {
    return switch (task) {
      case Choice choice -> ChoiceResult.outcome(choice, responses);
    };
  }

  /** From the object in which it stands. */
  static OutcomePart read(Kind kind, JsonNode stored) {
    return Json.mapper()
        .convertValue(
            stored,
            switch (kind) {
              case SINGLE, MULTIPLE, TRUE_FALSE, POLL -> ChoiceResult.Outcome.class;
            });
  }
}
