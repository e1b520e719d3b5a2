package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;

import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import quizhall.core.http.HttpApi;
import quizhall.core.http.RateLimit;
import quizhall.core.token.Users;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.library.TagLibrary;

/** All of {@code /api/quiz}. */
public final class QuizApi {

  private final QuizRoutes quizzes;
  private final TagRoutes tags;
  private final InternalRoutes internal;

  /**
   * Wires the routes.
   *
   * @param serviceKey secret shared with the game-servers
   * @param maxBodyBytes of a quiz that is sent
   * @param writes how often one account may change something
   */
  public QuizApi(
      QuizLibrary quizzes,
      TagLibrary tags,
      Users users,
      String serviceKey,
      long maxBodyBytes,
      RateLimit writes) {
    Callers callers = new Callers(users, writes);
    this.quizzes = new QuizRoutes(quizzes, callers, maxBodyBytes);
    this.tags = new TagRoutes(tags, callers);
    this.internal = new InternalRoutes(quizzes, callers, serviceKey);
  }

  public Route routes() {
    return pathPrefix(
        PathMatchers.segment("api").slash("quiz"),
        () ->
            concat(
                path("openapi.yaml", () -> HttpApi.openApi("openapi/quiz.yaml")),
                quizzes.routes(),
                tags.routes(),
                internal.routes()));
  }
}
