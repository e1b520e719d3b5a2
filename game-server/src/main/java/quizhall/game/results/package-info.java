/**
 * What was played: results of a session, the hosts' history, and the {@code session.*} events to
 * other services. All of it is read off the rooms' journal and can be built anew from it.
 */
package quizhall.game.results;
