package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import quizhall.game.room.OwnTime;

/**
 * How much longer than all others a player may take for an answer.
 *
 * @param factor of everybody's time; null for no limit
 */
public record TimeFactor(@JsonInclude(JsonInclude.Include.ALWAYS) Optional<BigDecimal> factor) {
  public static TimeFactor of(OwnTime own) {
    return new TimeFactor(own.factor());
  }
}
