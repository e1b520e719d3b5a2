/** What is measured, and how: moments, memory, processor time, rows, messages between nodes. */
package quizhall.load.measure;
