/**
 * The game-server over HTTP: everything of {@code openapi/session.yaml}, the way to the WebSocket,
 * and the pages. Routes translate; what a room does is decided in the room.
 */
package quizhall.game.http;
