package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.ChosenQuizzes;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Shelf;
import quizhall.quiz.library.Bin;
import quizhall.quiz.library.Outcome;
import quizhall.quiz.library.Shelves;

/**
 * {@code /shelves}, and {@code /quizzes/{id}/shelves}: where people find quizzes of theirs, and put
 * them.
 */
final class ShelfRoutes {

  private final Shelves shelves;
  private final Bin bin;
  private final Callers callers;

  ShelfRoutes(Shelves shelves, Bin bin, Callers callers) {
    this.shelves = shelves;
    this.bin = bin;
    this.callers = callers;
  }

  Route routes() {
    Route all =
        concat(
            pathEnd(() -> get(this::counts)),
            path(
                PathMatchers.segment(),
                name ->
                    concat(
                        get(() -> shelf(name, this::list)),
                        post(() -> shelf(name, this::put)),
                        delete(() -> shelf(name, this::empty)))),
            path(PathMatchers.segment().slash("take"), name -> post(() -> shelf(name, this::take))),
            path(
                PathMatchers.segment().slash(PathMatchers.uuidSegment()),
                (name, id) -> delete(() -> shelf(name, shelf -> remove(shelf, new QuizId(id))))));
    Route ofQuiz =
        path(PathMatchers.uuidSegment().slash("shelves"), id -> get(() -> find(new QuizId(id))));
    return concat(pathPrefix("shelves", () -> all), pathPrefix("quizzes", () -> ofQuiz));
  }

  private static Route shelf(String name, Function<Shelf, Route> inner) {
    return Shelf.of(name).map(inner).orElseGet(ShelfRoutes::noSuchShelf);
  }

  /** Also where something cannot be done with a shelf. */
  private static Route noSuchShelf() {
    return HttpApi.complete(HttpApi.problem(Problem.notFound("This shelf")));
  }

  private Route counts() {
    return callers.user(
        owner ->
            HttpApi.complete(
                shelves.counts(owner.id()).thenApply(counts -> HttpApi.json(200, counts))));
  }

  private Route find(QuizId id) {
    return callers.user(
        reader ->
            Answers.complete(shelves.find(id, reader.id()), shelved -> HttpApi.json(200, shelved)));
  }

  private Route list(Shelf shelf) {
    return callers.user(
        reader ->
            Parameters.limit(
                limit ->
                    Parameters.nextByChange(
                        after ->
                            HttpApi.complete(
                                shelves
                                    .page(shelf, reader.id(), limit, after)
                                    .thenApply(page -> HttpApi.json(200, page))))));
  }

  private Route put(Shelf shelf) {
    return switch (shelf) {
      case FAVOURITES -> change(shelves::like);
      case ARCHIVE -> change(shelves::archive);
      case BIN -> change(bin::put);
      case OWN, RECENT, SHARED -> noSuchShelf();
    };
  }

  private Route take(Shelf shelf) {
    return switch (shelf) {
      case FAVOURITES -> change(shelves::unlike);
      case ARCHIVE -> change(shelves::unarchive);
      case BIN -> change(bin::restore);
      case OWN, RECENT, SHARED -> noSuchShelf();
    };
  }

  private Route change(
      BiFunction<ChosenQuizzes, OwnerId, CompletionStage<Outcome<ChosenQuizzes>>> change) {
    return callers.writer(
        caller -> ChosenBody.changed(chosen -> change.apply(chosen, caller.id())));
  }

  private Route remove(Shelf shelf, QuizId id) {
    return shelf == Shelf.BIN
        ? callers.writer(
            caller -> Answers.complete(bin.delete(id, caller.id()), done -> HttpApi.noContent()))
        : noSuchShelf();
  }

  private Route empty(Shelf shelf) {
    return shelf == Shelf.BIN
        ? callers.writer(
            caller ->
                HttpApi.complete(bin.empty(caller.id()).thenApply(count -> HttpApi.noContent())))
        : noSuchShelf();
  }
}
