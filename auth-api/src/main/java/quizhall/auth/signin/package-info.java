/** Browsers that are signed in, by a refresh token that changes with each use. */
package quizhall.auth.signin;
