/**
 * What a quiz is and when one is fit to be kept. Plain Java: no JSON, no HTTP, no SQL; ids come in
 * as arguments.
 */
package quizhall.quiz.content;
