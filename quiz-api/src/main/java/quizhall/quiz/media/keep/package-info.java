/** Where the content of files is when it is not in the database. */
package quizhall.quiz.media.keep;
