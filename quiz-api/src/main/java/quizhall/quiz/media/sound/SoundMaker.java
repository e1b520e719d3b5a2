package quizhall.quiz.media.sound;

import java.time.Duration;
import quizhall.quiz.media.file.FileFormat;
import quizhall.quiz.media.file.Made;
import quizhall.quiz.media.file.MadeFile;
import quizhall.quiz.media.file.UnfitFile;

/**
 * Makes what is kept of a sound. Safe for use by many threads.
 *
 * @param longest that is taken
 */
public record SoundMaker(Duration longest) {

  public Made make(byte[] upload, FileFormat format) throws UnfitFile {
    return switch (format) {
      case MP3 -> made(Mp3File.cleaned(upload), "mp3", "audio/mpeg");
      case OGG -> made(OggFile.cleaned(upload), "ogg", "audio/ogg");
      case M4A -> made(Mp4File.cleaned(upload), "m4a", "audio/mp4");
      case WAV -> made(WavFile.cleaned(upload), "wav", "audio/wav");
      default -> throw new IllegalArgumentException(format + " is no sound");
    };
  }

  private Made made(Clip clip, String ending, String type) throws UnfitFile {
    if (clip.length().isZero()) {
      throw UnfitFile.broken();
    }
    if (clip.length().compareTo(longest) > 0) {
      throw new UnfitFile(
          "lasts %d seconds; at most %d are taken"
              .formatted(clip.length().plusMillis(999).toSeconds(), longest.toSeconds()));
    }
    return Made.sound(clip.length(), new MadeFile("clip." + ending, type, clip.content()));
  }
}
