package quizhall.quiz;

import akka.actor.typed.ActorSystem;
import akka.http.javadsl.server.Route;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.UnitOfWork;
import quizhall.core.events.Broker;
import quizhall.core.events.EventConsumer;
import quizhall.core.events.EventRetention;
import quizhall.core.events.OutboxPublisher;
import quizhall.core.events.Topology;
import quizhall.core.http.HealthCheck;
import quizhall.core.http.RateLimit;
import quizhall.core.retention.Retention;
import quizhall.core.retention.RetentionRule;
import quizhall.core.service.Service;
import quizhall.core.token.Users;
import quizhall.quiz.assistant.Assistant;
import quizhall.quiz.assistant.ChatCompletions;
import quizhall.quiz.content.InvitationSecret;
import quizhall.quiz.content.NameRules;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizLink;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.TagRules;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.events.PlayCounting;
import quizhall.quiz.http.QuizApi;
import quizhall.quiz.library.Bin;
import quizhall.quiz.library.Copies;
import quizhall.quiz.library.DraftLibrary;
import quizhall.quiz.library.ExportLibrary;
import quizhall.quiz.library.FileContents;
import quizhall.quiz.library.Folders;
import quizhall.quiz.library.Groups;
import quizhall.quiz.library.Handovers;
import quizhall.quiz.library.ImportLibrary;
import quizhall.quiz.library.ImportedMedia;
import quizhall.quiz.library.Invitations;
import quizhall.quiz.library.Inviting;
import quizhall.quiz.library.MediaLibrary;
import quizhall.quiz.library.Moderation;
import quizhall.quiz.library.Previews;
import quizhall.quiz.library.Proposals;
import quizhall.quiz.library.QuestionBank;
import quizhall.quiz.library.QuizLibrary;
import quizhall.quiz.library.QuizSearch;
import quizhall.quiz.library.ReadableFormats;
import quizhall.quiz.library.ReadingRoom;
import quizhall.quiz.library.Reports;
import quizhall.quiz.library.Sharing;
import quizhall.quiz.library.ShelfLimits;
import quizhall.quiz.library.Shelves;
import quizhall.quiz.library.TagLibrary;
import quizhall.quiz.library.VersionLibrary;
import quizhall.quiz.media.Workshop;
import quizhall.quiz.media.keep.ObjectStore;
import quizhall.quiz.samples.SampleQuizzes;

/** Quizzes, tags and search. Without the broker it serves all the same: events wait. */
public final class QuizService implements Service {

  private final Database database;
  private final Users users;
  private final Workshop workshop;
  private final ReadingRoom readingRoom;
  private final Proposals proposals;
  private final Optional<ObjectStore> objects;
  private final QuizApi api;
  private final SampleQuizzes samples;
  private final boolean seedSamples;
  private final OutboxPublisher publisher;
  private final EventConsumer sessionEvents;
  private final EventConsumer userEvents;
  private final Retention retention;

  private QuizService(Database database, Settings settings) {
    QuizSettings quizSettings = QuizSettings.of(settings);
    MediaSettings media = quizSettings.media();
    ImportSettings imports = quizSettings.imports();
    InstantSource clock = InstantSource.system();
    QuizRules rules = new QuizRules(quizSettings.limits());
    Broker broker = Broker.of(settings.at("quizhall.amqp"));
    UnitOfWork unitOfWork = database.unitOfWork();

    this.database = database;
    this.users = new Users(settings.uri("quizhall.auth.url"));
    this.workshop = new Workshop(media.atOnce(), media.mostPixels(), media.longestSound());
    this.objects = media.objects();
    this.readingRoom = new ReadingRoom(imports.atOnce(), imports.limits().longest());
    FileContents contents = new FileContents(unitOfWork, objects, media.storesObjects());
    MediaLibrary mediaLibrary =
        new MediaLibrary(unitOfWork, workshop, contents, media.quota(), clock, UUID::randomUUID);
    SecureRandom random = new SecureRandom();
    Bin bin = new Bin(unitOfWork, clock);
    Duration keptInBin = settings.duration("quizhall.retention.bin");
    ShelfLimits shelves = quizSettings.shelves();
    Inviting inviting =
        new Inviting(quizSettings.sharing(), UUID::randomUUID, () -> InvitationSecret.draw(random));
    AssistantSettings assistant = quizSettings.assistant();
    Previews previews =
        new Previews(
            rules,
            quizSettings.limits(),
            imports.limits().reading().questions(),
            () -> QuestionId.draw(ThreadLocalRandom.current()));
    this.proposals =
        new Proposals(
            unitOfWork,
            assistant
                .server()
                .map(ChatCompletions::new)
                .map(model -> new Assistant(model, imports.limits().reading())),
            previews,
            assistant.limits(),
            clock,
            UUID::randomUUID);
    this.api =
        new QuizApi(
            new QuizLibrary(
                unitOfWork,
                rules,
                quizSettings.versions(),
                quizSettings.quizzesPerOwner(),
                clock,
                UUID::randomUUID,
                () -> QuizLink.draw(random)),
            new QuizSearch(unitOfWork, clock),
            new QuestionBank(unitOfWork),
            new VersionLibrary(unitOfWork, quizSettings.versions(), clock),
            bin,
            new Copies(
                unitOfWork,
                rules,
                mediaLibrary,
                quizSettings.quizzesPerOwner(),
                clock,
                UUID::randomUUID),
            new Shelves(unitOfWork, keptInBin, shelves.favourites(), clock),
            new Folders(
                unitOfWork,
                new NameRules(shelves.folderNameLength()),
                shelves.folders(),
                keptInBin,
                clock,
                UUID::randomUUID),
            new Sharing(unitOfWork, quizSettings.sharing(), inviting, clock),
            new Invitations(unitOfWork, quizSettings.sharing(), clock),
            new Handovers(
                unitOfWork,
                quizSettings.sharing(),
                media.quota(),
                quizSettings.quizzesPerOwner(),
                clock),
            new Groups(
                unitOfWork,
                new NameRules(shelves.folderNameLength()),
                quizSettings.sharing(),
                inviting,
                clock,
                UUID::randomUUID),
            new DraftLibrary(unitOfWork, quizSettings.drafts(), clock),
            new TagLibrary(
                unitOfWork,
                new TagRules(quizSettings.limits()),
                quizSettings.tagsPerOwner(),
                clock),
            mediaLibrary,
            new ImportLibrary(
                unitOfWork,
                ReadableFormats.all(),
                readingRoom,
                previews,
                new ImportedMedia(
                    unitOfWork,
                    mediaLibrary,
                    imports.limits().reading().media(),
                    media.uploads().file().bytes()),
                imports.limits(),
                quizSettings.quizzesPerOwner(),
                clock,
                UUID::randomUUID),
            new ExportLibrary(unitOfWork, mediaLibrary),
            proposals,
            new Reports(unitOfWork, quizSettings.moderation(), clock, UUID::randomUUID),
            new Moderation(unitOfWork, quizSettings.moderation(), clock, UUID::randomUUID),
            users,
            quizSettings.limits(),
            quizSettings.serviceKey(),
            quizSettings.maxBodyBytes(),
            new RateLimit(quizSettings.writesPerMinute(), Duration.ofMinutes(1)),
            media.uploads(),
            imports.bounds(),
            quizSettings.exportsAtOnce(),
            shelves,
            quizSettings.sharing(),
            quizSettings.drafts());
    this.samples = new SampleQuizzes(unitOfWork, rules, clock);
    this.seedSamples = quizSettings.seedSamples();
    this.publisher = new OutboxPublisher("quiz", database, broker, settings.at("quizhall.outbox"));
    this.sessionEvents =
        new EventConsumer(broker, unitOfWork, Topology.QUIZ_API_SESSION_EVENTS, new PlayCounting());
    this.userEvents =
        new EventConsumer(
            broker, unitOfWork, Topology.QUIZ_API_USER_EVENTS, new AccountRemoval(clock));
    this.retention =
        new Retention("quiz", unitOfWork, settings, retentionRules(settings, contents, bin), clock);
  }

  private static List<RetentionRule> retentionRules(
      Settings settings, FileContents contents, Bin bin) {
    List<RetentionRule> rules = new ArrayList<>(EventRetention.rules(settings));
    rules.add(RetentionRule.of(settings, "deleted-owners", AccountRemoval::forgetBefore));
    rules.add(RetentionRule.of(settings, "bin", bin::forget));
    rules.add(RetentionRule.of(settings, "invitations", Sharing::forget));
    rules.add(RetentionRule.of(settings, "imports", ImportLibrary::forget));
    rules.add(RetentionRule.of(settings, "proposals", Proposals::forget));
    rules.add(RetentionRule.of(settings, "moderation", Moderation::forget));
    rules.add(RetentionRule.of(settings, "removed-media", MediaLibrary::forgetRemoved));
    rules.add(RetentionRule.of(settings, "unused-media", MediaLibrary::forgetUnused));
    rules.add(RetentionRule.of(settings, "played-media", MediaLibrary::forgetPlayed));
    rules.add(RetentionRule.of(settings, "discarded-objects", contents::deleteDiscarded));
    return rules;
  }

  /**
   * Opens what the service needs and starts nothing.
   *
   * @param settings the whole configuration
   */
  public static QuizService create(ActorSystem<?> system, Settings settings) {
    return new QuizService(Database.open(settings.at("quizhall.quiz.database")), settings);
  }

  @Override
  public String name() {
    return "quiz";
  }

  @Override
  public Route routes() {
    return api.routes();
  }

  @Override
  public List<HealthCheck> health() {
    return List.of(
        new HealthCheck("quiz.database", database::answers),
        new HealthCheck("quiz.keys", () -> CompletableFuture.completedStage(users.haveKeys())));
  }

  @Override
  public void start() {
    users.start();
    if (seedSamples) {
      samples.seed();
    }
    publisher.start();
    sessionEvents.start();
    userEvents.start();
    retention.start();
  }

  @Override
  public void close() {
    retention.close();
    users.close();
    sessionEvents.close();
    userEvents.close();
    publisher.close();
    workshop.close();
    readingRoom.close();
    proposals.close();
    objects.ifPresent(ObjectStore::close);
    database.close();
  }
}
