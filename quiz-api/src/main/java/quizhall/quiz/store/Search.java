package quizhall.quiz.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuestionType;

/**
 * Which quizzes are searched for.
 *
 * @param reader finds public quizzes and his own
 * @param words to search for, as typed
 * @param filter what else has to be so
 */
public record Search(Optional<OwnerId> reader, String words, Filter filter, SearchOrder order) {

  /**
   * What a quiz has to be, beside having the words.
   *
   * @param tags all of which it has
   * @param language without regard to the region
   * @param owner whose it is
   * @param kinds of questions, of which it has one at least
   * @param licences of which it has one; any where there are none
   * @param questions how many it has
   * @param plays how often it was played at least
   * @param since when it was changed at the earliest
   */
  public record Filter(
      List<String> tags,
      Optional<String> language,
      Optional<OwnerId> owner,
      List<QuestionType> kinds,
      List<Licence> licences,
      Span questions,
      long plays,
      Optional<Instant> since) {

    public Filter {
      tags = List.copyOf(tags);
      kinds = List.copyOf(kinds);
      licences = List.copyOf(licences);
      language = language.map(tag -> tag.toLowerCase(Locale.ROOT).split("-", 2)[0]);
    }
  }

  /** Both included; as many as there may be where the upper one is empty. */
  public record Span(int from, Optional<Integer> to) {

    public static final Span ANY = new Span(0, Optional.empty());

    public boolean isAny() {
      return equals(ANY);
    }
  }

  /** The words as the index has them; empty where there is none. */
  Optional<String> folded() {
    return Optional.of(FoldedText.of(words)).filter(text -> !text.isEmpty());
  }

  /** Nothing matches better than other things where no words are given. */
  SearchOrder effectiveOrder() {
    return order == SearchOrder.MATCH && folded().isEmpty() ? SearchOrder.NEWEST : order;
  }

  /** Whether the place is one of the order that this search comes in. */
  public boolean fits(Place place) {
    return switch (place) {
      case Place.ByChange _ -> effectiveOrder() == SearchOrder.NEWEST;
      case Place.ByMatch _ -> effectiveOrder() == SearchOrder.MATCH;
      case Place.ByPlays _ -> effectiveOrder() == SearchOrder.PLAYS;
      case Place.InQuiz _ -> false;
    };
  }
}
