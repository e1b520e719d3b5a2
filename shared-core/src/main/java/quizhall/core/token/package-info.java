/** User tokens of auth-api, as the other services verify them. */
package quizhall.core.token;
