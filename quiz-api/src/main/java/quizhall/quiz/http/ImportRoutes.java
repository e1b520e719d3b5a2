package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.Location;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.UUID;
import quizhall.core.http.HttpApi;
import quizhall.quiz.document.HeldImport;
import quizhall.quiz.document.ImportDocument.Accepted;
import quizhall.quiz.library.ImportLibrary;

/** {@code /imports}: files are read, looked at, and accepted. */
final class ImportRoutes {

  private final ImportLibrary library;
  private final Callers callers;
  private final Callers importers;
  private final ImportDesk desk;

  /**
   * @param importers callers with the rate of imports
   */
  ImportRoutes(ImportLibrary library, Callers callers, Callers importers, ImportDesk desk) {
    this.library = library;
    this.callers = callers;
    this.importers = importers;
    this.desk = desk;
  }

  Route routes() {
    Route add = post(this::add);
    Route all =
        concat(
            pathEnd(() -> add),
            path(PathMatchers.uuidSegment(), id -> get(() -> find(id))),
            path(PathMatchers.uuidSegment().slash("accept"), id -> post(() -> accept(id))));
    return pathPrefix("imports", () -> all);
  }

  private Route add() {
    return importers.writer(
        author ->
            desk.receive(
                author.id(),
                files ->
                    library
                        .add(author.id(), files)
                        .thenApply(outcome -> Answers.response(outcome, ImportRoutes::created))));
  }

  private static HttpResponse created(HeldImport held) {
    return HttpApi.writtenJson(201, held.json())
        .addHeader(Location.create("/api/quiz/imports/" + held.id()));
  }

  private Route find(UUID id) {
    return callers.user(
        author -> Answers.complete(library.find(id, author.id()), held -> HttpApi.json(200, held)));
  }

  private Route accept(UUID id) {
    return callers.writer(
        author ->
            HttpApi.body(
                ImportLibrary.Acceptance.class,
                wanted ->
                    Answers.complete(
                        library.accept(id, author, wanted),
                        items -> HttpApi.json(201, new Accepted(items)))));
  }
}
