package quizhall.game.wire;

/**
 * Something that was said, as a host names it.
 *
 * @param question index of the question to which it was said, from 0
 * @param said in any of its spellings
 */
public record SaidName(int question, String said) {}
