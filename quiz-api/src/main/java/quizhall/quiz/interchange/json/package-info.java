/** Formats that are JSON, alone or in an archive: our own, and those of others. */
package quizhall.quiz.interchange.json;
