/** What every HTTP interface does alike: JSON in and out, problems, tokens, health, CORS. */
package quizhall.core.http;
