package quizhall.game.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The players of a room in the order in which they joined. Immutable. */
public final class Players {
  private static final Players NONE = new Players(List.of(), Map.of(), Optional.empty());

  private final List<Player> inOrder;
  private final Map<PlayerId, Integer> numbers;

  /** Keys are dear to make and only a room asks for them: none yet where nobody has. */
  private volatile Optional<Set<String>> nameKeys;

  private Players(
      List<Player> inOrder, Map<PlayerId, Integer> numbers, Optional<Set<String>> nameKeys) {
    this.inOrder = List.copyOf(inOrder);
    this.numbers = numbers;
    this.nameKeys = nameKeys;
  }

  public static Players none() {
    return NONE;
  }

  public static Players of(List<Player> inOrder) {
    return inOrder.isEmpty() ? NONE : new Players(inOrder, numbered(inOrder), Optional.empty());
  }

  public List<Player> inOrder() {
    return inOrder;
  }

  public int size() {
    return inOrder.size();
  }

  public Optional<Player> find(PlayerId id) {
    return Optional.ofNullable(numbers.get(id)).map(inOrder::get);
  }

  /** Of one who has a seat, counted from 0. */
  int number(PlayerId id) {
    return numbers.get(id);
  }

  /** The seats of those who have one. */
  public Seats seats(Stream<PlayerId> players) {
    return Seats.of(players.map(numbers::get).filter(Objects::nonNull).mapToInt(Integer::intValue));
  }

  /** Everybody's. */
  public Seats seats() {
    return Seats.of(IntStream.range(0, size()));
  }

  /** Who sits there, in the order in which they joined. */
  public Stream<Player> at(Seats seats) {
    return seats.numbers().mapToObj(inOrder::get);
  }

  /** Whether the player was among the first {@code seats} to join. */
  boolean isAmongFirst(int seats, PlayerId id) {
    return numbers.getOrDefault(id, seats) < seats;
  }

  boolean isAnyTaken(Set<String> keys) {
    Set<String> taken = nameKeys.orElseGet(() -> keysOf(inOrder.stream().map(Player::nickname)));
    nameKeys = Optional.of(taken);
    return !Collections.disjoint(taken, keys);
  }

  private static Set<String> keysOf(Stream<Nickname> nicknames) {
    return nicknames.flatMap(name -> name.keys().stream()).collect(Collectors.toSet());
  }

  /** Best first; equal scores in the order in which they joined. */
  public List<Player> ranking() {
    return inOrder.stream().sorted(Comparator.comparingInt(Player::score).reversed()).toList();
  }

  Players with(List<Seat> seats) {
    List<Player> all = new ArrayList<>(inOrder);
    seats.forEach(seat -> all.add(Player.seated(seat)));
    return new Players(all, numbered(all), nameKeys.map(keys -> with(keys, seats)));
  }

  private static Set<String> with(Set<String> keys, List<Seat> seats) {
    Set<String> all = HashSet.newHashSet(keys.size() + 2 * seats.size());
    all.addAll(keys);
    all.addAll(keysOf(seats.stream().map(Seat::nickname)));
    return all;
  }

  /**
   * Each player changed, then ranked anew: equal scores share a rank, as in 1, 1, 3. As long as
   * nobody has points there are no ranks, since nobody is first by nothing.
   */
  Players rescored(UnaryOperator<Player> change) {
    return rescored(inOrder.stream().map(change).toList());
  }

  /**
   * The first ones changed and ranked anew, as above; who came after them stays as he is.
   *
   * @param changed the first ones, in order
   */
  Players rescored(List<Player> changed) {
    List<Player> others = inOrder.subList(changed.size(), inOrder.size());
    return new Players(Stream.concat(ranked(changed), others.stream()).toList(), numbers, nameKeys);
  }

  private static Stream<Player> ranked(List<Player> changed) {
    int[] scores = changed.stream().mapToInt(Player::score).sorted().toArray();
    if (scores.length == 0 || scores[scores.length - 1] == 0) {
      return changed.stream().map(Player::unranked);
    }
    Map<Integer, Integer> rankOfScore = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      // Walking up, the last place of a score is the number of players above it.
      rankOfScore.put(scores[i], scores.length - i);
    }
    return changed.stream().map(p -> p.ranked(rankOfScore.get(p.score())));
  }

  private static Map<PlayerId, Integer> numbered(List<Player> inOrder) {
    Map<PlayerId, Integer> numbers = HashMap.newHashMap(inOrder.size());
    inOrder.forEach(player -> numbers.put(player.id(), numbers.size()));
    return numbers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Players players && players.inOrder.equals(inOrder);
  }

  @Override
  public int hashCode() {
    return inOrder.hashCode();
  }

  @Override
  public String toString() {
    return inOrder.toString();
  }
}
