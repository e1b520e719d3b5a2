/** A library of many quizzes: what finding one takes beside reading it. */
package quizhall.load.library;
