package quizhall.game.room.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A number to be told or estimated.
 *
 * @param value the right one
 * @param closeness how far away is still right
 * @param slider where it is chosen on a scale and not typed
 */
public record NumberTask(
    BigDecimal value, Closeness closeness, Optional<String> unit, Optional<Slider> slider)
    implements Task {
  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final int MOST_DECIMALS = 9;
  private static final int MOST_BINS = 12;

  /** The share of an estimate, in so many parts. */
  private static final int PARTS = 1_000_000;

  /** A scale from one number to another. */
  public record Slider(BigDecimal min, BigDecimal max, BigDecimal step) {
    public Slider {
      if (min.compareTo(max) >= 0 || step.signum() <= 0) {
        throw new IllegalArgumentException("a slider leads upwards");
      }
    }

    /** Whether it has a place there. */
    boolean reaches(BigDecimal number) {
      return number.compareTo(min) >= 0
          && number.compareTo(max) <= 0
          && number.subtract(min).remainder(step).signum() == 0;
    }
  }

  /** How far from the key a number may be. */
  public sealed interface Closeness {

    /** As far as this it is right, beyond it is wrong. */
    record Within(BigDecimal tolerance) implements Closeness {}

    /** The same, in percent of the key. */
    record WithinPercent(BigDecimal percent) implements Closeness {}

    /** Its share falls evenly with the distance, to nothing at this one. */
    record Nearest(BigDecimal zeroAt) implements Closeness {}
  }

  /**
   * The key in plain digits, as it is told and kept.
   *
   * @param tolerance of the three one is there
   */
  public record Key(
      String value,
      Optional<String> tolerance,
      Optional<String> tolerancePercent,
      Optional<String> zeroAt) {}

  /** What was right, and how close to it. */
  public Key key() {
    Optional<String> none = Optional.empty();
    return switch (closeness) {
      case Closeness.Within(var tolerance) ->
          new Key(plain(value), Optional.of(plain(tolerance)), none, none);
      case Closeness.WithinPercent(var percent) ->
          new Key(plain(value), none, Optional.of(plain(percent)), none);
      case Closeness.Nearest(var zeroAt) ->
          new Key(plain(value), none, none, Optional.of(plain(zeroAt)));
    };
  }

  /** A number without an exponent and without zeros that say nothing. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
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
    if (!(given instanceof NumberResponse response)) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    return switch (response.reading()) {
      case NumberResponse.Reading.NoNumber _ -> Optional.of(Misfit.NOT_A_NUMBER);
      case NumberResponse.Reading.Ambiguous(var decimal) ->
          slider.isPresent() ? outOfRange(decimal) : Optional.of(Misfit.AMBIGUOUS_NUMBER);
      case NumberResponse.Reading.Understood(var number) -> outOfRange(number);
    };
  }

  private Optional<Misfit> outOfRange(BigDecimal number) {
    boolean fits = isKeepable(number) && slider.filter(scale -> !scale.reaches(number)).isEmpty();
    return fits ? Optional.empty() : Optional.of(Misfit.NUMBER_OUT_OF_RANGE);
  }

  private static boolean isKeepable(BigDecimal number) {
    return number.abs().compareTo(LARGEST) <= 0
        && number.stripTrailingZeros().scale() <= MOST_DECIMALS;
  }

  /** On a slider there are no thousands to take a decimal for. */
  @Override
  public Response settled(Response given) {
    BigDecimal number =
        switch (((NumberResponse) given).reading()) {
          case NumberResponse.Reading.Understood(var value) -> value;
          case NumberResponse.Reading.Ambiguous(var decimal) -> decimal;
          case NumberResponse.Reading.NoNumber _ ->
              throw new IllegalArgumentException("does not fit");
        };
    return new NumberResponse(plain(number));
  }

  @Override
  public Grade grade(Response settled) {
    BigDecimal distance = number(settled).subtract(value).abs();
    return switch (closeness) {
      case Closeness.Within(var tolerance) -> rightIf(distance.compareTo(tolerance) <= 0);
      case Closeness.WithinPercent(var percent) ->
          rightIf(distance.movePointRight(2).compareTo(value.abs().multiply(percent)) <= 0);
      case Closeness.Nearest(var zeroAt) -> new Grade.Share(share(distance, zeroAt), PARTS);
    };
  }

  private static Grade rightIf(boolean right) {
    return new Grade.Share(right ? 1 : 0, 1);
  }

  /** Never the whole for a number that is off, however little. */
  private static int share(BigDecimal distance, BigDecimal zeroAt) {
    return zeroAt
        .subtract(distance.min(zeroAt))
        .multiply(BigDecimal.valueOf(PARTS))
        .divide(zeroAt, 0, RoundingMode.DOWN)
        .intValueExact();
  }

  @Override
  public Optional<Task> with(Correction.Key key) {
    return key instanceof Correction.Key.Value(var right, var how)
        ? Optional.of(new NumberTask(right, how, unit, slider))
        : Optional.empty();
  }

  /** Each different number alone if they fit, else ranges with about as many different numbers. */
  @Override
  public Tally.Histogram tally(Collection<Response> settled) {
    List<BigDecimal> numbers = settled.stream().map(NumberTask::number).sorted().toList();
    List<BigDecimal> different = distinct(numbers);
    List<Tally.Histogram.Bin> bins = new ArrayList<>();
    if (different.size() <= MOST_BINS) {
      for (BigDecimal each : different) {
        bins.add(bin(numbers, each, each));
      }
    } else {
      for (int i = 0; i < MOST_BINS; i++) {
        bins.add(
            bin(
                numbers,
                different.get(i * different.size() / MOST_BINS),
                different.get((i + 1) * different.size() / MOST_BINS - 1)));
      }
    }
    return new Tally.Histogram(bins);
  }

  private static List<BigDecimal> distinct(List<BigDecimal> sorted) {
    List<BigDecimal> distinct = new ArrayList<>();
    for (BigDecimal each : sorted) {
      if (distinct.isEmpty() || distinct.getLast().compareTo(each) != 0) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private static Tally.Histogram.Bin bin(List<BigDecimal> numbers, BigDecimal from, BigDecimal to) {
    int count =
        Math.toIntExact(
            numbers.stream()
                .filter(number -> number.compareTo(from) >= 0 && number.compareTo(to) <= 0)
                .count());
    return new Tally.Histogram.Bin(from, to, count);
  }

  /** Of a settled response, which is in plain digits: to read it as typed would ask what it is. */
  private static BigDecimal number(Response settled) {
    return new BigDecimal(((NumberResponse) settled).typed());
  }
}
