/**
 * The WebSocket protocol: every message of both directions, its codec, the problems and the close
 * codes. Nobody else builds or reads JSON for a socket. {@code docs/protocol.md} tells the same
 * story for people; the TypeScript types are generated from the records here.
 */
package quizhall.game.wire;
