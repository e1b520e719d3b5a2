/** What others notice of many who sign in at once. */
package quizhall.load.flood;
