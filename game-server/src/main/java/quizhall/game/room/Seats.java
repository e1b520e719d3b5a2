package quizhall.game.room;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Some of a room's seats, by number: 0 is the player who joined first. Numbers stay, as who is sent
 * away keeps his. Immutable.
 */
public final class Seats {
  private static final Seats NONE = new Seats(new BitSet());

  private final BitSet numbers;

  private Seats(BitSet numbers) {
    this.numbers = numbers;
  }

  public static Seats none() {
    return NONE;
  }

  public static Seats of(IntStream numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return new Seats(set);
  }

  /** The reverse of {@link #toBits}. */
  public static Seats ofBits(byte[] bits) {
    return new Seats(BitSet.valueOf(bits));
  }

  /** A bit for each seat up to the highest, little-endian: 1.25 kB for a room of 10,000. */
  public byte[] toBits() {
    return numbers.toByteArray();
  }

  public Seats with(Seats others) {
    BitSet all = (BitSet) numbers.clone();
    all.or(others.numbers);
    return new Seats(all);
  }

  /** Those that are among both. */
  public Seats common(Seats others) {
    BitSet both = (BitSet) numbers.clone();
    both.and(others.numbers);
    return new Seats(both);
  }

  /** Those that are not among the others. */
  public Seats without(Seats others) {
    BitSet rest = (BitSet) numbers.clone();
    rest.andNot(others.numbers);
    return new Seats(rest);
  }

  public IntStream numbers() {
    return numbers.stream();
  }

  public boolean has(int number) {
    return numbers.get(number);
  }

  public int size() {
    return numbers.cardinality();
  }

  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seats seats && seats.numbers.equals(numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
