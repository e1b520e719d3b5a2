package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In whose hand a player's seat is, once that was another one: what the devices before it hold of
 * the seat is void.
 *
 * @param moves how often the seat was taken along to another device
 * @param holder by which the last device takes its seat again; empty before the first move
 * @param offer the last code that was asked for; empty once it was used
 * @param former devices that it was taken from, the last {@link #MOST_FORMER} of those that said
 *     which they are
 */
public record Hand(
    int moves, Optional<PlayerId> holder, Optional<Offer> offer, List<BrowserId> former) {
  static final Hand FIRST = new Hand(0, Optional.empty(), Optional.empty(), List.of());

  /** More than anybody carries along: whoever is sent away for good is barred on all of them. */
  static final int MOST_FORMER = 8;

  public Hand {
    Objects.requireNonNull(holder);
    Objects.requireNonNull(offer);
    former = List.copyOf(former);
  }

  /**
   * A code with which another device can take the seat.
   *
   * @param until by the wall clock: room time stands still while the game pauses, and the code
   *     would be good all the while
   * @param wrong how often another code was tried in the room meanwhile
   */
  public record Offer(PairingCode code, Instant until, int wrong) {
    /** How long a code is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(2);

    private static final Duration FRESH = Duration.ofSeconds(20);

    /** After so many wrong codes a new one is needed. */
    public static final int MOST_WRONG = 5;

    public Offer {
      Objects.requireNonNull(code);
      Objects.requireNonNull(until);
    }

    /** Whether it was asked for only just now, and nobody has guessed since: it will do again. */
    boolean isFresh(Instant wallClock) {
      return wrong == 0 && wallClock.plus(LIFETIME).minus(FRESH).isBefore(until);
    }

    public boolean isGood(Instant wallClock) {
      return wrong < MOST_WRONG && wallClock.isBefore(until);
    }
  }

  Hand offering(PairingCode code, Instant until) {
    return new Hand(moves, holder, Optional.of(new Offer(code, until, 0)), former);
  }

  Hand missed() {
    return new Hand(
        moves,
        holder,
        offer.map(shown -> new Offer(shown.code(), shown.until(), shown.wrong() + 1)),
        former);
  }

  /**
   * @param left the device that has the seat no longer; empty where that is not known
   */
  Hand movedTo(PlayerId next, Optional<BrowserId> left) {
    List<BrowserId> all =
        Stream.concat(
                former.stream().filter(each -> !left.equals(Optional.of(each))), left.stream())
            .toList();
    return new Hand(
        moves + 1,
        Optional.of(next),
        Optional.empty(),
        all.subList(Math.max(0, all.size() - MOST_FORMER), all.size()));
  }
}
