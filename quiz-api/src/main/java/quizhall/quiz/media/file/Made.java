package quizhall.quiz.media.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of an upload.
 *
 * @param size of a picture in its largest form
 * @param length of a sound
 * @param files the first is the one that every browser reads: its address is that of the upload
 */
public record Made(Optional<Size> size, Optional<Duration> length, List<MadeFile> files) {

  /** In pixels. */
  public record Size(int width, int height) {}

  public Made {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("nothing was made");
    }
  }

  public static Made picture(Size size, List<MadeFile> files) {
    return new Made(Optional.of(size), Optional.empty(), files);
  }

  public static Made sound(Duration length, MadeFile file) {
    return new Made(Optional.empty(), Optional.of(length), List.of(file));
  }

  public MadeFile main() {
    return files.getFirst();
  }

  /** Of all files together. */
  public long bytes() {
    return files.stream().mapToLong(file -> file.content().length).sum();
  }
}
