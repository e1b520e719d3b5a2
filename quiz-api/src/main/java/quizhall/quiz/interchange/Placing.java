package quizhall.quiz.interchange;

import java.util.Optional;

/** What becomes of a picture or a sound that a draft has. */
public sealed interface Placing {

  /**
   * It is kept there.
   *
   * @param isPicture or a sound; empty as long as nobody looked at it
   */
  record At(String address, Optional<Boolean> isPicture) implements Placing {
    public At(String address) {
      this(address, Optional.empty());
    }

    public At(String address, boolean isPicture) {
      this(address, Optional.of(isPicture));
    }
  }

  /**
   * It is left out.
   *
   * @param reason as it continues the medium's name: {@code is not in the file}
   */
  record Gone(String reason) implements Placing {}
}
