package quizhall.game.room;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
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
  private static final Players NONE =
      new Players(List.of(), Register.of(List.of()), Optional.empty());

  private final List<Player> inOrder;
  private final Register<PlayerId> numbers;

  /** How many are in the game. */
  private final int playing;

  private final int sentAway;

  /** Those who may take longer than others: few, and asked for with each answer. */
  private final List<Player> unhurried;

  /** Whose seats were offered to another device, or taken along to one: few as a rule. */
  private final List<Player> moving;

  /** Keys are dear to make and only a room asks for them: none yet where nobody has. */
  private volatile Optional<Register<String>> nameKeys;

  private Players(
      List<Player> inOrder, Register<PlayerId> numbers, Optional<Register<String>> nameKeys) {
    this.inOrder = List.copyOf(inOrder);
    this.numbers = numbers;
    this.playing = (int) this.inOrder.stream().filter(Player::plays).count();
    this.sentAway =
        playing == this.inOrder.size()
            ? 0
            : (int) this.inOrder.stream().filter(Player::wasSentAway).count();
    this.moving = this.inOrder.stream().filter(player -> player.hand().isPresent()).toList();
    this.unhurried = this.inOrder.stream().filter(player -> player.own().isPresent()).toList();
    this.nameKeys = nameKeys;
  }

  /**
   * Those before and some who just sat down: it need not be looked through all for each of them.
   */
  private Players(Players before, List<Player> more) {
    this.inOrder =
        Collections.unmodifiableList(
            Arrays.asList(
                Stream.concat(before.inOrder.stream(), more.stream()).toArray(Player[]::new)));
    this.numbers = before.numbers.with(before.size(), ids(more));
    this.playing = before.playing + (int) more.stream().filter(Player::plays).count();
    this.sentAway = before.sentAway;
    this.moving = before.moving;
    this.unhurried =
        more.stream().noneMatch(player -> player.own().isPresent())
            ? before.unhurried
            : inOrder.stream().filter(player -> player.own().isPresent()).toList();
    this.nameKeys = before.nameKeys.map(keys -> keys.with(before.size(), keys(more)));
  }

  public static Players none() {
    return NONE;
  }

  public static Players of(List<Player> inOrder) {
    return inOrder.isEmpty()
        ? NONE
        : new Players(inOrder, Register.of(ids(inOrder)), Optional.empty());
  }

  public List<Player> inOrder() {
    return inOrder;
  }

  /** All who have or had a seat: their numbers stay, whatever becomes of them. */
  public int size() {
    return inOrder.size();
  }

  /** How many are in the game: without those who wait to be let in, or were sent away. */
  public int playing() {
    return playing;
  }

  /** How many of the first {@code seats} to join are in the game. */
  public int playingAmongFirst(int seats) {
    return playing == size()
        ? seats
        : (int) inOrder.stream().limit(seats).filter(Player::plays).count();
  }

  /** Whether the player is in the game. */
  public boolean plays(PlayerId id) {
    return find(id).filter(Player::plays).isPresent();
  }

  /** Without those who were sent away. */
  int seated() {
    return size() - sentAway;
  }

  /** Whether somebody was sent away for good who was there. */
  boolean isBarred(BrowserId device) {
    return sentAway > 0
        && inOrder.stream()
            .filter(player -> player.admission().equals(Optional.of(Admission.BARRED)))
            .anyMatch(player -> player.isOn(device));
  }

  public Optional<Player> find(PlayerId id) {
    return Optional.ofNullable(numbers.find(id, size())).map(inOrder::get);
  }

  /** Those who may take longer than others for an answer. */
  public List<Player> unhurried() {
    return unhurried;
  }

  /** How long the player may take; empty for as long as everybody. */
  Optional<OwnTime> own(PlayerId id) {
    return unhurried.isEmpty() ? Optional.empty() : find(id).flatMap(Player::own);
  }

  /** Whether somebody came with it, also one who was sent away since. */
  boolean isUsed(PassId pass) {
    return inOrder.stream().anyMatch(player -> player.pass().equals(Optional.of(pass)));
  }

  /** Whose seat was taken along to the device that goes by this. */
  public Optional<Player> heldBy(PlayerId holder) {
    return moving.stream()
        .filter(player -> player.hand().flatMap(Hand::holder).equals(Optional.of(holder)))
        .findFirst();
  }

  /** Who can be had with that code. */
  Optional<Player> offering(PairingCode code, Instant wallClock) {
    return offers(wallClock)
        .filter(player -> player.offer(wallClock).orElseThrow().code().equals(code))
        .findFirst();
  }

  boolean isAnyOffered(Instant wallClock) {
    return offers(wallClock).findAny().isPresent();
  }

  private Stream<Player> offers(Instant wallClock) {
    return moving.stream()
        .filter(player -> !player.wasSentAway() && player.offer(wallClock).isPresent());
  }

  Players offering(PlayerId id, PairingCode code, Instant until) {
    return new Players(
        changed(Set.of(id), player -> player.offering(code, until)), numbers, nameKeys);
  }

  /** A code was tried that nobody has. */
  Players missed() {
    return new Players(
        inOrder.stream().map(Player::missedByAnotherCode).toList(), numbers, nameKeys);
  }

  Players moved(PlayerId id, PlayerId holder, Optional<BrowserId> device) {
    return new Players(
        changed(Set.of(id), player -> player.movedTo(holder, device)), numbers, nameKeys);
  }

  /** Of one who has a seat, counted from 0. */
  public int number(PlayerId id) {
    return numbers.find(id, size());
  }

  /** The seats of those who have one and are in the game. */
  public Seats seats(Stream<PlayerId> players) {
    return Seats.of(
        players
            .map(id -> numbers.find(id, size()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .filter(number -> inOrder.get(number).plays()));
  }

  /** Everybody's. */
  public Seats seats() {
    return Seats.of(IntStream.range(0, size()));
  }

  /** Of those who are in the game. */
  public Seats seatsOfPlaying() {
    return playing == size()
        ? seats()
        : Seats.of(IntStream.range(0, size()).filter(number -> inOrder.get(number).plays()));
  }

  /** Who sits there, in the order in which they joined. */
  public Stream<Player> at(Seats seats) {
    return seats.numbers().mapToObj(inOrder::get);
  }

  /** Whether the player was among the first {@code seats} to join. */
  boolean isAmongFirst(int seats, PlayerId id) {
    return numbers.find(id, Math.min(seats, size())) != null;
  }

  /** Also by somebody who was sent away. */
  boolean isAnyTaken(Set<String> keys) {
    Register<String> taken = nameKeys.orElseGet(() -> Register.of(keys(inOrder)));
    nameKeys = Optional.of(taken);
    return keys.stream().anyMatch(key -> taken.find(key, size()) != null);
  }

  private static Set<String> keysOf(Stream<Nickname> nicknames) {
    return nicknames.flatMap(name -> name.keys().stream()).collect(Collectors.toSet());
  }

  /** Whether somebody had one of them who was sent away. */
  boolean isAnyBarred(Set<String> keys) {
    return playing < size()
        && !Collections.disjoint(
            keysOf(inOrder.stream().filter(Player::wasSentAway).map(Player::nickname)), keys);
  }

  /** Whether another player has one of them. */
  boolean isAnyTakenBesides(PlayerId own, Set<String> keys) {
    return !Collections.disjoint(
        keysOf(inOrder.stream().filter(each -> !each.id().equals(own)).map(Player::nickname)),
        keys);
  }

  /** Best first; equal ones in the order in which they joined. Only those in the game. */
  public List<Player> ranking() {
    return inOrder.stream().filter(Player::plays).sorted(Ranking.BEST_FIRST).toList();
  }

  Players with(List<Seat> seats) {
    return with(seats, Optional.empty());
  }

  /**
   * @param admission what the door has to say of them
   */
  Players with(List<Seat> seats, Optional<Admission> admission) {
    return new Players(this, seats.stream().map(seat -> Player.seated(seat, admission)).toList());
  }

  private static List<Set<PlayerId>> ids(List<Player> players) {
    return players.stream().map(player -> Set.of(player.id())).toList();
  }

  private static List<Set<String>> keys(List<Player> players) {
    return players.stream().map(player -> player.nickname().keys()).toList();
  }

  /** The same seats, where this is what was counted so far. */
  Players standing(List<Player> seats) {
    return new Players(seats, numbers, nameKeys);
  }

  /** Each player changed, then ranked anew, as {@link Ranking} says. */
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
    Map<PlayerId, Integer> ranks = Ranking.ranks(changed.stream().filter(Player::plays));
    return changed.stream()
        .map(
            player ->
                Optional.ofNullable(ranks.get(player.id()))
                    .map(player::ranked)
                    .orElseGet(player::unranked));
  }

  /** The player is sent away, and those behind move up. */
  Players without(PlayerId id, Admission out) {
    List<Player> changed = changed(Set.of(id), player -> player.admitted(Optional.of(out)));
    Map<PlayerId, Integer> ranks = Ranking.ranks(changed.stream().filter(Players::isRanked));
    return new Players(
        changed.stream()
            .map(
                player ->
                    isRanked(player)
                        ? player.movedUpTo(Optional.ofNullable(ranks.get(player.id())))
                        : player)
            .toList(),
        numbers,
        nameKeys);
  }

  private static boolean isRanked(Player player) {
    return player.plays() && player.rank().isPresent();
  }

  Players renamed(PlayerId id, Nickname nickname) {
    return new Players(
        changed(Set.of(id), player -> player.renamed(nickname)), numbers, Optional.empty());
  }

  Players having(PlayerId id, Optional<OwnTime> own) {
    return new Players(changed(Set.of(id), player -> player.having(own)), numbers, nameKeys);
  }

  /** They are in, under their own names. */
  Players admitted(List<PlayerId> ids) {
    return new Players(
        changed(Set.copyOf(ids), player -> player.admitted(Optional.empty())), numbers, nameKeys);
  }

  private List<Player> changed(Set<PlayerId> ids, UnaryOperator<Player> change) {
    return inOrder.stream()
        .map(player -> ids.contains(player.id()) ? change.apply(player) : player)
        .toList();
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
