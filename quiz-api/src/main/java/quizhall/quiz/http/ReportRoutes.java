package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.parameterOptional;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;

import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.Complaint;
import quizhall.quiz.content.Owner;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.document.ModerationDocument.Case;
import quizhall.quiz.library.Moderation;
import quizhall.quiz.library.Moderation.Judgement;
import quizhall.quiz.library.Outcome;
import quizhall.quiz.library.Reports;
import quizhall.quiz.store.ModerationStore.Which;

/**
 * {@code /quizzes/{id}/reports} and {@code …/appeal} for people, {@code /reports} for moderators.
 */
final class ReportRoutes {

  private final Reports reports;
  private final Moderation moderation;
  private final Callers callers;

  ReportRoutes(Reports reports, Moderation moderation, Callers callers) {
    this.reports = reports;
    this.moderation = moderation;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Said(Optional<String> words) {}

  private interface Judging {
    CompletionStage<Outcome<Case>> by(Owner moderator, Judgement judgement);
  }

  Route routes() {
    Route ofQuiz =
        concat(
            path(
                PathMatchers.uuidSegment().slash("reports"),
                id -> post(() -> report(new QuizId(id)))),
            path(
                PathMatchers.uuidSegment().slash("appeal"),
                id -> post(() -> appeal(new QuizId(id)))));
    Route judging =
        concat(
            pathEnd(() -> get(this::list)),
            path("waiting", () -> get(this::waiting)),
            path(PathMatchers.uuidSegment(), id -> get(() -> find(new QuizId(id)))),
            path(
                PathMatchers.uuidSegment().slash("dismiss"),
                id ->
                    post(
                        () -> judge((who, what) -> moderation.dismiss(new QuizId(id), who, what)))),
            path(
                PathMatchers.uuidSegment().slash("hide"),
                id -> post(() -> judge((who, what) -> moderation.hide(new QuizId(id), who, what)))),
            path(
                PathMatchers.uuidSegment().slash("release"),
                id ->
                    post(
                        () ->
                            judge((who, what) -> moderation.release(new QuizId(id), who, what)))));
    return concat(pathPrefix("quizzes", () -> ofQuiz), pathPrefix("reports", () -> judging));
  }

  private Route report(QuizId id) {
    return callers.writer(
        reporter ->
            HttpApi.body(
                Complaint.Draft.class,
                draft ->
                    Answers.complete(
                        reports.report(id, reporter, draft), done -> HttpApi.noContent())));
  }

  private Route appeal(QuizId id) {
    return callers.writer(
        owner ->
            HttpApi.body(
                Said.class,
                body ->
                    Answers.complete(
                        moderation.appeal(id, owner.id(), body.words()),
                        quiz -> HttpApi.json(200, quiz))));
  }

  private Route waiting() {
    return callers.user(
        caller ->
            Answers.complete(
                moderation.waiting(caller.id()), waiting -> HttpApi.json(200, waiting)));
  }

  private Route list() {
    return callers.user(
        moderator ->
            which(
                which ->
                    Parameters.limit(
                        limit ->
                            Parameters.nextByChange(
                                after ->
                                    Answers.complete(
                                        moderation.page(moderator.id(), which, limit, after),
                                        page -> HttpApi.json(200, page))))));
  }

  private static Route which(Function<Which, Route> inner) {
    return parameterOptional(
        "state",
        given ->
            switch (given.orElse("waiting")) {
              case "waiting" -> inner.apply(Which.WAITING);
              case "hidden" -> inner.apply(Which.HIDDEN);
              default -> Parameters.wrong("state", "must be waiting or hidden");
            });
  }

  private Route find(QuizId id) {
    return callers.user(
        moderator ->
            Answers.complete(
                moderation.find(id, moderator.id()), found -> HttpApi.json(200, found)));
  }

  private Route judge(Judging judging) {
    return callers.writer(
        moderator ->
            HttpApi.body(
                Judgement.class,
                judgement ->
                    Answers.complete(
                        judging.by(moderator, judgement), found -> HttpApi.json(200, found))));
  }
}
