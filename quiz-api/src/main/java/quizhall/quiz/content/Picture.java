package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A picture and what it shows for those who cannot see it.
 *
 * @param image an {@code https} address, or a path on this host
 */
public record Picture(String image, String alt) {
  public Picture {
    requireNonNull(image);
    requireNonNull(alt);
  }

  public record Draft(Optional<String> image, Optional<String> alt) {}
}
