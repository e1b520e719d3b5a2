package quizhall.quiz.document;

import java.util.List;
import quizhall.quiz.document.ImportDocument.Remark;

/**
 * What a file would have of a quiz, told before it is made.
 *
 * @param questions that would be in it
 * @param notices on what would be missing or otherwise
 * @param refused the questions that would not be in it
 */
public record ExportDocument(
    String format, String fileName, int questions, List<Remark> notices, List<Remark> refused) {}
