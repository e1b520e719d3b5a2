/** Which words are not shown to a hall unless the host says so. Knows no rooms. */
package quizhall.game.words;
