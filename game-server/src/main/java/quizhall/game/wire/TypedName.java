package quizhall.game.wire;

/**
 * Something that was typed, as a host names it.
 *
 * @param question index of the question to which it was typed, from 0
 * @param text in any form that is the same to the question
 */
public record TypedName(int question, String text) {}
