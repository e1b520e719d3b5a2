/** The routes under {@code /api/quiz}: they only translate. */
package quizhall.quiz.http;
