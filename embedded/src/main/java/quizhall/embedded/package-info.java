/**
 * A real PostgreSQL and an AMQP 0-9-1 broker that a process brings along: both durable, both behind
 * a password, both on loopback only.
 */
package quizhall.embedded;
