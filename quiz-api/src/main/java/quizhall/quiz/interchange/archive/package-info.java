/** Archives in memory, with bounds on what becomes of them. */
package quizhall.quiz.interchange.archive;
