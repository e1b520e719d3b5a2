/**
 * Akka HTTP on TCP connections of our own. Requests and responses go through Akka HTTP's server
 * layer as ever; a connection that switches protocols (a WebSocket) leaves its streams behind for
 * good, so that each frame takes one message to Akka's TCP actor instead of five dispatches, and a
 * connection at rest keeps two small actors instead of a graph of forty stages.
 */
package quizhall.core.listener;
