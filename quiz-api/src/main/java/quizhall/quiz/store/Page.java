package quizhall.quiz.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next asks for the page after this one
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }

  /** From one row more than the page takes, which says whether there is a next one. */
  static <R, T> Page<T> of(List<R> rows, int limit, Function<R, T> item, Function<R, Place> place) {
    List<T> items = rows.stream().limit(limit).map(item).toList();
    return rows.size() > limit
        ? new Page<>(items, Optional.of(PlaceToken.of(place.apply(rows.get(limit - 1)))))
        : new Page<>(items, Optional.empty());
  }
}
