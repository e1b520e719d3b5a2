package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The key of a question of some kind, and what all answers came to. */
public sealed interface Revealed
    permits ChoiceMessages.RevealedChoice,
        TextMessages.RevealedText,
        NumberMessages.RevealedNumber,
        OrderMessages.RevealedOrder,
        MatchMessages.RevealedMatch,
        PinMessages.RevealedPin,
        WordCloudMessages.RevealedWords,
        OpenMessages.RevealedOpen,
        ScaleMessages.RevealedScale {
  @JsonProperty
  String kind();
}
