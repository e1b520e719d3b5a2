/** From what somebody sends to the files that are kept of it; nothing here knows quizzes. */
package quizhall.quiz.media;
