package quizhall.game.quizzes;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a quiz is.
 *
 * @param link by which the host was given it; empty where the host finds it without
 */
public record QuizAddress(UUID id, Optional<String> link) {

  /** Of a link; what is none leads nowhere, and into no address. */
  private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  public QuizAddress {
    requireNonNull(id);
    link = link.filter(text -> LINK.matcher(text).matches());
  }

  String path() {
    return id + link.map(text -> "?link=" + text).orElse("");
  }
}
