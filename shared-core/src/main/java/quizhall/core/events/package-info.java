/**
 * Events between the services: out through the outbox of the transaction that caused them, over
 * topic exchanges, in through the inbox of the consumer, applied once.
 */
package quizhall.core.events;
