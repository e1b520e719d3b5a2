/** Which words are not shown to a hall unless the host says so. */
package quizhall.game.words;
