package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.library.QuizSearch;
import quizhall.quiz.store.Search;

/** {@code /quizzes/search}, and the counts beside its filters, which come after. */
final class SearchRoutes {

  private final QuizSearch search;
  private final Callers callers;

  SearchRoutes(QuizSearch search, Callers callers) {
    this.search = search;
    this.callers = callers;
  }

  Route routes() {
    Route page = get(this::page);
    Route counts = get(this::counts);
    Route all = concat(pathEnd(() -> page), path("counts", () -> counts));
    return pathPrefix(PathMatchers.segment("quizzes").slash("search"), () -> all);
  }

  private Route page() {
    return asked(
        asked ->
            Parameters.limit(
                limit ->
                    Parameters.next(
                        after ->
                            after.isEmpty() || asked.fits(after.get())
                                ? HttpApi.complete(
                                    search
                                        .page(asked, limit, after)
                                        .thenApply(page -> HttpApi.json(200, page)))
                                : Parameters.wrongNext())));
  }

  private Route counts() {
    return asked(
        asked ->
            HttpApi.complete(search.counts(asked).thenApply(counts -> HttpApi.json(200, counts))));
  }

  private Route asked(Function<Search, Route> inner) {
    return callers.reader(
        reader ->
            Directives.parameterMultiMap(
                given -> {
                  SearchParameters parameters = new SearchParameters(given);
                  Search asked = parameters.search(reader);
                  return parameters.errors().isEmpty()
                      ? inner.apply(asked)
                      : Parameters.wrong(parameters.errors());
                }));
  }
}
