package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;

/**
 * A part of what a search finds.
 *
 * @param next asks for the part after this one
 * @param similar true where nothing has the words, and these have others like them
 * @param partial true where nothing has all of the words, and these have some
 */
public record SearchPage(
    List<QuizSummary> items,
    Optional<String> next,
    Optional<Boolean> similar,
    Optional<Boolean> partial) {

  /** Nothing is found. */
  public static final SearchPage EMPTY =
      new SearchPage(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public SearchPage {
    items = List.copyOf(items);
  }

  /** The one page of what has other words, like those that were searched for. */
  public static SearchPage ofSimilar(List<QuizSummary> items) {
    return new SearchPage(items, Optional.empty(), Optional.of(true), Optional.empty());
  }

  /** The one page of what has some of the words. */
  public static SearchPage ofPartial(List<QuizSummary> items) {
    return new SearchPage(items, Optional.empty(), Optional.empty(), Optional.of(true));
  }
}
