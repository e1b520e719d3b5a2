package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.library.QuestionBank;
import quizhall.quiz.store.BankSearch;
import quizhall.quiz.store.Place;

/** {@code /questions}: one's own, across all quizzes. */
final class BankRoutes {

  private final QuestionBank bank;
  private final Callers callers;

  BankRoutes(QuestionBank bank, Callers callers) {
    this.bank = bank;
    this.callers = callers;
  }

  Route routes() {
    Route page = get(this::page);
    return path("questions", () -> page);
  }

  private Route page() {
    return asked(
        asked ->
            Parameters.limit(
                limit ->
                    Parameters.next(
                        after ->
                            after.isEmpty() || after.get() instanceof Place.InQuiz
                                ? HttpApi.complete(
                                    bank.page(asked, limit, after.map(Place.InQuiz.class::cast))
                                        .thenApply(page -> HttpApi.json(200, page)))
                                : Parameters.wrongNext())));
  }

  private Route asked(Function<BankSearch, Route> inner) {
    return callers.user(
        owner ->
            Directives.parameterMultiMap(
                given -> {
                  SearchParameters parameters = new SearchParameters(given);
                  BankSearch asked = parameters.bank(owner.id());
                  return parameters.errors().isEmpty()
                      ? inner.apply(asked)
                      : Parameters.wrong(parameters.errors());
                }));
  }
}
