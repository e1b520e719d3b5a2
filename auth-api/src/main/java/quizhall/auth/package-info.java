/** auth-api: accounts, signing in and the tokens that the other services trust. */
package quizhall.auth;
