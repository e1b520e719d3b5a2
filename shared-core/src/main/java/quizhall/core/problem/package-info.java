/** Refusals as values: what every interface answers when it says no (RFC 9457). */
package quizhall.core.problem;
