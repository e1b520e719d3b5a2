/** A whole game-server for tests, with everything it needs around it. */
package quizhall.game.testing;
