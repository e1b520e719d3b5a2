/** What figures are compared with: a bare Akka HTTP server with nothing of ours in it. */
package quizhall.load.baseline;
