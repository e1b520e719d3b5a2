package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import quizhall.core.http.HttpApi;
import quizhall.core.http.Patience;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.library.Copies;

/** {@code /quizzes/{id}/copy}. */
final class CopyRoutes {

  /** Copies whose pictures and sounds are on their way; each holds a file in memory. */
  private static final int AT_ONCE = 8;

  /** For all files of a large quiz. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Copies copies;
  private final Callers callers;
  private final DeskPlaces places = new DeskPlaces(AT_ONCE);

  CopyRoutes(Copies copies, Callers callers) {
    this.copies = copies;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Wanted(Optional<String> title, Optional<UUID> attempt) {}

  Route routes() {
    Route copy =
        path(PathMatchers.uuidSegment().slash("copy"), id -> post(() -> copy(new QuizId(id))));
    return pathPrefix("quizzes", () -> copy);
  }

  private Route copy(QuizId id) {
    return callers.writer(
        caller ->
            Patience.of(
                PATIENCE,
                () ->
                    HttpApi.body(
                        Wanted.class, wanted -> HttpApi.complete(copied(id, caller, wanted)))));
  }

  private CompletionStage<HttpResponse> copied(QuizId id, Owner caller, Wanted wanted) {
    places.take(caller.id());
    return copies
        .copy(id, caller, wanted.title(), wanted.attempt())
        .thenApply(outcome -> Answers.response(outcome, QuizRoutes::created))
        .whenComplete((_, _) -> places.leave(caller.id()));
  }
}
