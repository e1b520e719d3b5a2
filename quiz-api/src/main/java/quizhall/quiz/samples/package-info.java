/** The quizzes that come with Quizhall. */
package quizhall.quiz.samples;
