/**
 * HTTP on Netty, and Akka HTTP's model for whoever answers. Netty's codec reads requests and writes
 * responses; here stand the order of requests on a connection ({@code HttpConnection}), what they
 * are in Akka HTTP's model ({@code Requests}, {@code RequestBody}) and back ({@code ResponseWriter}
 * and what it uses), the deadlines, and the way to a WebSocket ({@link
 * quizhall.core.listener.WebSocketAccept}). Each connection belongs to one event loop, and so does
 * all that is here unless it says otherwise.
 */
package quizhall.core.listener;
