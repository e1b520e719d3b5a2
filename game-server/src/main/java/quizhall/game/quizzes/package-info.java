/** Quizzes as rooms take them from quiz-api: once, when a room is opened. */
package quizhall.game.quizzes;
