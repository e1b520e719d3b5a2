package quizhall.quiz.document;

import java.util.List;

/**
 * How many quizzes are on each of somebody's shelves and in each folder.
 *
 * @param offered of those that are shared with them, to be theirs
 */
public record ShelvesDocument(
    int own,
    int favourites,
    int recent,
    int shared,
    int offered,
    int archive,
    int bin,
    List<FolderDocument> folders) {

  public ShelvesDocument {
    folders = List.copyOf(folders);
  }

  public ShelvesDocument with(List<FolderDocument> all) {
    return new ShelvesDocument(own, favourites, recent, shared, offered, archive, bin, all);
  }
}
