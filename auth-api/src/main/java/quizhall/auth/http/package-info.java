/** {@code /api/auth}: from HTTP to accounts and sign-ins, and back. */
package quizhall.auth.http;
