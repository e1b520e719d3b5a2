/** PostgreSQL: pool, migrations and the one way to do a transaction. */
package quizhall.core.database;
