package quizhall.game.entity;

import akka.actor.typed.javadsl.TimerScheduler;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Seats;
import quizhall.game.room.Standstill.Reason;

/**
 * Time stands still while nobody is there who leads the game, or most players have gone at once.
 * Says when it is to, and when it goes on; whether it does is for the rules.
 */
final class Absences {
  private final TimerScheduler<RoomMessage> timers;
  private final RoomSettings settings;
  private final Subscribers subscribers;
  private final Leading leading;
  private final LongSupplier nanos;
  private final Crowd crowd = new Crowd();

  /**
   * @param nanos the machine's time
   */
  Absences(
      TimerScheduler<RoomMessage> timers,
      RoomSettings settings,
      Subscribers subscribers,
      Leading leading,
      LongSupplier nanos) {
    this.timers = timers;
    this.settings = settings;
    this.subscribers = subscribers;
    this.leading = leading;
    this.nanos = nanos;
  }

  void followLeader() {
    if (leading.lead() != Lead.GONE) {
      timers.cancel(OwnMessage.LeaderGone.class);
    } else if (!timers.isTimerActive(OwnMessage.LeaderGone.class)) {
      timers.startSingleTimer(
          OwnMessage.LeaderGone.class, new OwnMessage.LeaderGone(), settings.leaderless());
    }
  }

  /** In the lobby people come and go as they like. */
  void followCrowd(Opened room) {
    if (room instanceof RoomState.Lobby) {
      return;
    }
    crowd.now(subscribers.connected(), playing(room), nanos.getAsLong());
    if (crowd.missed().isEmpty()) {
      timers.cancel(OwnMessage.PlayersGone.class);
    } else {
      awaitPlayers(room);
    }
  }

  private static Seats playing(Opened room) {
    return room.room().players().seatsOfPlaying();
  }

  private void awaitPlayers(Opened room) {
    if (!isFor(Reason.PLAYERS, room) && !timers.isTimerActive(OwnMessage.PlayersGone.class)) {
      timers.startSingleTimer(
          OwnMessage.PlayersGone.class, new OwnMessage.PlayersGone(), settings.playerless());
    }
  }

  /** What is to follow where those are back for whom time stands still. */
  Optional<RoomCommand> over(Opened room) {
    Set<Reason> over = EnumSet.noneOf(Reason.class);
    if (leading.lead() == Lead.THERE && isFor(Reason.NOBODY, room)) {
      over.add(Reason.NOBODY);
    }
    if (crowd.missed().isEmpty() && isFor(Reason.PLAYERS, room)) {
      over.add(Reason.PLAYERS);
    }
    return over.isEmpty() ? Optional.empty() : Optional.of(new RoomCommand.Continue(over));
  }

  /** What is to follow where nobody has led the game for long enough. */
  Optional<RoomCommand.Pause> leaderGone(Opened room) {
    return leading.lead() == Lead.GONE && !isFor(Reason.NOBODY, room)
        ? Optional.of(new RoomCommand.Pause(Reason.NOBODY, true))
        : Optional.empty();
  }

  /** What is to follow where most players have been gone for long enough. */
  Optional<RoomCommand.Pause> playersGone(Opened room) {
    boolean isMissed = crowd.missed().filter(missed -> areAwaited(room, missed)).isPresent();
    return isMissed && !isFor(Reason.PLAYERS, room) && room.runsOut()
        ? Optional.of(new RoomCommand.Pause(Reason.PLAYERS, true))
        : Optional.empty();
  }

  /**
   * Whether any of those who have gone has yet to answer, as long as anybody may: whoever is done,
   * or is shown the key already, may put the phone away.
   */
  private boolean areAwaited(Opened room, Seats missed) {
    return !room.takesAnswers()
        || room.room()
            .players()
            .at(missed.without(subscribers.connected()))
            .anyMatch(player -> isToAnswer(room, player.id()));
  }

  private static boolean isToAnswer(Opened room, PlayerId player) {
    return room.openTo(player).filter(round -> round.answerOf(player).isEmpty()).isPresent();
  }

  /** The room cannot be paused just now. */
  void tryAgain(Opened room, RoomCommand.Pause pause) {
    switch (pause.reason()) {
      case NOBODY -> followLeader();
      case PLAYERS -> awaitPlayers(room);
      case HOST -> {}
    }
  }

  /** Players are waited for no longer than so long; whoever leads the game is, for good. */
  void paused(Reason reason) {
    if (reason == Reason.PLAYERS) {
      timers.startSingleTimer(
          OwnMessage.PlayersAwaited.class, new OwnMessage.PlayersAwaited(), settings.awaiting());
    }
  }

  /** They may have gone home after all, and are not waited for again. */
  Optional<RoomCommand> playersAwaited(Opened room) {
    return isFor(Reason.PLAYERS, room)
        ? Optional.of(new RoomCommand.Continue(Set.of(Reason.PLAYERS)))
        : Optional.empty();
  }

  /** Who was there before is known to nobody any more: most of those who play will do. */
  void woke(Opened room) {
    if (isFor(Reason.PLAYERS, room)) {
      crowd.misses(playing(room));
      paused(Reason.PLAYERS);
    }
  }

  /**
   * Nobody is waited for any more, also by the host's word, which may be to go on to what is next.
   */
  void wrote(RoomState before, Opened after) {
    boolean waited =
        RoomState.opened(before).filter(room -> isFor(Reason.PLAYERS, room)).isPresent();
    if (waited && !isFor(Reason.PLAYERS, after)) {
      timers.cancel(OwnMessage.PlayersAwaited.class);
      crowd.startOver();
    }
  }

  private static boolean isFor(Reason reason, Opened room) {
    return room.room().standsStillFor(reason);
  }
}
