package quizhall.game.room.question;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quizhall.game.room.question.Tally.HeatMap;

/** A point to be found on the question's picture. */
public record PinTask(PinTarget target) implements Task {

  @Override
  public Kind kind() {
    return Kind.PIN;
  }

  @Override
  public List<String> texts() {
    return List.of();
  }

  @Override
  public boolean hasKey() {
    return true;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    return given instanceof PinResponse ? Optional.empty() : Optional.of(Misfit.WRONG_KIND);
  }

  @Override
  public Response settled(Response given) {
    return given;
  }

  @Override
  public Grade grade(Response settled) {
    return target.grade((PinResponse) settled);
  }

  @Override
  public Optional<Task> with(Correction.Key key) {
    return key instanceof Correction.Key.Place(var right)
        ? Optional.of(new PinTask(right))
        : Optional.empty();
  }

  @Override
  public HeatMap tally(Collection<Response> settled) {
    var counts = settled.stream().collect(groupingBy(PinTask::cell, TreeMap::new, counting()));
    return new HeatMap(
        Math.toIntExact(settled.stream().filter(this::isRight).count()),
        counts.entrySet().stream()
            .map(
                entry ->
                    new HeatMap.Cell(
                        entry.getKey() % HeatMap.COLUMNS,
                        entry.getKey() / HeatMap.COLUMNS,
                        Math.toIntExact(entry.getValue())))
            .toList());
  }

  private boolean isRight(Response settled) {
    return grade(settled) instanceof Grade.Share share && share.isAll();
  }

  private static int cell(Response settled) {
    PinResponse pin = (PinResponse) settled;
    return part(pin.y(), HeatMap.ROWS) * HeatMap.COLUMNS + part(pin.x(), HeatMap.COLUMNS);
  }

  /** The last part has the far edge too. */
  private static int part(BigDecimal share, int parts) {
    return Math.min(parts - 1, share.multiply(BigDecimal.valueOf(parts)).intValue());
  }
}
