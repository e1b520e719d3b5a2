package quizhall.game.room.question;

/** Something was said, and by whom is not to be known: what it was stands elsewhere. */
public record Withheld() implements Response {}
