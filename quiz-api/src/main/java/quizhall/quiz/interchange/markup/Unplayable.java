package quizhall.quiz.interchange.markup;

/**
 * One question of a file cannot be played; the message says why, and the others still come in.
 * Never leaves a reader.
 */
public final class Unplayable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unplayable(String reason) {
    super(reason, null, false, false);
  }
}
