/** How Quizhall reads and writes JSON, everywhere the same. */
package quizhall.core.json;
