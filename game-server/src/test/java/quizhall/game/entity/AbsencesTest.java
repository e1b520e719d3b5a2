package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.room.OwnTime;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seats;
import quizhall.game.room.Standstill.Reason;

/** Ten players with one relay, and a host. */
class AbsencesTest {
  private static final RoomCommand.Pause LEADERLESS = new RoomCommand.Pause(Reason.NOBODY, true);
  private static final RoomCommand.Pause PLAYERLESS = new RoomCommand.Pause(Reason.PLAYERS, true);

  private final TimersByHand timers = new TimersByHand();
  private final Subscribers subscribers = new Subscribers();
  private final Leading leading = new Leading();
  private final Absences absences =
      new Absences(timers, RoomSettings.DEFAULT, subscribers, leading, () -> 0);
  private final ActorRef<RoomSignal> relay = TestInbox.<RoomSignal>create("relay").getRef();
  private final Played game = new Played(10).next();

  @BeforeEach
  void connect() {
    subscribers.add(relay);
    follow(Played.seats(0, 10), Lead.THERE);
  }

  @Test
  void whoever_leads_may_be_gone_for_a_while() {
    follow(Played.seats(0, 10), Lead.GONE);
    assertThat(timers.started())
        .containsEntry(OwnMessage.LeaderGone.class, RoomSettings.DEFAULT.leaderless());

    follow(Played.seats(0, 10), Lead.THERE);

    assertThat(timers.started()).isEmpty();
    assertThat(absences.leaderGone(game.room())).isEmpty();
  }

  @Test
  void a_room_whose_leader_has_gone_is_paused_once_and_goes_on_with_the_next() {
    follow(Played.seats(0, 10), Lead.GONE);
    assertThat(absences.leaderGone(game.room())).contains(LEADERLESS);

    game.on(LEADERLESS);

    assertThat(absences.leaderGone(game.room())).isEmpty();
    assertThat(absences.over(game.room())).isEmpty();
    follow(Played.seats(0, 10), Lead.THERE);
    assertThat(absences.over(game.room()))
        .contains(new RoomCommand.Continue(Set.of(Reason.NOBODY)));
  }

  @Test
  void most_players_may_be_gone_for_a_moment() {
    follow(Played.seats(0, 2), Lead.THERE);
    assertThat(timers.started())
        .containsEntry(OwnMessage.PlayersGone.class, RoomSettings.DEFAULT.playerless());
    assertThat(absences.playersGone(game.room())).contains(PLAYERLESS);

    follow(Played.seats(0, 9), Lead.THERE);

    assertThat(timers.started()).isEmpty();
    assertThat(absences.playersGone(game.room())).isEmpty();
  }

  @Test
  void nobody_waits_for_players_who_have_answered() {
    for (int player = 2; player < 10; player++) {
      game.answer(player);
    }

    follow(Played.seats(0, 2), Lead.THERE);

    assertThat(absences.playersGone(game.room())).isEmpty();
  }

  @Test
  void at_the_reveal_only_those_who_go_on_are_waited_for() {
    game.give(0, OwnTime.TWICE)
        .give(1, OwnTime.TWICE)
        .on(new RoomCommand.RevealEarly(Optional.of(0)));
    assertThat(game.room().runsOut()).isTrue();

    follow(Played.seats(0, 2), Lead.THERE);
    assertThat(absences.playersGone(game.room())).isEmpty();

    follow(Played.seats(0, 1), Lead.THERE);
    assertThat(absences.playersGone(game.room())).contains(PLAYERLESS);
    game.answer(1);
    assertThat(absences.playersGone(game.room())).isEmpty();
  }

  @Test
  void nobody_waits_for_players_where_nothing_ends_by_itself() {
    game.next();

    follow(Played.seats(0, 2), Lead.THERE);

    assertThat(absences.playersGone(game.room())).isEmpty();
  }

  @Test
  void in_the_lobby_people_come_and_go() {
    absences.followCrowd(new Played(10).room());
    subscribers.heard(new RoomMessage.Presence(relay, Seats.none(), Optional.empty()));

    absences.followCrowd(new Played(10).room());

    assertThat(timers.started()).isEmpty();
  }

  @Test
  void players_are_waited_for_no_longer_than_so_long() {
    follow(Played.seats(0, 2), Lead.THERE);
    game.on(PLAYERLESS);

    absences.paused(Reason.PLAYERS);

    assertThat(timers.started())
        .containsEntry(OwnMessage.PlayersAwaited.class, RoomSettings.DEFAULT.awaiting());
    assertThat(absences.playersAwaited(game.room()))
        .contains(new RoomCommand.Continue(Set.of(Reason.PLAYERS)));
  }

  @Test
  void those_who_were_not_waited_for_are_not_missed_again() {
    follow(Played.seats(0, 2), Lead.THERE);
    game.on(PLAYERLESS);
    absences.paused(Reason.PLAYERS);
    var paused = game.room();

    absences.wrote(paused, game.on(new RoomCommand.Continue(Set.of(Reason.PLAYERS))).room());
    follow(Played.seats(0, 2), Lead.THERE);

    assertThat(timers.started()).doesNotContainKey(OwnMessage.PlayersAwaited.class);
    assertThat(absences.playersGone(game.room())).isEmpty();
  }

  @Test
  void a_room_that_wakes_while_it_waits_goes_on_when_most_of_all_are_back() {
    game.on(PLAYERLESS);
    Absences woken = new Absences(timers, RoomSettings.DEFAULT, subscribers, leading, () -> 0);

    woken.woke(game.room());
    hear(Played.seats(0, 5), Lead.THERE);
    woken.followCrowd(game.room());
    assertThat(woken.over(game.room())).isEmpty();
    hear(Played.seats(0, 6), Lead.THERE);
    woken.followCrowd(game.room());

    assertThat(woken.over(game.room())).contains(new RoomCommand.Continue(Set.of(Reason.PLAYERS)));
    assertThat(timers.started()).containsKey(OwnMessage.PlayersAwaited.class);
  }

  @Test
  void what_cannot_be_paused_just_now_is_tried_again() {
    follow(Played.seats(0, 2), Lead.GONE);
    timers.cancelAll();

    absences.tryAgain(game.room(), LEADERLESS);
    absences.tryAgain(game.room(), PLAYERLESS);

    assertThat(timers.started())
        .containsOnlyKeys(OwnMessage.LeaderGone.class, OwnMessage.PlayersGone.class);
  }

  private void follow(Seats connected, Lead lead) {
    hear(connected, lead);
    absences.followLeader();
    absences.followCrowd(game.room());
  }

  private void hear(Seats connected, Lead lead) {
    subscribers.heard(new RoomMessage.Presence(relay, connected, Optional.of(lead)));
    leading.heard(relay, Optional.of(lead));
  }
}
