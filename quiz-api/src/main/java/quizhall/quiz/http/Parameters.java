package quizhall.quiz.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.FieldError;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.store.Place;
import quizhall.quiz.store.PlaceToken;

/** Parameters that several routes take. */
final class Parameters {

  private static final int DEFAULT_LIMIT = 20;
  private static final int LARGEST_LIMIT = 100;

  private Parameters() {}

  /** As the rest of the path; what is no UUID names nothing. */
  static Route quizId(Function<QuizId, Route> inner) {
    return Directives.path(PathMatchers.uuidSegment(), id -> inner.apply(new QuizId(id)));
  }

  /** What the address of a quiz ended in; what is no link is as if it were not there. */
  static Route link(Function<Optional<QuizLink>, Route> inner) {
    return Directives.parameterOptional("link", given -> inner.apply(given.flatMap(QuizLink::of)));
  }

  /** By which a client names what it tries to make, so that it may ask again. */
  static Route attempt(Function<Optional<UUID>, Route> inner) {
    return Directives.parameterOptional(
        "attempt",
        given -> uuid(given).map(inner).orElseGet(() -> wrong("attempt", "must be a UUID")));
  }

  /** Empty where it is none; what is not given is fine. */
  static Optional<Optional<UUID>> uuid(Optional<String> given) {
    try {
      return Optional.of(given.map(UUID::fromString));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** How many items a page has at most. */
  static Route limit(Function<Integer, Route> inner) {
    return Directives.parameterOptional(
        StringUnmarshallers.INTEGER,
        "limit",
        given -> {
          int limit = given.orElse(DEFAULT_LIMIT);
          return limit < 1 || limit > LARGEST_LIMIT
              ? wrong("limit", "must be from 1 to %d".formatted(LARGEST_LIMIT))
              : inner.apply(limit);
        });
  }

  /** Where the page begins. */
  static Route next(Function<Optional<Place>, Route> inner) {
    return Directives.parameterOptional(
        "next",
        given -> {
          Optional<Place> place = given.flatMap(PlaceToken::read);
          return given.isPresent() && place.isEmpty() ? wrongNext() : inner.apply(place);
        });
  }

  /** The same of a list in the one order that it comes in. */
  static Route nextByChange(Function<Optional<Place.ByChange>, Route> inner) {
    return next(
        place ->
            place.isPresent() && !(place.get() instanceof Place.ByChange)
                ? wrongNext()
                : inner.apply(place.map(Place.ByChange.class::cast)));
  }

  static Route wrongNext() {
    return wrong("next", "must be the next of the page before");
  }

  /** A text that is absent, empty, or at most so long. */
  static Route text(String name, int maxLength, Function<String, Route> inner) {
    return Directives.parameterOptional(
        name,
        given -> {
          String text = given.orElse("");
          return text.codePointCount(0, text.length()) > maxLength
              ? wrong(name, "must have at most %d characters".formatted(maxLength))
              : inner.apply(text);
        });
  }

  static Route wrong(String name, String message) {
    return wrong(List.of(new FieldError(name, message)));
  }

  static Route wrong(List<FieldError> errors) {
    return HttpApi.complete(
        HttpApi.problem(Problem.malformed("A parameter is wrong").withErrors(errors)));
  }
}
