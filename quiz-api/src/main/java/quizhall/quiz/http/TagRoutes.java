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
import java.util.List;
import java.util.Optional;
import quizhall.core.http.HttpApi;
import quizhall.quiz.document.TagDocument;
import quizhall.quiz.library.TagLibrary;

/** {@code /tags}. */
final class TagRoutes {

  private static final int START_LENGTH = 30;

  private final TagLibrary library;
  private final Callers callers;

  TagRoutes(TagLibrary library, Callers callers) {
    this.library = library;
    this.callers = callers;
  }

  private record TagDraft(Optional<String> name) {}

  private record TagList(List<TagDocument> items) {}

  Route routes() {
    Route tags = concat(get(this::list), post(this::add));
    Route all =
        concat(
            pathEnd(() -> tags), path(PathMatchers.segment(), name -> delete(() -> remove(name))));
    return pathPrefix("tags", () -> all);
  }

  private Route list() {
    return callers.reader(
        reader ->
            Parameters.text(
                "q",
                START_LENGTH,
                start ->
                    Parameters.limit(
                        limit ->
                            HttpApi.complete(
                                library
                                    .list(reader, start, limit)
                                    .thenApply(tags -> HttpApi.json(200, new TagList(tags)))))));
  }

  private Route add() {
    return callers.writer(
        caller ->
            HttpApi.body(
                TagDraft.class,
                draft ->
                    Answers.complete(
                        library.add(caller.id(), draft.name()),
                        added -> HttpApi.json(added.isNew() ? 201 : 200, added.tag()))));
  }

  private Route remove(String name) {
    return callers.writer(
        caller ->
            Answers.complete(library.delete(caller.id(), name), deleted -> HttpApi.noContent()));
  }
}
