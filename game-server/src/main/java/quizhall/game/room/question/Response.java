package quizhall.game.room.question;

/** What a player says to a question. */
public sealed interface Response
    permits Chosen,
        TextResponse,
        NumberResponse,
        OrderResponse,
        MatchResponse,
        PinResponse,
        WordsResponse,
        OpenResponse,
        ScaleResponse,
        Sealed,
        Withheld {}
