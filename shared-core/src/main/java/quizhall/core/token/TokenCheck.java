package quizhall.core.token;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Says who stands behind an access token. */
@FunctionalInterface
public interface TokenCheck {
  /**
   * Empty when nobody does.
   *
   * @return fails with {@link quizhall.core.problem.Unavailable} where that cannot be said now
   */
  CompletionStage<Optional<UserToken>> check(String token);
}
