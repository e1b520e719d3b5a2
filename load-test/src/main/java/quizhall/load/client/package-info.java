/** A frugal client for many WebSockets: one small object a socket, frames built once and shared. */
package quizhall.load.client;
