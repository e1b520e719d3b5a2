/**
 * The JSON form of quizzes: what is sent to readers, with or without keys, and what is kept in the
 * database. Fields are added, never renamed: stored questions of every age are read.
 */
package quizhall.quiz.document;
