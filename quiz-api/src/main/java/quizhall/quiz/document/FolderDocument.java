package quizhall.quiz.document;

import java.util.UUID;

/**
 * A folder of somebody's.
 *
 * @param quizzes in it that are in use
 */
public record FolderDocument(UUID id, String name, int quizzes) {}
