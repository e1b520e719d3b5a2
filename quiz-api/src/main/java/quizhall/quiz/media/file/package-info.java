/** What an upload is by its bytes, and what is made of it to be kept and served. */
package quizhall.quiz.media.file;
