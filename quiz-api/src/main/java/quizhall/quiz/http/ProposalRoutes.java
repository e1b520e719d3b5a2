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
import quizhall.quiz.assistant.Commission;
import quizhall.quiz.document.ProposalDocument;
import quizhall.quiz.library.Proposals;

/** {@code /proposals}: a language model writes a quiz, which its author looks at. */
final class ProposalRoutes {

  private final Proposals proposals;
  private final Callers callers;
  private final long maxBodyBytes;

  ProposalRoutes(Proposals proposals, Callers callers, long maxBodyBytes) {
    this.proposals = proposals;
    this.callers = callers;
    this.maxBodyBytes = maxBodyBytes;
  }

  Route routes() {
    Route begin = post(this::begin);
    Route all =
        concat(pathEnd(() -> begin), path(PathMatchers.uuidSegment(), id -> get(() -> find(id))));
    return pathPrefix("proposals", () -> all);
  }

  private Route begin() {
    return callers.writer(
        author ->
            HttpApi.body(
                Commission.Draft.class,
                maxBodyBytes,
                draft ->
                    Answers.complete(proposals.begin(author.id(), draft), ProposalRoutes::begun)));
  }

  private static HttpResponse begun(ProposalDocument working) {
    return HttpApi.json(202, working)
        .addHeader(Location.create("/api/quiz/proposals/" + working.id()));
  }

  private Route find(UUID id) {
    return callers.user(
        author ->
            Answers.complete(proposals.find(id, author.id()), held -> HttpApi.json(200, held)));
  }
}
