package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;

import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.time.Duration;
import quizhall.core.http.HttpApi;
import quizhall.core.http.RateLimit;
import quizhall.core.token.Users;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.document.LimitsDocument;
import quizhall.quiz.library.ImportLibrary;
import quizhall.quiz.library.MediaLibrary;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.library.TagLibrary;

/** All of {@code /api/quiz}. */
public final class QuizApi {

  /** As long as pages may go by what was configured before. */
  private static final Duration LIMITS_STAY = Duration.ofMinutes(5);

  private final QuizRoutes quizzes;
  private final TagRoutes tags;
  private final MediaRoutes media;
  private final ImportRoutes imports;
  private final InternalRoutes internal;
  private final LimitsDocument limits;

  /**
   * Wires the routes.
   *
   * @param limits of what people write, to be told
   * @param serviceKey secret shared with the game-servers
   * @param maxBodyBytes of a quiz that is sent
   * @param writes how often one account may change something
   * @param uploads what may come, to be told as well, and how often from one account
   * @param bounds the same for files with quizzes
   */
  public QuizApi(
      QuizLibrary quizzes,
      TagLibrary tags,
      MediaLibrary media,
      ImportLibrary imports,
      Users users,
      QuizLimits limits,
      String serviceKey,
      long maxBodyBytes,
      RateLimit writes,
      UploadLimits uploads,
      ImportBounds bounds) {
    Callers callers = new Callers(users, writes);
    this.quizzes = new QuizRoutes(quizzes, callers, maxBodyBytes);
    this.tags = new TagRoutes(tags, callers);
    this.media =
        new MediaRoutes(
            media,
            callers,
            new Callers(users, new RateLimit(uploads.perMinute(), Duration.ofMinutes(1))),
            new UploadDesk(uploads.file().bytes(), uploads.atOnce(), uploads.altLength()));
    this.imports =
        new ImportRoutes(
            imports,
            callers,
            new Callers(users, new RateLimit(bounds.perMinute(), Duration.ofMinutes(1))),
            new ImportDesk(bounds));
    this.internal = new InternalRoutes(quizzes, callers, serviceKey);
    this.limits =
        new LimitsDocument(
            limits,
            uploads.file(),
            new LimitsDocument.Imports(
                bounds.bytes(), bounds.files(), bounds.reading().questions()));
  }

  private Route limits() {
    return get(() -> HttpApi.complete(HttpApi.cacheableJson(limits, LIMITS_STAY)));
  }

  /** Built once: what stands within a directive is built anew for each request. */
  public Route routes() {
    Route all =
        concat(
            path("openapi.yaml", () -> HttpApi.openApi("openapi/quiz.yaml")),
            path("limits", this::limits),
            quizzes.routes(),
            tags.routes(),
            media.routes(),
            imports.routes(),
            internal.routes());
    return pathPrefix(PathMatchers.segment("api").slash("quiz"), () -> all);
  }
}
