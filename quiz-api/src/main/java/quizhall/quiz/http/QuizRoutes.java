package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.Location;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Reader;
import quizhall.quiz.document.QuizDocument;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.library.Bin;
import quizhall.quiz.library.QuizLibrary;

/** {@code /quizzes}. */
final class QuizRoutes {

  private final QuizLibrary library;
  private final Bin bin;
  private final Callers callers;
  private final long maxBodyBytes;

  QuizRoutes(QuizLibrary library, Bin bin, Callers callers, long maxBodyBytes) {
    this.library = library;
    this.bin = bin;
    this.callers = callers;
    this.maxBodyBytes = maxBodyBytes;
  }

  Route routes() {
    QuizListRoutes lists = new QuizListRoutes(library, callers);
    Route quizzes = concat(get(lists::list), post(this::create));
    Route all =
        concat(
            pathEnd(() -> quizzes),
            path(
                PathMatchers.uuidSegment().slash("link").slash("renew"),
                id -> post(() -> renewLink(new QuizId(id)))),
            Parameters.quizId(
                id ->
                    concat(get(() -> read(id)), put(() -> change(id)), delete(() -> remove(id)))));
    return pathPrefix("quizzes", () -> all);
  }

  private Route create() {
    return callers.writer(
        author ->
            DraftRoutes.saved(
                from ->
                    Parameters.attempt(
                        attempt ->
                            body(
                                draft ->
                                    Answers.complete(
                                        library.create(author, draft, from, attempt),
                                        QuizRoutes::created)))));
  }

  private Route body(Function<QuizDraft, Route> inner) {
    return HttpApi.body(QuizJson.mapper(), QuizDraft.class, maxBodyBytes, inner);
  }

  static HttpResponse created(QuizDocument quiz) {
    return HttpApi.json(201, quiz).addHeader(Location.create("/api/quiz/quizzes/" + quiz.id()));
  }

  private Route read(QuizId id) {
    return callers.reader(
        account ->
            Parameters.link(
                link ->
                    Answers.complete(
                        library.read(id, new Reader(account, link)),
                        quiz -> HttpApi.json(200, quiz))));
  }

  private Route change(QuizId id) {
    return callers.writer(
        author ->
            DraftRoutes.saved(
                from ->
                    body(
                        draft ->
                            Answers.complete(
                                library.change(id, author, draft, from),
                                quiz -> HttpApi.json(200, quiz)))));
  }

  private Route renewLink(QuizId id) {
    return callers.writer(
        caller ->
            Answers.complete(library.renewLink(id, caller.id()), quiz -> HttpApi.json(200, quiz)));
  }

  private Route remove(QuizId id) {
    return callers.writer(
        caller -> Answers.complete(bin.put(id, caller.id()), binned -> HttpApi.noContent()));
  }
}
