package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a question of some kind shows besides what all have; stands beside it in the JSON. */
public sealed interface Asked
    permits ChoiceMessages.AskedChoice,
        TextMessages.AskedText,
        NumberMessages.AskedNumber,
        OrderMessages.AskedOrder,
        MatchMessages.AskedMatch,
        PinMessages.AskedPin,
        WordCloudMessages.AskedWords,
        OpenMessages.AskedOpen,
        ScaleMessages.AskedScale,
        SlideMessages.AskedSlide {
  @JsonProperty
  String kind();
}
