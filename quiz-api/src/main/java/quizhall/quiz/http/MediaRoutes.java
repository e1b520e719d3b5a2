package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.extractRequest;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.Location;
import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.document.UploadDocument;
import quizhall.quiz.library.MediaLibrary;
import quizhall.quiz.media.MediaId;

/** {@code /media}: authors bring files, and whoever has an address sees one. */
final class MediaRoutes {

  private final MediaLibrary library;
  private final Callers callers;
  private final Callers uploaders;
  private final UploadDesk desk;

  /**
   * @param uploaders callers with the rate of uploads
   */
  MediaRoutes(MediaLibrary library, Callers callers, Callers uploaders, UploadDesk desk) {
    this.library = library;
    this.callers = callers;
    this.uploaders = uploaders;
    this.desk = desk;
  }

  Route routes() {
    Route media = concat(get(this::list), post(this::upload));
    Route all =
        concat(
            pathEnd(() -> media),
            path(PathMatchers.uuidSegment(), id -> delete(() -> remove(new MediaId(id)))),
            path(
                PathMatchers.uuidSegment().slash(PathMatchers.segment()),
                (id, name) -> get(() -> file(new MediaId(id), name))));
    return pathPrefix("media", () -> all);
  }

  private Route upload() {
    return uploaders.writer(
        author ->
            desk.receive(
                author.id(),
                upload ->
                    library
                        .add(author.id(), upload.file(), upload.alt())
                        .thenApply(outcome -> Answers.response(outcome, MediaRoutes::created))));
  }

  private static HttpResponse created(UploadDocument upload) {
    return HttpApi.json(201, upload).addHeader(Location.create(upload.url()));
  }

  private Route list() {
    return callers.user(
        owner ->
            Parameters.limit(
                limit ->
                    after(
                        after ->
                            HttpApi.complete(
                                library
                                    .list(owner.id(), after, limit)
                                    .thenApply(shelf -> HttpApi.json(200, shelf))))));
  }

  private static Route after(Function<Optional<MediaId>, Route> inner) {
    return Directives.parameterOptional(
        "next",
        given -> {
          try {
            return inner.apply(given.map(UUID::fromString).map(MediaId::new));
          } catch (IllegalArgumentException noId) {
            return Parameters.wrongNext();
          }
        });
  }

  private Route remove(MediaId id) {
    return callers.writer(
        caller ->
            Answers.complete(library.delete(id, caller.id()), deleted -> HttpApi.noContent()));
  }

  private Route file(MediaId id, String name) {
    return extractRequest(
        request ->
            HttpApi.complete(
                library
                    .file(id, name)
                    .thenCompose(
                        found ->
                            found
                                .map(file -> FileAnswer.to(request, file))
                                .orElseGet(
                                    () ->
                                        CompletableFuture.completedStage(
                                            HttpApi.problem(Problem.notFound("This file")))))));
  }
}
