/** The game-server: where its parts are put together. */
package quizhall.game;
