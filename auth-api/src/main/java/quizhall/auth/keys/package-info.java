/** The keys that sign access tokens: kept encrypted, rotated with an overlap, shown as JWKS. */
package quizhall.auth.keys;
