package quizhall.quiz.library;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import quizhall.core.database.Transaction;
import quizhall.core.database.UnitOfWork;
import quizhall.core.problem.Problem;
import quizhall.core.problem.Unavailable;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.document.UploadDocument;
import quizhall.quiz.document.UploadDocument.Shelf;
import quizhall.quiz.library.Outcome.Done;
import quizhall.quiz.library.Outcome.Refused;
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.media.Workshop;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.MediaUseStore;

/** Pictures and sounds as authors keep them and everybody sees them. Safe for many threads. */
public final class MediaLibrary {

  /** A room of a thousand asks for the same few pictures within a second. */
  private static final long REMEMBERED_BYTES = 32L << 20;

  /** What is larger is read part by part for each who asks. */
  private static final int REMEMBERED_AT_MOST = 1 << 20;

  /** Also how long a file is still served here that was deleted elsewhere. */
  private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

  private static final int WEIGHT_OF_FACTS = 500;

  private final UnitOfWork unitOfWork;
  private final Workshop workshop;
  private final FileContents contents;
  private final MediaQuota quota;
  private final InstantSource clock;
  private final Supplier<UUID> ids;
  private final AsyncCache<Key, Found> files =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED_BYTES)
          .weigher(MediaLibrary::weight)
          .expireAfterWrite(REMEMBERED_FOR)
          .buildAsync();

  public MediaLibrary(
      UnitOfWork unitOfWork,
      Workshop workshop,
      FileContents contents,
      MediaQuota quota,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.unitOfWork = unitOfWork;
    this.workshop = workshop;
    this.contents = contents;
    this.quota = quota;
    this.clock = clock;
    this.ids = ids;
  }

  private record Key(MediaId id, String name) {}

  /** What came of looking for a file; the cache would tell the log of failures. */
  private sealed interface Found {
    Optional<KeptFile> file();

    static Found of(Optional<KeptFile> file, Throwable failure) {
      return failure == null
          ? file.<Found>map(There::new).orElse(new Absent())
          : new Failed(failure);
    }

    record There(KeptFile kept) implements Found {
      @Override
      public Optional<KeptFile> file() {
        return Optional.of(kept);
      }
    }

    record Absent() implements Found {
      @Override
      public Optional<KeptFile> file() {
        return Optional.empty();
      }
    }

    record Failed(Throwable failure) implements Found {
      @Override
      public Optional<KeptFile> file() {
        throw new CompletionException(failure);
      }
    }
  }

  private static int weight(Key key, Found found) {
    return found instanceof Found.There(var file) && file.size() <= REMEMBERED_AT_MOST
        ? WEIGHT_OF_FACTS + file.size()
        : WEIGHT_OF_FACTS;
  }

  /** Makes what is kept of a file and keeps it. */
  public CompletionStage<Outcome<UploadDocument>> add(OwnerId author, Path upload, String alt) {
    return unitOfWork
        .async(transaction -> overQuota(new MediaStore(transaction).usageOf(author), 1))
        .thenCompose(
            full ->
                full.isPresent()
                    ? CompletableFuture.completedStage(new Refused<>(full.get()))
                    : make(author, upload, alt));
  }

  private CompletionStage<Outcome<UploadDocument>> make(OwnerId author, Path upload, String alt) {
    return workshop
        .make(author.value(), upload)
        .thenCompose(
            result ->
                switch (result) {
                  case Workshop.Result.Unfit(var reason) ->
                      CompletableFuture.completedStage(new Refused<>(Refusals.unfitFile(reason)));
                  case Workshop.Result.Finished(var made) -> keep(author, made, alt);
                });
  }

  /** Asked before the work too: what cannot be kept is not to take a processor's time. */
  private Optional<Problem> overQuota(MediaStore.Usage usage, long more) {
    if (quota.hasRoom(usage, 1, more)) {
      return Optional.empty();
    }
    return Optional.of(
        usage.files() >= quota.files()
            ? Refusals.tooManyFiles(quota.files())
            : Refusals.tooManyBytes(quota.bytes()));
  }

  private CompletionStage<Outcome<UploadDocument>> keep(OwnerId author, Made made, String alt) {
    Medium medium = Medium.of(new MediaId(ids.get()), author.value(), made, alt, clock.instant());
    CompletionStage<?> ready =
        contents.newOnesGoOut()
            ? contents.bringOut(medium.id(), made.files())
            : CompletableFuture.completedStage(null);
    return ready.thenCompose(
        _ ->
            unitOfWork.asyncInTurn(
                author.value(), transaction -> keep(transaction, author, medium, made)));
  }

  private Outcome<UploadDocument> keep(
      Transaction transaction, OwnerId author, Medium medium, Made made) {
    if (new DeletedOwnerStore(transaction).isDeleted(author)) {
      return new Refused<>(Problem.unauthorized());
    }
    MediaStore media = new MediaStore(transaction);
    Optional<Problem> full = overQuota(media.lockUsageOf(author), made.bytes());
    if (full.isPresent()) {
      return new Refused<>(full.get());
    }
    media.insert(medium, made.files(), !contents.newOnesGoOut());
    if (contents.newOnesGoOut()) {
      contents.keep(transaction, medium.id(), made.files());
    }
    return new Done<>(UploadDocument.of(medium));
  }

  /** Keeps what somebody else has uploaded as an upload of one's own, with files of its own. */
  CompletionStage<Outcome<UploadDocument>> copy(Medium source, OwnerId copier) {
    return unitOfWork
        .async(
            transaction -> {
              MediaStore media = new MediaStore(transaction);
              return overQuota(media.usageOf(copier), source.bytes())
                  .<Outcome<List<MediaStore.Facts>>>map(Refused::new)
                  .orElseGet(() -> new Done<>(media.files(source.id())));
            })
        .thenCompose(
            found ->
                switch (found) {
                  case Refused(var problem) ->
                      CompletableFuture.completedStage(new Refused<>(problem));
                  case Done(var files) ->
                      contents
                          .readAll(source.id(), source.name(), files)
                          .thenCompose(
                              read ->
                                  read.isEmpty()
                                      // Its owner's account has just gone, and the quiz with it.
                                      ? CompletableFuture.completedStage(
                                          new Refused<>(Refusals.noSuchQuiz()))
                                      : keep(
                                          copier,
                                          new Made(source.size(), source.length(), read),
                                          source.alt()));
                });
  }

  /** The last ones first. */
  public CompletionStage<Shelf> list(OwnerId owner, Optional<MediaId> after, int limit) {
    return unitOfWork.async(
        transaction -> {
          MediaStore media = new MediaStore(transaction);
          MediaStore.Usage usage = media.usageOf(owner);
          List<UploadDocument.Kept> items =
              media.list(owner, after, limit + 1).stream()
                  .map(listed -> UploadDocument.Kept.of(listed.medium(), listed.used()))
                  .toList();
          boolean more = items.size() > limit;
          return new Shelf(
              more ? items.subList(0, limit) : items,
              more ? Optional.of(items.get(limit - 1).id()) : Optional.empty(),
              usage.files(),
              quota.files(),
              usage.bytes(),
              quota.bytes());
        });
  }

  /** The id of what is deleted: also what results of games still show, since its owner wants it. */
  public CompletionStage<Outcome<MediaId>> delete(MediaId id, OwnerId caller) {
    return unitOfWork
        .<Outcome<MediaId>>asyncInTurn(
            caller.value(),
            transaction -> {
              MediaStore media = new MediaStore(transaction);
              if (media.lock(id).filter(kept -> kept.owner().equals(caller.value())).isEmpty()) {
                return new Refused<>(Refusals.noSuchUpload());
              }
              if (new MediaUseStore(transaction).isUsed(id)) {
                return new Refused<>(Refusals.uploadInUse());
              }
              media.delete(id);
              return new Done<>(id);
            })
        .whenComplete(
            (_, _) -> files.synchronous().asMap().keySet().removeIf(key -> key.id().equals(id)));
  }

  /** For the retention of what accounts had that are gone. */
  public static int forgetRemoved(Transaction transaction, Instant before, int atMost) {
    return new MediaStore(transaction).deleteRemoved(before, atMost);
  }

  /** For the retention of what no quiz has and no game had. */
  public static int forgetUnused(Transaction transaction, Instant before, int atMost) {
    return new MediaUseStore(transaction).deleteNeverPlayed(before, atMost);
  }

  /** For the retention of what no quiz has and games had. */
  public static int forgetPlayed(Transaction transaction, Instant before, int atMost) {
    return new MediaUseStore(transaction).deletePlayed(before, atMost);
  }

  /** Empty where there is none of this name. */
  public CompletionStage<Optional<KeptFile>> file(MediaId id, String name) {
    Key key = new Key(id, name);
    return files
        .get(key, (_, _) -> found(id, name).handle(Found::of).toCompletableFuture())
        .thenApply(
            found -> {
              if (!(found instanceof Found.There)) {
                files.synchronous().invalidate(key);
              }
              return found.file();
            });
  }

  private CompletionStage<Optional<KeptFile>> found(MediaId id, String name) {
    return unitOfWork
        .async(transaction -> new MediaStore(transaction).findFile(id, name))
        .thenCompose(
            facts ->
                facts.isPresent()
                    ? kept(id, facts.get())
                    : CompletableFuture.completedStage(Optional.empty()));
  }

  private CompletionStage<Optional<KeptFile>> kept(MediaId id, MediaStore.Facts facts) {
    String tag = "%s/%s".formatted(id.value(), facts.name());
    if (facts.size() > REMEMBERED_AT_MOST) {
      KeptFile file =
          new KeptFile(
              facts.type(), facts.size(), tag, (from, length) -> part(id, facts, from, length));
      return CompletableFuture.completedStage(Optional.of(file));
    }
    return contents
        .read(id, facts, 0, facts.size())
        .thenApply(
            found ->
                found.map(
                    whole ->
                        new KeptFile(
                            facts.type(),
                            facts.size(),
                            tag,
                            (from, length) -> partOf(whole, from, length))));
  }

  private static CompletionStage<byte[]> partOf(byte[] whole, int from, int length) {
    return CompletableFuture.completedStage(
        length == whole.length ? whole : Arrays.copyOfRange(whole, from, from + length));
  }

  private CompletionStage<byte[]> part(MediaId id, MediaStore.Facts facts, int from, int length) {
    return contents
        .read(id, facts, from, length)
        .thenApply(
            part ->
                part.orElseThrow(
                    () ->
                        new Unavailable("A file was deleted while it was read", (Throwable) null)));
  }
}
