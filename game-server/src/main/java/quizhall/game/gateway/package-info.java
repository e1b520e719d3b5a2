/**
 * Between clients and rooms: the protocol of each WebSocket, one relay per node and room. The relay
 * follows its room's events with a replica of the state, makes each frame once for all its sockets,
 * and gathers what they say into batches.
 */
package quizhall.game.gateway;
