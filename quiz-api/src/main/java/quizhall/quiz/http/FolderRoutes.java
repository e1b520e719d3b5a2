package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.model.headers.Location;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.FolderId;
import quizhall.quiz.library.Folders;

/** {@code /folders}: as people name them, with quizzes of theirs. */
final class FolderRoutes {

  private final Folders folders;
  private final Callers callers;

  FolderRoutes(Folders folders, Callers callers) {
    this.folders = folders;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Named(Optional<String> name) {}

  Route routes() {
    Route create = post(this::create);
    Route all =
        concat(
            pathEnd(() -> create),
            path("take", () -> post(this::take)),
            path(
                PathMatchers.uuidSegment(),
                id ->
                    concat(
                        put(() -> rename(new FolderId(id))),
                        delete(() -> remove(new FolderId(id))))),
            path(
                PathMatchers.uuidSegment().slash("quizzes"),
                id ->
                    concat(get(() -> list(new FolderId(id))), post(() -> fill(new FolderId(id))))));
    return pathPrefix("folders", () -> all);
  }

  private Route create() {
    return callers.writer(
        owner ->
            HttpApi.body(
                Named.class,
                body ->
                    Answers.complete(
                        folders.create(owner.id(), body.name()),
                        folder ->
                            HttpApi.json(201, folder)
                                .addHeader(
                                    Location.create(
                                        "/api/quiz/folders/" + folder.id() + "/quizzes")))));
  }

  private Route rename(FolderId id) {
    return callers.writer(
        owner ->
            HttpApi.body(
                Named.class,
                body ->
                    Answers.complete(
                        folders.rename(id, owner.id(), body.name()), name -> HttpApi.noContent())));
  }

  private Route remove(FolderId id) {
    return callers.writer(
        owner -> Answers.complete(folders.delete(id, owner.id()), done -> HttpApi.noContent()));
  }

  private Route list(FolderId id) {
    return callers.user(
        owner ->
            Parameters.limit(
                limit ->
                    Parameters.nextByChange(
                        after ->
                            Answers.complete(
                                folders.page(id, owner.id(), limit, after),
                                page -> HttpApi.json(200, page)))));
  }

  private Route fill(FolderId id) {
    return callers.writer(
        owner -> ChosenBody.changed(chosen -> folders.put(id, chosen, owner.id())));
  }

  private Route take() {
    return callers.writer(owner -> ChosenBody.changed(chosen -> folders.take(chosen, owner.id())));
  }
}
