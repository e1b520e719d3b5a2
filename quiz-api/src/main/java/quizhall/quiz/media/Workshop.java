package quizhall.quiz.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import quizhall.core.database.Turns;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.UnfitFile;
import quizhall.quiz.media.picture.PictureMaker;
import quizhall.quiz.media.sound.SoundMaker;

/**
 * Makes what is kept of uploads: so many at once in this process, since each takes memory and a
 * processor for a while, and of one author one after the other, so that nobody holds up all. Waits
 * on threads of its own. Safe for use by many threads.
 */
public final class Workshop implements AutoCloseable {

  private final PictureMaker pictures;
  private final SoundMaker sounds;
  private final ExecutorService places;
  private final Turns turns = new Turns();

  /**
   * @param atOnce uploads that are worked on
   * @param mostPixels that a picture may announce
   * @param longestSound that is taken
   */
  public Workshop(int atOnce, long mostPixels, Duration longestSound) {
    this.pictures = new PictureMaker(mostPixels);
    this.sounds = new SoundMaker(longestSound);
    this.places =
        Executors.newFixedThreadPool(
            atOnce, Thread.ofPlatform().daemon().name("media-", 1).factory());
  }

  /** What came of an upload. */
  public sealed interface Result {

    record Finished(Made made) implements Result {}

    /**
     * It is not taken.
     *
     * @param reason for the author
     */
    record Unfit(String reason) implements Result {}
  }

  public CompletionStage<Result> make(UUID owner, Path upload) {
    return turns.take(owner, () -> CompletableFuture.supplyAsync(() -> made(upload), places));
  }

  private Result made(Path upload) {
    try {
      byte[] file = Files.readAllBytes(upload);
      FileFormat format = FileFormat.of(file);
      return format.refusal().<Result>map(Result.Unfit::new).orElseGet(() -> made(file, format));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  private Result made(byte[] file, FileFormat format) {
    try {
      return new Result.Finished(
          format.isPicture() ? pictures.make(file, format) : sounds.make(file, format));
    } catch (UnfitFile unfit) {
      return new Result.Unfit(unfit.reason());
    }
  }

  @Override
  public void close() {
    places.shutdownNow();
  }
}
