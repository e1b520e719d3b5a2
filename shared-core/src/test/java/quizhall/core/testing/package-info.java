/** For the tests of all services: a running service, a client that knows its OpenAPI document. */
package quizhall.core.testing;
