/**
 * What may be seen of a room, in the words of the wire, and what its players say, in those of the
 * rules. Keys leave a room only here.
 */
package quizhall.game.view;
