/** Quizzes, tags and plays in PostgreSQL: the only classes of this service that know SQL. */
package quizhall.quiz.store;
