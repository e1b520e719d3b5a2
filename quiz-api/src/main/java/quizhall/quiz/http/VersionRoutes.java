package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatcher1;
import akka.http.javadsl.server.PathMatcher2;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.library.VersionLibrary;

/** {@code /quizzes/{id}/versions}: what a quiz was before. */
final class VersionRoutes {

  private final VersionLibrary library;
  private final Callers callers;

  VersionRoutes(VersionLibrary library, Callers callers) {
    this.library = library;
    this.callers = callers;
  }

  /**
   * What is to be replaced.
   *
   * @param version of the quiz
   */
  private record Restoring(Optional<Integer> version) {}

  Route routes() {
    PathMatcher1<UUID> all = PathMatchers.uuidSegment().slash("versions");
    PathMatcher2<UUID, Integer> one =
        PathMatchers.uuidSegment().slash("versions").slash(PathMatchers.integerSegment());
    Route routes =
        concat(
            path(all, id -> get(() -> list(new QuizId(id)))),
            path(one, (id, version) -> get(() -> find(new QuizId(id), version))),
            path(
                one.slash("restore"),
                (id, version) -> post(() -> restore(new QuizId(id), version))));
    return pathPrefix("quizzes", () -> routes);
  }

  private Route list(QuizId id) {
    return callers.user(
        caller ->
            Parameters.limit(
                limit ->
                    before(
                        before ->
                            Answers.complete(
                                library.list(id, caller.id(), before, limit),
                                shelf -> HttpApi.json(200, shelf)))));
  }

  private static Route before(Function<Optional<Integer>, Route> inner) {
    return Directives.parameterOptional(
        "next",
        given -> {
          try {
            return inner.apply(given.map(Integer::valueOf));
          } catch (NumberFormatException noNumber) {
            return Parameters.wrongNext();
          }
        });
  }

  private Route find(QuizId id, int version) {
    return callers.user(
        caller ->
            Answers.complete(
                library.find(id, caller.id(), version), found -> HttpApi.json(200, found)));
  }

  private Route restore(QuizId id, int version) {
    return callers.writer(
        author ->
            HttpApi.body(
                Restoring.class,
                wanted ->
                    Answers.complete(
                        library.restore(id, author, version, wanted.version()),
                        quiz -> HttpApi.json(200, quiz))));
  }
}
