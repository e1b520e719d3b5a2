package quizhall.quiz.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody looks for quizzes. */
public enum Shelf {
  /** All of their own that are in use, last changed first. */
  OWN,
  /** Those that they like, of their own and of others. */
  FAVOURITES,
  /** Those that they wrote or opened a room with. */
  RECENT,
  /** Those that others have given to them. */
  SHARED,
  /** Those of their own that they have put out of their way. */
  ARCHIVE,
  /** Those of their own that they have deleted, until these are gone. */
  BIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Shelf> of(String code) {
    return Stream.of(values()).filter(shelf -> shelf.code().equals(code)).findFirst();
  }
}
