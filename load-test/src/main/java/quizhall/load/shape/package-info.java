/** What a load consists of: one class a shape. */
package quizhall.load.shape;
