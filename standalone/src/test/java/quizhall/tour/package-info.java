/** A client that knows of Quizhall what its OpenAPI files say, and nothing else. */
package quizhall.tour;
