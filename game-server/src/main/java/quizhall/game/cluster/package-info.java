/**
 * How this node comes together with others, which of them it has seen die, and what it does when it
 * finds that it was frozen itself.
 */
package quizhall.game.cluster;
