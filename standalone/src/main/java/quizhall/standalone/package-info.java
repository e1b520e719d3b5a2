/**
 * The two ways to have Quizhall on one machine without anything else: all in one process ({@link
 * quizhall.standalone.Main}), and a cluster of processes ({@link quizhall.standalone.ClusterMain}).
 * Both bring PostgreSQL and an AMQP broker along.
 */
package quizhall.standalone;
