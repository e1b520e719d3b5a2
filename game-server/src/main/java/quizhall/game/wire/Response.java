package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a player says to a question of some kind. */
public sealed interface Response
    permits ChoiceMessages.ChosenOptions,
        TextMessages.TypedText,
        NumberMessages.TypedNumber,
        OrderMessages.ArrangedItems,
        MatchMessages.JoinedPairs,
        PinMessages.PlacedPin,
        WordCloudMessages.SaidWords,
        OpenMessages.WrittenText,
        ScaleMessages.ChosenSteps {
  @JsonProperty
  String kind();
}
