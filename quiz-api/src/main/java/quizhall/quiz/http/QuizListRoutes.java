package quizhall.quiz.http;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.TagRules;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.store.Listing;
import quizhall.quiz.store.Place;

/** Finding quizzes: {@code GET /quizzes} and {@code /quizzes/search}. */
final class QuizListRoutes {

  private static final int WORDS_LENGTH = 200;
  private static final int MOST_TAGS = 10;

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
                        : page(
                            (limit, after) ->
                                new Listing(reader, mine, "", List.of(), limit, after))));
  }

  Route search() {
    return callers.reader(
        reader ->
            Parameters.text(
                "q",
                WORDS_LENGTH,
                words ->
                    tags(
                        tags ->
                            page(
                                (limit, after) ->
                                    new Listing(reader, false, words, tags, limit, after)))));
  }

  private static Route mine(Function<Boolean, Route> inner) {
    return Directives.parameterOptional(
        StringUnmarshallers.BOOLEAN, "mine", given -> inner.apply(given.orElse(false)));
  }

  private static Route tags(Function<List<String>, Route> inner) {
    return Directives.parameterList(
        "tag",
        given ->
            given.size() > MOST_TAGS
                ? Parameters.wrong("tag", "must be at most %d".formatted(MOST_TAGS))
                : inner.apply(
                    given.stream().map(TagRules::sought).filter(tag -> !tag.isEmpty()).toList()));
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
