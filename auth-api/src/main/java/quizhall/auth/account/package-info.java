/** Accounts, and what makes an email, a password and a name good. */
package quizhall.auth.account;
