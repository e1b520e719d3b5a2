/** Quizhall from outside: setting up over HTTP, playing over WebSockets. */
package quizhall.load.hall;
