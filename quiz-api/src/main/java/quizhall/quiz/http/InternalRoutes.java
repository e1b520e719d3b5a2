package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.optionalHeaderValueByName;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static java.nio.charset.StandardCharsets.UTF_8;

import akka.http.javadsl.server.Directives;
import akka.http.javadsl.server.Route;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;
import quizhall.core.http.HttpApi;
import quizhall.core.problem.Problem;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.content.TagRules;
import quizhall.quiz.library.QuizLibrary;

/**
 * {@code /internal}: quizzes with their keys, for game-servers. It takes their secret and the token
 * of the host who plays; and no proxy lets it through.
 */
final class InternalRoutes {

  private static final int MOST_TAGS = 10;
  private static final String SERVICE_KEY = "Quizhall-Service-Key";

  private final QuizLibrary library;
  private final Callers callers;
  private final byte[] serviceKey;

  InternalRoutes(QuizLibrary library, Callers callers, String serviceKey) {
    this.library = library;
    this.callers = callers;
    this.serviceKey = serviceKey.getBytes(UTF_8);
  }

  Route routes() {
    return pathPrefix(
        "internal",
        () ->
            pathPrefix(
                "quizzes",
                () ->
                    Parameters.quizId(
                        id ->
                            get(
                                () ->
                                    gameServer(
                                        () ->
                                            callers.user(
                                                host ->
                                                    Parameters.link(
                                                        link -> read(id, host.id(), link))))))));
  }

  private Route read(QuizId id, OwnerId host, Optional<QuizLink> link) {
    return Directives.parameterList(
        "pool",
        tags ->
            tags.size() > MOST_TAGS
                ? Parameters.wrong("pool", "must be at most %d".formatted(MOST_TAGS))
                : Answers.complete(
                    library.readForPlay(
                        id, host, link, tags.stream().map(TagRules::sought).toList()),
                    quiz -> HttpApi.json(200, quiz)));
  }

  private Route gameServer(Supplier<Route> inner) {
    return optionalHeaderValueByName(
        SERVICE_KEY,
        given ->
            given.isPresent() && MessageDigest.isEqual(given.get().getBytes(UTF_8), serviceKey)
                ? inner.get()
                : HttpApi.complete(HttpApi.problem(Problem.unauthorized())));
  }
}
