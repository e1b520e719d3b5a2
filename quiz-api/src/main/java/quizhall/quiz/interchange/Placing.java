package quizhall.quiz.interchange;

/** What becomes of a picture or a sound that a draft has. */
public sealed interface Placing {

  /** It is kept there. */
  record At(String address) implements Placing {}

  /**
   * It is left out.
   *
   * @param reason as it continues the medium's name: {@code is not in the file}
   */
  record Gone(String reason) implements Placing {}
}
