/** What people do with quizzes and tags, and who may: each use in one transaction. */
package quizhall.quiz.library;
