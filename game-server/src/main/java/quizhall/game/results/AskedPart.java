package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import quizhall.core.json.Json;
import quizhall.game.room.Question;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;

/** What a kind of question showed besides what all have. */
public sealed interface AskedPart
    permits ChoiceResult.Asked,
        TextResult.Asked,
        NumberResult.Asked,
        OrderResult.Asked,
        MatchResult.Asked,
        PinResult.Asked,
        WordCloudResult.Asked,
        OpenResult.Asked,
        ScaleResult.Asked,
        SlideResult.Asked {
  @JsonProperty
  String kind();

  static AskedPart of(Question question) {
    return switch (question.task()) {
      case Choice choice -> ChoiceResult.asked(choice, question.optionPictures());
      case TextTask text -> new TextResult.Asked(text.kind().word());
      case NumberTask number -> NumberResult.asked(number);
      case OrderTask order -> OrderResult.asked(order);
      case MatchTask match -> MatchResult.asked(match);
      case PinTask pin -> PinResult.asked(pin);
      case WordCloudTask cloud -> WordCloudResult.asked(cloud);
      case OpenTask open -> new OpenResult.Asked(open.kind().word());
      case ScaleTask scale -> ScaleResult.asked(scale);
      case SlideTask slide -> SlideResult.asked(slide);
    };
  }

  /** From the object in which it stands. */
  static AskedPart read(Kind kind, JsonNode stored) {
    Class<? extends AskedPart> part =
        switch (kind) {
          case SINGLE, MULTIPLE, TRUE_FALSE, POLL -> ChoiceResult.Asked.class;
          case TEXT -> TextResult.Asked.class;
          case NUMBER -> NumberResult.Asked.class;
          case ORDER -> OrderResult.Asked.class;
          case MATCH -> MatchResult.Asked.class;
          case PIN -> PinResult.Asked.class;
          case WORD_CLOUD -> WordCloudResult.Asked.class;
          case OPEN -> OpenResult.Asked.class;
          case SCALE -> ScaleResult.Asked.class;
          case SLIDE -> SlideResult.Asked.class;
        };
    return Json.mapper().convertValue(stored, part);
  }
}
