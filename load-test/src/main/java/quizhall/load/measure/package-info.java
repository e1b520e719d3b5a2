/** What is measured, and how: moments, memory, processor time, rows, bytes between nodes. */
package quizhall.load.measure;
