package quizhall.quiz.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import java.util.Optional;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.store.Listing;
import quizhall.quiz.store.Place;

/** Listing quizzes: {@code GET /quizzes}. */
final class QuizListRoutes {

  private final QuizLibrary library;
  private final Callers callers;

  QuizListRoutes(QuizLibrary library, Callers callers) {
    this.library = library;
    this.callers = callers;
  }

  Route list() {
    return callers.reader(
        reader ->
            mine(
                mine ->
                    mine && reader.isEmpty()
                        ? HttpApi.complete(HttpApi.problem(Problem.unauthorized()))
                        : page((limit, after) -> new Listing(reader, mine, limit, after))));
  }

  private static Route mine(Function<Boolean, Route> inner) {
    return Directives.parameterOptional(
        StringUnmarshallers.BOOLEAN, "mine", given -> inner.apply(given.orElse(false)));
  }

  private interface Query {
    Listing listing(int limit, Optional<Place> after);
  }

  private Route page(Query query) {
    return Parameters.limit(
        limit ->
            Parameters.next(
                after -> {
                  Listing listing = query.listing(limit, after);
                  return after.isEmpty() || listing.fits(after.get())
                      ? HttpApi.complete(
                          library.list(listing).thenApply(page -> HttpApi.json(200, page)))
                      : Parameters.wrongNext();
                }));
  }
}
