/** Session tokens: what lets a host, a player or a screen into one room, and no other. */
package quizhall.game.token;
