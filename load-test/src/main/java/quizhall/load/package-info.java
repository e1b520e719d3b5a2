/** {@code ./quizhall load}: plays Quizhall with many players and compares it with a bare server. */
package quizhall.load;
