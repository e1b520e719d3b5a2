/**
 * Files of other tools, and our own: what they hold, as drafts of questions. Plain Java over bytes:
 * no HTTP, no SQL, no clock. Each format has a package or a class of its own, which knows nothing
 * of the others; {@link FileFormats} finds out which of them a file is in.
 */
package quizhall.quiz.interchange;
