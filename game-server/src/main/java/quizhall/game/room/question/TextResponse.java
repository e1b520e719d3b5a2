package quizhall.game.room.question;

/**
 * What was typed.
 *
 * @param text without blanks at its ends once it is settled
 */
public record TextResponse(String text) implements Response {}
