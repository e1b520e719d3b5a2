package quizhall.game.room;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A player's seat.
 *
 * @param streak right answers in a row
 * @param rank among all players since the last question closed; empty before, and as long as nobody
 *     has points
 * @param previousRank the rank one question earlier
 * @param admission what the door has to say; empty for nothing
 * @param device that the seat was taken from; empty where it did not say
 * @param own how long the player may take for an answer; empty for as long as everybody
 * @param pass with which the player came; empty without one
 * @param hand in which the seat is; empty as long as that is the first one
 * @param merit what tells apart who has as many points; empty for none
 */
public record Player(
    PlayerId id,
    Nickname nickname,
    int score,
    int streak,
    Optional<Integer> rank,
    Optional<Integer> previousRank,
    Optional<Admission> admission,
    Optional<BrowserId> device,
    Optional<OwnTime> own,
    Optional<PassId> pass,
    Optional<Hand> hand,
    Optional<Merit> merit) {
  public Player {
    Objects.requireNonNull(hand);
    Objects.requireNonNull(merit);
    Objects.requireNonNull(id);
    Objects.requireNonNull(nickname);
    Objects.requireNonNull(admission);
    Objects.requireNonNull(device);
    Objects.requireNonNull(own);
    Objects.requireNonNull(pass);
  }

  public static Player seated(Seat seat) {
    return seated(seat, Optional.empty());
  }

  static Player seated(Seat seat, Optional<Admission> admission) {
    return new Player(
        seat.player(),
        seat.nickname(),
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        admission,
        seat.device(),
        seat.own(),
        seat.pass(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether the player is in the game: has not to wait, and was not sent away. */
  public boolean plays() {
    return admission.map(Admission::plays).orElse(true);
  }

  /** Why the player cannot come back to this seat; empty for one who was not sent away. */
  public Optional<Refusal> out() {
    return admission
        .filter(Admission::isOut)
        .map(held -> held == Admission.BARRED ? Refusal.KICKED : Refusal.MAY_REJOIN);
  }

  /** Why the player may do nothing here; empty for one who is in the game. */
  public Optional<Refusal> playsNot() {
    return out()
        .or(
            () ->
                admission.filter(held -> held == Admission.WAITING).map(_ -> Refusal.NOT_ADMITTED));
  }

  Seat seat() {
    return new Seat(id, nickname, device, own, pass);
  }

  /** Whether the player was sent away. */
  public boolean wasSentAway() {
    return admission.filter(Admission::isOut).isPresent();
  }

  /**
   * @param points all that the answer gave
   */
  Player credited(Verdict verdict, int points, Optional<Merit> more) {
    int newStreak =
        switch (verdict) {
          case CORRECT -> streak + 1;
          case COUNTED -> streak;
          case PARTLY, WRONG -> 0;
        };
    return with(
        score + points,
        newStreak,
        rank,
        previousRank,
        more.map(merit.orElse(Merit.NONE)::plus).or(() -> merit));
  }

  /** The same seat where this is all that was counted. */
  Player standing(int points, int rightInARow) {
    return with(points, rightInARow, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Player missed(Question question) {
    return question.task().hasKey() ? with(score, 0, rank, previousRank) : this;
  }

  Player unranked() {
    return with(score, streak, Optional.empty(), rank);
  }

  Player ranked(int newRank) {
    return with(score, streak, Optional.of(newRank), rank);
  }

  /** The rank is another one, or none since nobody has points any more: somebody has gone. */
  Player movedUpTo(Optional<Integer> newRank) {
    return with(score, streak, newRank, previousRank);
  }

  private Player with(
      int newScore, int newStreak, Optional<Integer> newRank, Optional<Integer> newPreviousRank) {
    return with(newScore, newStreak, newRank, newPreviousRank, merit);
  }

  private Player with(
      int newScore,
      int newStreak,
      Optional<Integer> newRank,
      Optional<Integer> newPreviousRank,
      Optional<Merit> newMerit) {
    return new Player(
        id,
        nickname,
        newScore,
        newStreak,
        newRank,
        newPreviousRank,
        admission,
        device,
        own,
        pass,
        hand,
        newMerit);
  }

  Player renamed(Nickname other) {
    return holding(other, admission.filter(held -> held != Admission.UNNAMED), device, own, hand);
  }

  Player admitted(Optional<Admission> changed) {
    return holding(nickname, changed, device, own, hand);
  }

  Player having(Optional<OwnTime> changed) {
    return holding(nickname, admission, device, changed, hand);
  }

  /** How often the seat was taken along to another device. */
  public int moves() {
    return hand.map(Hand::moves).orElse(0);
  }

  /** The code with which another device can take the seat; empty where none is good. */
  public Optional<Hand.Offer> offer(Instant wallClock) {
    return hand.flatMap(Hand::offer).filter(shown -> shown.isGood(wallClock));
  }

  Player offering(PairingCode code, Instant until) {
    return in(hand.orElse(Hand.FIRST).offering(code, until), device);
  }

  Player missedByAnotherCode() {
    return hand.map(held -> in(held.missed(), device)).orElse(this);
  }

  Player movedTo(PlayerId holder, Optional<BrowserId> next) {
    Optional<BrowserId> left = next.isPresent() && !next.equals(device) ? device : Optional.empty();
    return in(hand.orElse(Hand.FIRST).movedTo(holder, left), next.or(() -> device));
  }

  /** Whether the player has the seat on that device, or had it there. */
  boolean isOn(BrowserId some) {
    return device.equals(Optional.of(some))
        || hand.filter(held -> held.former().contains(some)).isPresent();
  }

  private Player in(Hand other, Optional<BrowserId> itsDevice) {
    return holding(nickname, admission, itsDevice, own, Optional.of(other));
  }

  /** Another seat, with all that was counted. */
  private Player holding(
      Nickname newNickname,
      Optional<Admission> newAdmission,
      Optional<BrowserId> newDevice,
      Optional<OwnTime> newOwn,
      Optional<Hand> newHand) {
    return new Player(
        id,
        newNickname,
        score,
        streak,
        rank,
        previousRank,
        newAdmission,
        newDevice,
        newOwn,
        pass,
        newHand,
        merit);
  }
}
