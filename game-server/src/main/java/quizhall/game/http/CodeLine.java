package quizhall.game.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import quizhall.game.gateway.TokenBucket;
import quizhall.game.http.Provisional.Taking;

/**
 * Those of one address who want a code looked up. Codes that no room has are misses. As long as the
 * address has misses left, codes are looked up at once; after that at a bounded pace, in turn by
 * connection, and the others wait. Each lookup counts as a miss until it turns out right: so a
 * crowd with the right code waits for nobody but those who guess, and no number of guesses at once
 * gets more lookups than allowed.
 *
 * <p>What is allowed: in any time {@code t}, {@code missesPerMinute + t · guessesPerSecond} lookups
 * of codes that no room has.
 *
 * <p>Who finds no place, or waits too long, is refused without a lookup. A connection that missed
 * stands behind those that have not. It has a turn all the same after so many of them, and after
 * each of them that misses; and it is the last of its like who gives way when there is no place for
 * a connection that never missed.
 *
 * <p>Told the time and by one thread at a time; times are nanoseconds of any clock that does not go
 * back.
 *
 * @param <W> who waits, each of them another
 */
final class CodeLine<W> {
  /** Places of one connection: it cannot take all of them. */
  private static final int MOST_OF_ONE = 8;

  /** Turns of connections that have not missed before one of those that have. */
  private static final int MOST_AHEAD = 20;

  /** Connections that are remembered to have missed; older ones count as new again. */
  private static final int REMEMBERED = 1_000;

  private final int mostWaiting;
  private final long longestWait;
  private final Provisional misses;
  private final Provisional guesses;
  private final TokenBucket lookups;

  private final SequencedMap<W, Place> waiting = new LinkedHashMap<>();
  private final Turns spotless = new Turns();
  private final Turns missed = new Turns();
  private final SequencedMap<String, Boolean> known = new LinkedHashMap<>();
  private int ahead;

  private record Place(String connection, long until) {}

  /** Whose turn it is, or who need not wait any more. */
  sealed interface Call<W> {
    W who();

    /** The code may be looked up; {@link #answered} hears what came of it. */
    record Admitted<W>(W who, Lookup lookup) implements Call<W> {}

    record Refused<W>(W who) implements Call<W> {}
  }

  /**
   * One lookup.
   *
   * @param overMisses whether the address had no misses left: then a miss is refused like those who
   *     found no turn
   */
  record Lookup(String connection, boolean overMisses, Taking ofMisses, Taking ofGuesses) {}

  CodeLine(CodeLimits limits, long now) {
    this.mostWaiting = limits.mostWaiting();
    this.longestWait = limits.longestWait().toNanos();
    this.misses =
        new Provisional(new TokenBucket(limits.missesPerMinute(), Duration.ofMinutes(1), now));
    this.guesses =
        new Provisional(
            new TokenBucket(1, Duration.ofSeconds(1).dividedBy(limits.guessesPerSecond()), now));
    this.lookups = new TokenBucket(limits.lookupsPerSecond(), Duration.ofSeconds(1), now);
  }

  /** Somebody wants a code looked up. */
  List<Call<W>> comes(W who, String connection, long now) {
    List<Call<W>> calls = new ArrayList<>();
    if (makesRoom(connection, calls)) {
      waiting.put(who, new Place(connection, now + longestWait));
      turnsOf(connection).add(connection, who);
    } else {
      calls.add(new Call.Refused<>(who));
    }
    calls.addAll(goesOn(now));
    return calls;
  }

  /**
   * What came of a lookup; once.
   *
   * @param right whether a room has the code
   */
  List<Call<W>> answered(Lookup lookup, boolean right, long now) {
    if (right) {
      misses.cancel(lookup.ofMisses());
      guesses.cancel(lookup.ofGuesses());
    } else {
      misses.keep(lookup.ofMisses());
      guesses.keep(lookup.ofGuesses());
      hasMissed(lookup.connection());
    }
    return goesOn(now);
  }

  /** Time has passed. */
  List<Call<W>> goesOn(long now) {
    List<Call<W>> calls = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.firstEntry().getValue().until() <= now) {
      W late = waiting.firstEntry().getKey();
      leaves(late);
      calls.add(new Call.Refused<>(late));
    }
    while (!waiting.isEmpty() && now >= nextTurn()) {
      calls.add(admit(now));
    }
    return calls;
  }

  /** When to come back for {@link #goesOn}; empty when nobody waits. */
  OptionalLong nextAt() {
    return waiting.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.min(nextTurn(), waiting.firstEntry().getValue().until()));
  }

  int waiting() {
    return waiting.size();
  }

  private long nextTurn() {
    return Math.max(lookups.nextAt(), Math.min(misses.nextAt(), guesses.nextAt()));
  }

  private Call<W> admit(long now) {
    boolean isSpotless = missed.isEmpty() || (!spotless.isEmpty() && ahead < MOST_AHEAD);
    ahead = isSpotless ? ahead + 1 : 0;
    W who = (isSpotless ? spotless : missed).next();
    String connection = waiting.remove(who).connection();
    boolean overMisses = !misses.hasOne(now);
    lookups.take(now);
    // Of both, also while there are misses left: the pace begins after the last of them.
    return new Call.Admitted<>(
        who, new Lookup(connection, overMisses, misses.take(now), guesses.take(now)));
  }

  private boolean makesRoom(String connection, List<Call<W>> calls) {
    if (turnsOf(connection).of(connection) >= MOST_OF_ONE) {
      return false;
    }
    if (waiting.size() < mostWaiting) {
      return true;
    }
    Optional<W> last = known.containsKey(connection) ? Optional.empty() : missed.last();
    last.ifPresent(
        out -> {
          leaves(out);
          calls.add(new Call.Refused<>(out));
        });
    return last.isPresent();
  }

  private void hasMissed(String connection) {
    if (known.putLast(connection, true) == null) {
      ahead = MOST_AHEAD;
      spotless.moveTo(missed, connection);
    }
    if (known.size() > REMEMBERED) {
      missed.moveTo(spotless, known.pollFirstEntry().getKey());
    }
  }

  private void leaves(W who) {
    String connection = waiting.remove(who).connection();
    turnsOf(connection).remove(connection, who);
  }

  private Turns turnsOf(String connection) {
    return known.containsKey(connection) ? missed : spotless;
  }

  /** Turns by connection: who has had one stands at the end again. */
  private final class Turns {
    private final SequencedMap<String, Deque<W>> byConnection = new LinkedHashMap<>();

    boolean isEmpty() {
      return byConnection.isEmpty();
    }

    int of(String connection) {
      Deque<W> own = byConnection.get(connection);
      return own == null ? 0 : own.size();
    }

    void add(String connection, W who) {
      byConnection.computeIfAbsent(connection, _ -> new ArrayDeque<>()).addLast(who);
    }

    W next() {
      var first = byConnection.pollFirstEntry();
      W who = first.getValue().removeFirst();
      if (!first.getValue().isEmpty()) {
        byConnection.putLast(first.getKey(), first.getValue());
      }
      return who;
    }

    Optional<W> last() {
      return isEmpty()
          ? Optional.empty()
          : Optional.of(byConnection.lastEntry().getValue().getLast());
    }

    void remove(String connection, W who) {
      byConnection.computeIfPresent(
          connection,
          (_, own) -> {
            own.remove(who);
            return own.isEmpty() ? null : own;
          });
    }

    void moveTo(Turns other, String connection) {
      Deque<W> own = byConnection.remove(connection);
      if (own != null) {
        other.byConnection.putLast(connection, own);
      }
    }
  }
}
