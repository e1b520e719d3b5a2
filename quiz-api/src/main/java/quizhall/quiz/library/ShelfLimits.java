package quizhall.quiz.library;

/**
 * How much one account keeps in order.
 *
 * @param folderNameLength in Unicode code points
 */
public record ShelfLimits(int folders, int folderNameLength, int favourites) {}
