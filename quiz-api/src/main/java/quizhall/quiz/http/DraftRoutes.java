package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import akka.http.javadsl.unmarshalling.StringUnmarshallers;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.core.json.Json;
import quizhall.quiz.document.DraftDocument;
import quizhall.quiz.library.DraftLibrary;
import quizhall.quiz.library.SavedDraft;
import quizhall.quiz.store.Place;

/** {@code /drafts}: what is being written. */
final class DraftRoutes {

  private final DraftLibrary library;
  private final Callers callers;
  private final Callers savers;
  private final long maxBytes;

  /**
   * @param savers callers with the rate at which drafts are kept
   */
  DraftRoutes(DraftLibrary library, Callers callers, Callers savers, long maxBytes) {
    this.library = library;
    this.callers = callers;
    this.savers = savers;
    this.maxBytes = maxBytes;
  }

  Route routes() {
    Route list = get(this::list);
    Route all =
        concat(
            pathEnd(() -> list),
            path(
                PathMatchers.uuidSegment(),
                id -> concat(get(() -> find(id)), put(() -> keep(id)), delete(() -> remove(id)))));
    return pathPrefix("drafts", () -> all);
  }

  private Route list() {
    return callers.user(
        writer ->
            Parameters.limit(
                limit ->
                    Parameters.next(
                        after ->
                            after.isPresent() && !(after.get() instanceof Place.ByChange)
                                ? Parameters.wrongNext()
                                : HttpApi.complete(
                                    library
                                        .list(
                                            writer.id(),
                                            after.map(Place.ByChange.class::cast),
                                            limit)
                                        .thenApply(page -> HttpApi.json(200, page))))));
  }

  private Route find(UUID id) {
    return callers.user(
        writer ->
            Answers.complete(library.find(id, writer.id()), draft -> HttpApi.json(200, draft)));
  }

  private Route keep(UUID id) {
    return savers.writer(
        writer ->
            HttpApi.body(
                Json.mapper(),
                DraftDocument.Sent.class,
                maxBytes,
                sent ->
                    Answers.complete(
                        library.put(id, writer.id(), sent), kept -> HttpApi.json(200, kept))));
  }

  private Route remove(UUID id) {
    return callers.writer(
        writer ->
            Answers.complete(library.delete(id, writer.id()), deleted -> HttpApi.noContent()));
  }

  /** The draft that a quiz is saved from, where one is named. */
  static Route saved(Function<Optional<SavedDraft>, Route> inner) {
    return Directives.parameterOptional(
        "draft",
        id ->
            Directives.parameterOptional(
                StringUnmarshallers.INTEGER,
                "draftRevision",
                revision ->
                    Parameters.uuid(id)
                        .map(
                            known ->
                                inner.apply(
                                    known.map(draft -> new SavedDraft(draft, revision.orElse(0)))))
                        .orElseGet(() -> Parameters.wrong("draft", "must be the id of a draft"))));
  }
}
