package quizhall.quiz.content;

import static java.util.Objects.requireNonNull;

/**
 * A clip and what it plays for those who cannot hear it.
 *
 * @param sound an {@code https} address, or a path on this host
 */
public record Sound(String sound, String transcript) {
  public Sound {
    requireNonNull(sound);
    requireNonNull(transcript);
  }
}
