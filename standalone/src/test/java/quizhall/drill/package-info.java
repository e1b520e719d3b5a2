/**
 * Drills: real processes, played with over the network by scripted hosts and players, and stopped,
 * killed and cut off in mid-game. Clients know the wire protocol only.
 */
package quizhall.drill;
