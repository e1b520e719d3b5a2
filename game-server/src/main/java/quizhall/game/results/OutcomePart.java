package quizhall.game.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import quizhall.core.json.Json;
import quizhall.game.room.Room;
import quizhall.game.room.Round;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.words.Moderation;

/** The key of a kind of question, and what all answers came to. */
public sealed interface OutcomePart
    permits ChoiceResult.Outcome,
        TextResult.Outcome,
        NumberResult.Outcome,
        OrderResult.Outcome,
        MatchResult.Outcome,
        PinResult.Outcome,
        WordCloudResult.Outcome,
        OpenResult.Outcome,
        ScaleResult.Outcome,
        SlideResult.Outcome {

  static OutcomePart of(Room room, Round round) {
    Collection<Response> responses = round.responses();
    return switch (room.question(round.question()).task()) {
      case Choice choice -> ChoiceResult.outcome(choice, responses);
      case TextTask text -> TextResult.outcome(text, responses);
      case NumberTask number -> NumberResult.outcome(number, responses);
      case OrderTask order -> OrderResult.outcome(order, responses);
      case MatchTask match -> MatchResult.outcome(match, responses);
      case PinTask pin -> PinResult.outcome(pin, responses);
      case WordCloudTask cloud -> WordCloudResult.outcome(Moderation.in(room).cloud(cloud, round));
      case OpenTask open -> OpenResult.outcome(Moderation.in(room).cards(open, round));
      case ScaleTask scale -> ScaleResult.outcome(scale, responses);
      case SlideTask _ -> new SlideResult.Outcome();
    };
  }

  /** From the object in which it stands. */
  static OutcomePart read(Kind kind, JsonNode stored) {
    Class<? extends OutcomePart> part =
        switch (kind) {
          case SINGLE, MULTIPLE, TRUE_FALSE, POLL -> ChoiceResult.Outcome.class;
          case TEXT -> TextResult.Outcome.class;
          case NUMBER -> NumberResult.Outcome.class;
          case ORDER -> OrderResult.Outcome.class;
          case MATCH -> MatchResult.Outcome.class;
          case PIN -> PinResult.Outcome.class;
          case WORD_CLOUD -> WordCloudResult.Outcome.class;
          case OPEN -> OpenResult.Outcome.class;
          case SCALE -> ScaleResult.Outcome.class;
          case SLIDE -> SlideResult.Outcome.class;
        };
    return Json.mapper().convertValue(stored, part);
  }
}
