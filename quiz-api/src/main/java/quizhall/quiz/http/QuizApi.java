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
import quizhall.quiz.library.Bin;
import quizhall.quiz.library.Copies;
import quizhall.quiz.library.DraftLibrary;
import quizhall.quiz.library.DraftLimits;
import quizhall.quiz.library.ExportLibrary;
import quizhall.quiz.library.Folders;
import quizhall.quiz.library.Groups;
import quizhall.quiz.library.Handovers;
import quizhall.quiz.library.ImportLibrary;
import quizhall.quiz.library.Invitations;
import quizhall.quiz.library.MediaLibrary;
import quizhall.quiz.library.Moderation;
import quizhall.quiz.library.Proposals;
import quizhall.quiz.library.QuestionBank;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.library.QuizSearch;
import quizhall.quiz.library.Reports;
import quizhall.quiz.library.Sharing;
import quizhall.quiz.library.SharingLimits;
import quizhall.quiz.library.ShelfLimits;
import quizhall.quiz.library.Shelves;
import quizhall.quiz.library.TagLibrary;
import quizhall.quiz.library.VersionLibrary;

/** All of {@code /api/quiz}. */
public final class QuizApi {

  /** As long as pages may go by what was configured before. */
  private static final Duration LIMITS_STAY = Duration.ofMinutes(5);

  private final QuizRoutes quizzes;
  private final SearchRoutes search;
  private final BankRoutes bank;
  private final VersionRoutes versions;
  private final CopyRoutes copies;
  private final ShelfRoutes shelves;
  private final FolderRoutes folders;
  private final SharingRoutes sharing;
  private final HandoverRoutes handovers;
  private final GroupRoutes groups;
  private final DraftRoutes drafts;
  private final TagRoutes tags;
  private final MediaRoutes media;
  private final ImportRoutes imports;
  private final ExportRoutes exports;
  private final ProposalRoutes proposals;
  private final ReportRoutes reports;
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
   * @param exportsAtOnce files that are written at once
   * @param shelfLimits of what people keep in order, to be told as well
   * @param sharingLimits how far that is given to others, to be told
   * @param written how much is kept of what people are writing, and how often
   */
  public QuizApi(
      QuizLibrary quizzes,
      QuizSearch search,
      QuestionBank bank,
      VersionLibrary versions,
      Bin bin,
      Copies copies,
      Shelves shelves,
      Folders folders,
      Sharing sharing,
      Invitations invitations,
      Handovers handovers,
      Groups groups,
      DraftLibrary drafts,
      TagLibrary tags,
      MediaLibrary media,
      ImportLibrary imports,
      ExportLibrary exports,
      Proposals proposals,
      Reports reports,
      Moderation moderation,
      Users users,
      QuizLimits limits,
      String serviceKey,
      long maxBodyBytes,
      RateLimit writes,
      UploadLimits uploads,
      ImportBounds bounds,
      int exportsAtOnce,
      ShelfLimits shelfLimits,
      SharingLimits sharingLimits,
      DraftLimits written) {
    Callers callers = new Callers(users, writes);
    this.search = new SearchRoutes(search, callers);
    this.bank = new BankRoutes(bank, callers);
    this.versions = new VersionRoutes(versions, callers);
    this.quizzes = new QuizRoutes(quizzes, bin, callers, maxBodyBytes);
    this.copies = new CopyRoutes(copies, callers);
    this.shelves = new ShelfRoutes(shelves, bin, callers);
    this.folders = new FolderRoutes(folders, callers);
    this.sharing = new SharingRoutes(sharing, invitations, callers);
    this.handovers = new HandoverRoutes(handovers, callers);
    this.groups = new GroupRoutes(groups, callers);
    this.drafts =
        new DraftRoutes(
            drafts,
            callers,
            new Callers(users, new RateLimit(written.writesPerMinute(), Duration.ofMinutes(1))),
            written.bytes());
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
    this.exports = new ExportRoutes(exports, callers, exportsAtOnce);
    this.proposals = new ProposalRoutes(proposals, callers, maxBodyBytes);
    this.reports = new ReportRoutes(reports, moderation, callers);
    this.internal = new InternalRoutes(quizzes, callers, serviceKey);
    this.limits =
        new LimitsDocument(
            limits,
            uploads.file(),
            new LimitsDocument.Imports(
                bounds.bytes(),
                bounds.files(),
                bounds.reading().questions(),
                bounds.reading().media()),
            new LimitsDocument.Shelves(
                shelfLimits.folders(), shelfLimits.folderNameLength(), shelfLimits.favourites()),
            told(sharingLimits),
            proposals.offered(),
            reports.offered().map(LimitsDocument.Reports::new),
            reports.offered().map(LimitsDocument.Appeals::new));
  }

  private static LimitsDocument.Sharing told(SharingLimits limits) {
    return new LimitsDocument.Sharing(
        limits.perQuiz(),
        limits.perGroup(),
        limits.groups(),
        limits.perAccount(),
        limits.invitationsLast().toSeconds(),
        limits.handovers(),
        limits.handoversLast().toSeconds());
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
            search.routes(),
            bank.routes(),
            exports.routes(),
            copies.routes(),
            quizzes.routes(),
            versions.routes(),
            shelves.routes(),
            folders.routes(),
            sharing.routes(),
            handovers.routes(),
            groups.routes(),
            drafts.routes(),
            tags.routes(),
            media.routes(),
            imports.routes(),
            proposals.routes(),
            reports.routes(),
            internal.routes());
    return pathPrefix(PathMatchers.segment("api").slash("quiz"), () -> all);
  }
}
