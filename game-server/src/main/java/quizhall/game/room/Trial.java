package quizhall.game.room;

/**
 * A room in which a host plays alone, to see how a quiz plays. Nobody else gets in, and nothing of
 * it counts anywhere.
 *
 * @param question index of the one it begins with
 */
public record Trial(int question) {
  public Trial {
    if (question < 0) {
      throw new IllegalArgumentException("there is no question before the first");
    }
  }
}
