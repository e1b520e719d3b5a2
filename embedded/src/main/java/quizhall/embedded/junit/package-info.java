/**
 * Real stores for tests: {@code @ExtendWith(Stores.class)}, then a {@link
 * quizhall.embedded.junit.TestDatabase} or a {@link quizhall.embedded.junit.TestBroker} as a
 * parameter of a constructor, a test or a set-up method.
 */
package quizhall.embedded.junit;
