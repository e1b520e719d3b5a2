package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.server.PathMatcher1;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.library.Handovers;

/** {@code /quizzes/{id}/handover}: a quiz that is to be somebody else's. */
final class HandoverRoutes {

  private final Handovers handovers;
  private final Callers callers;

  HandoverRoutes(Handovers handovers, Callers callers) {
    this.handovers = handovers;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Offered(Optional<UUID> person) {}

  Route routes() {
    PathMatcher1<UUID> handover = PathMatchers.uuidSegment().slash("handover");
    Route all =
        concat(
            path(
                handover,
                id -> concat(put(() -> offer(new QuizId(id))), delete(() -> end(new QuizId(id))))),
            path(handover.slash("accept"), id -> post(() -> accept(new QuizId(id)))));
    return pathPrefix("quizzes", () -> all);
  }

  private Route offer(QuizId id) {
    return callers.writer(
        caller ->
            HttpApi.body(
                Offered.class,
                offered ->
                    Answers.complete(
                        handovers.offer(id, caller.id(), offered.person().map(OwnerId::new)),
                        handover -> HttpApi.json(200, handover))));
  }

  private Route end(QuizId id) {
    return callers.writer(
        caller -> Answers.complete(handovers.end(id, caller.id()), done -> HttpApi.noContent()));
  }

  private Route accept(QuizId id) {
    return callers.writer(
        caller -> Answers.complete(handovers.accept(id, caller), quiz -> HttpApi.json(200, quiz)));
  }
}
