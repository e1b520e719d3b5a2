package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.Sealed;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.Withheld;
import quizhall.game.room.question.WordsResponse;

/** What a player said to a question that had no options. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TextResult.Said.class, name = "text"),
  @JsonSubTypes.Type(value = NumberResult.Said.class, name = "number"),
  @JsonSubTypes.Type(value = OrderResult.Said.class, name = "order"),
  @JsonSubTypes.Type(value = MatchResult.Said.class, name = "match"),
  @JsonSubTypes.Type(value = PinResult.Said.class, name = "pin"),
  @JsonSubTypes.Type(value = WordCloudResult.Said.class, name = "word-cloud"),
  @JsonSubTypes.Type(value = OpenResult.Said.class, name = "open"),
  @JsonSubTypes.Type(value = ScaleResult.Said.class, name = "scale"),
})
public sealed interface SaidPart
    permits TextResult.Said,
        NumberResult.Said,
        OrderResult.Said,
        MatchResult.Said,
        PinResult.Said,
        WordCloudResult.Said,
        OpenResult.Said,
        ScaleResult.Said {

  /** Empty for chosen options, which are kept by themselves, and where nobody is to know of it. */
  static Optional<SaidPart> of(Response response) {
    return switch (response) {
      case Chosen _, Sealed _, Withheld _ -> Optional.empty();
      case TextResponse(var text) -> Optional.of(new TextResult.Said(text));
      case NumberResponse(var typed) -> Optional.of(new NumberResult.Said(typed));
      case OrderResponse(var items) -> Optional.of(new OrderResult.Said(items));
      case MatchResponse match -> Optional.of(MatchResult.said(match));
      case PinResponse pin -> Optional.of(PinResult.said(pin));
      case WordsResponse(var words) -> Optional.of(new WordCloudResult.Said(words));
      case OpenResponse(var text) -> Optional.of(new OpenResult.Said(text));
      case ScaleResponse(var values) -> Optional.of(new ScaleResult.Said(values));
    };
  }
}
