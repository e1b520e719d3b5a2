package quizhall.game.gateway;

import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.ServerMessage.MendView;

/**
 * The only thing on a node that talks to one room, for sockets and for HTTP alike. It follows the
 * room's events with a replica of its state, so that what is shown is made here and the room tells
 * each node once. Nothing of it survives: all it holds is the room's, or is repeated by clients.
 *
 * <p>Out of contact with the room it keeps what players send, says so to its sockets, and looks for
 * the room through sharding, which brings it back wherever it may live now.
 */
final class Relay extends AbstractBehavior<ToRelay> {
  private final RoomCode code;
  private final RelayContext dependencies;
  private final TimerScheduler<ToRelay> timers;
  private final Outbox outbox = new Outbox();
  private final Sockets sockets = new Sockets(outbox);
  private final Replica replica = new Replica();
  private final SignalParts parts;
  private final RoomContact contact;
  private final Screens screens;
  private final Reports reports;
  private final Submissions submissions;
  private final Orders orders;
  private final Doubles doubles;
  private final Whereabouts whereabouts;
  private final Applause applause;
  private final Clients clients;

  private long routed;

  private Relay(
      ActorContext<ToRelay> context,
      TimerScheduler<ToRelay> timers,
      RoomCode code,
      RelayContext dependencies) {
    super(context);
    this.code = code;
    this.dependencies = dependencies;
    this.timers = timers;
    this.parts = new SignalParts(context.getSystem());
    this.contact = new RoomContact(context, timers, code, dependencies);
    this.screens = new Screens(sockets, dependencies.tokens(), dependencies.takesReactions());
    this.reports = new Reports(timers, dependencies.settings(), contact, replica, sockets, screens);
    this.submissions =
        new Submissions(timers, dependencies.settings().fairSpeed(), contact, replica, reports);
    this.orders = new Orders(contact, replica, reports, dependencies.known());
    this.doubles = new Doubles(contact, sockets);
    this.whereabouts = new Whereabouts(contact, reports, dependencies.tellsWhereabouts());
    this.applause = new Applause(timers, contact, replica, dependencies.takesReactions());
    this.clients =
        new Clients(
            context.getSelf(),
            outbox,
            dependencies.settings(),
            contact,
            replica,
            sockets,
            screens,
            reports,
            submissions,
            orders,
            applause);
    timers.startTimerWithFixedDelay(new RelayMessage.Check(), Duration.ofSeconds(1));
  }

  static Behavior<ToRelay> create(RoomCode code, RelayContext dependencies) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new Relay(context, timers, code, dependencies)));
  }

  @Override
  public Receive<ToRelay> createReceive() {
    return newReceiveBuilder()
        .onMessage(RoomSignal.class, signal -> outbox.turn(() -> receive(signal)))
        .onMessage(RelayMessage.class, message -> outbox.turn(() -> receive(message)))
        .onSignal(PostStop.class, _ -> outbox.turn(this::stopped))
        .build();
  }

  private Behavior<ToRelay> receive(RoomSignal signal) {
    switch (signal) {
      case RoomSignal.OpenReply reply -> contact.opened(reply);
      case RoomSignal.NoRoom _ -> noRoom();
      case RoomSignal.Subscribed subscribed -> inContact(subscribed);
      case RoomSignal.Happened happened -> happened(happened);
      case RoomSignal.Overheard overheard -> {
        if (contact.isCurrent(overheard.incarnation()) && replica.overhear(overheard)) {
          reports.tallyChanged();
        }
      }
      case RoomSignal.BatchSettled settled -> {
        if (contact.isCurrent(settled.incarnation())) {
          submissions.settled(settled);
          closeSocketsIfOver();
        }
      }
      case RoomSignal.OrderSettled settled -> {
        if (contact.isCurrent(settled.incarnation())) {
          orders.settled(settled);
          closeSocketsIfOver();
        }
      }
      case RoomSignal.Closing closing -> {
        if (contact.isCurrent(closing.incarnation())) {
          replica.closing(closing);
          submissions.flushIfClosing();
        }
      }
      case RoomSignal.Pulse pulse -> pulse(pulse);
      case RoomSignal.Doubled(var incarnation, var seats, var other) -> {
        if (contact.isCurrent(incarnation)) {
          doubles.tell(replica.room().room().players(), seats, other);
        }
      }
      case RoomSignal.Whereabouts told -> {
        if (contact.isCurrent(told.incarnation())) {
          whereabouts.told(told);
        }
      }
      case RoomSignal.Reacted(var incarnation, var reactions) -> {
        if (contact.isCurrent(incarnation) && replica.room().takesReactions()) {
          screens.reacted(reactions);
        }
      }
      case RoomSignal.Claims claims ->
          replica.state().ifPresent(room -> doubles.compare(room.room().players(), claims));
      case RoomSignal.Part part -> parts.add(part).ifPresent(this::receive);
    }
    return this;
  }

  private Behavior<ToRelay> receive(RelayMessage message) {
    switch (message) {
      case RelayMessage.Routed(var inner) -> {
        routed++;
        return receive(inner);
      }
      case RelayMessage.Bundle(var messages) ->
          submissions.together(() -> messages.forEach(this::receive));
      case RelayMessage.Open open -> open(open);
      case RelayMessage.Look(var by, var reply) ->
          contact.whenLive(
              () -> {
                by.ifPresent(this::looksOverHttp);
                reply.complete(new Reply.Got<>(reports.sight()));
              },
              () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.Attend(var reply) ->
          contact.whenLive(
              () -> whereabouts.look(reply), () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.Join(var seat, var reply) ->
          contact.whenLive(
              () -> {
                reports.seenOverHttp(seat.player());
                submissions.join(seat, reply::complete);
              },
              () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.IsSeated(var player, var reply) -> reply.complete(replica.isSeatOf(player));
      case RelayMessage.Answer answer ->
          contact.whenLive(
              () -> answerOverHttp(answer), () -> answer.reply().complete(new Reply.NoRoom<>()));
      case RelayMessage.React react ->
          contact.whenLive(
              () -> react.reply().complete(reactOverHttp(react)),
              () -> react.reply().complete(new Reply.NoRoom<>()));
      case RelayMessage.GiveOrder given -> orders.give(given);
      case RelayMessage.Connected(var connection) -> clients.connected(connection);
      case RelayMessage.Received(var connection, var said) -> clients.received(connection, said);
      case RelayMessage.Gone(var connection) -> clients.gone(connection);
      case RelayMessage.GoDown _ -> goDown();
      case RelayMessage.Stop _ -> {
        contact.tell(new RoomMessage.Unsubscribe(contact.self()));
        return Behaviors.stopped();
      }
      case RelayMessage.NodeGone(var node) -> {
        if (contact.isAt(node)) {
          lostContact();
        }
        contact.seekSooner();
      }
      case RelayMessage.Seek _ -> contact.seek();
      case RelayMessage.OpenAgain _ -> contact.openAgain();
      case RelayMessage.SendBatch _ -> submissions.send();
      case RelayMessage.SendReactions _ -> applause.send();
      case RelayMessage.SendVolatile _ -> reports.tell();
      case RelayMessage.Check _ -> check();
      case RelayMessage.RepliesOverdue _ -> screens.closeAll();
      case RelayMessage.RoomStopped(var incarnation) -> {
        if (contact.isCurrent(incarnation)) {
          lostContact();
        }
      }
    }
    return this;
  }

  /** Clients come back on another node, with all that was not acknowledged. */
  private void goDown() {
    contact.seekNoMore();
    clients.goDown();
    if (!contact.isLive()) {
      submissions.giveUp();
    }
  }

  /** Whether it was told to or failed: clients find another relay, callers over HTTP hear it. */
  private Behavior<ToRelay> stopped() {
    clients.close(CloseCode.TRY_AGAIN);
    submissions.giveUp();
    contact.openNoMore();
    return this;
  }

  private void open(RelayMessage.Open open) {
    if (replica.state().isEmpty()) {
      contact.open(open);
      return;
    }
    open.reply()
        .complete(
            replica.isSession(open.session().id())
                ? new Reply.Got<>(true)
                : new Reply.Refused<>(Refusal.CODE_TAKEN));
  }

  private void noRoom() {
    contact.noRoom();
    orders.noRoom();
    whereabouts.noRoom();
    submissions.giveUp();
    sockets.all().forEach(each -> each.close(CloseCode.NO_SUCH_ROOM));
  }

  private void lostContact() {
    contact.lose();
    parts.forget();
    submissions.lost();
    screens.saving(true);
  }

  private void inContact(RoomSignal.Subscribed subscribed) {
    if (!contact.follow(subscribed)) {
      return;
    }
    boolean samePhase = replica.startOver(subscribed.state());
    clients.sortAnew();
    screens.inContact(replica.room(), samePhase, contact.now(), reports.connected());
    reports.presenceStartsOver();
    submissions.lost();
    orders.repeat();
    whereabouts.ask();
    contact.leaveWaiting();
    submissions.send();
    reports.playersChanged();
    reports.answersChanged();
    reports.tallyChanged();
    reports.seatsChanged();
    closeSocketsIfOver();
  }

  private void happened(RoomSignal.Happened happened) {
    if (!contact.isCurrent(happened.incarnation()) || replica.state().isEmpty()) {
      return;
    }
    if (!replica.isAt(happened.version())) {
      // Something was lost on the way: start over from the room's own state.
      lostContact();
      return;
    }
    happened.events().forEach(this::follow);
    closeSocketsIfOver();
  }

  /** The room's replies come after its events: whoever waits for one hears it before the close. */
  private void closeSocketsIfOver() {
    if (!replica.isClosed()) {
      return;
    }
    if (submissions.isEmpty() && !orders.isAnyAwaited()) {
      screens.closeAll();
    } else if (!timers.isTimerActive(RelayMessage.RepliesOverdue.class)) {
      timers.startSingleTimer(
          RelayMessage.RepliesOverdue.class,
          new RelayMessage.RepliesOverdue(),
          dependencies.settings().patience());
    }
  }

  private void follow(RoomEvent event) {
    Opened before = replica.room();
    if (replica.follow(event)) {
      setClock(event);
      screens.phaseChanged(replica.room(), contact.now());
    }
    switch (event) {
      case RoomEvent.PlayersJoined _ -> {
        reports.playersChanged();
        reports.presenceChanged();
        unhurriedChanged();
      }
      case RoomEvent.AnswersRecorded recorded -> {
        screens.recorded(
            replica.room(),
            recorded,
            answer -> submissions.isAwaited(answer.player(), recorded.question()));
        reports.answersChanged();
        reports.tallyChanged();
        if (before instanceof Reveal) {
          answeringOver(recorded.answers().stream().map(RecordedAnswer::player).toList());
        }
      }
      case RoomEvent.AnsweringEnded(_, var players, _) -> answeringOver(players);
      case RoomEvent.Moderated _ -> {
        reports.tallyChanged();
        screens.revealChanged(replica.room(), contact.now());
      }
      case RoomEvent.Paused _, RoomEvent.Continued _ -> {
        setClock(event);
        screens.clock(replica.room(), contact.now());
      }
      case RoomEvent.StandingsChosen _ -> {
        screens.followsAnother(replica.room(), contact.now());
        screens.paceToWatching(replica.room());
      }
      case RoomEvent.AutoChosen _ -> {
        screens.clock(replica.room(), contact.now());
        screens.paceToWatching(replica.room());
      }
      case RoomEvent.ReactionsChosen _ -> screens.reacting(replica.room());
      case RoomEvent.LimitChanged _, RoomEvent.GoingOnHeld _ ->
          screens.clock(replica.room(), contact.now());
      case RoomEvent.QuestionOpened opened -> {
        reports.presenceStartsOver();
        unhurriedChanged();
        if (opened.playing().isPresent()) {
          // What it gave before does not count any more.
          screens.personal(replica.room());
        }
      }
      case RoomEvent.AnswersRegraded(var question, _, _, var reason, _) ->
          mended(before, new MendView(question, Optional.empty(), reason));
      case RoomEvent.QuestionVoided(var question, var reason, _) ->
          mended(before, new MendView(question, Optional.of(true), reason));
      case RoomEvent.QuestionClosed _ -> {
        unhurriedChanged();
        screens.personal(replica.room());
        screens.unacceptedToJudges(replica.room());
      }
      case RoomEvent.DeviceSeated _,
          RoomEvent.DeviceInvited _,
          RoomEvent.PairingMissed _,
          RoomEvent.InvitationEnded _,
          RoomEvent.DeviceKnocked _,
          RoomEvent.DeviceDismissed _ ->
          reports.seatsChanged();
      case RoomEvent.DeviceUnseated _ -> {
        clients.closeUnheard();
        reports.seatsChanged();
      }
      case RoomEvent.PlayerMoved _ -> clients.closeUnheard();
      case RoomEvent.RejoinOffered _, RoomEvent.RejoinMissed _ -> {}
      case RoomEvent.DoorChanged _ -> screens.doorToWatching(replica.room());
      case RoomEvent.PlayerKicked(var player, _, _) -> {
        clients.sendAway(player);
        if (before.isStillAnswering(player)) {
          answeringOver(List.of());
        }
        playersChanged();
        reports.presenceChanged();
        reports.answersChanged();
        reports.tallyChanged();
        screens.personal(replica.room());
      }
      case RoomEvent.PlayerRenamed(var player, _, _) -> namesChanged(List.of(player));
      case RoomEvent.NamesApproved(var players, _) -> namesChanged(players);
      case RoomEvent.TimeGiven(var player, _, _) -> {
        screens.clock(replica.room(), contact.now(), player);
        reports.answersChanged();
      }
      case RoomEvent.PlayersAdmitted(var players, _) -> {
        clients.letIn(players);
        unhurriedChanged();
        reports.playersChanged();
        reports.presenceChanged();
      }
      case RoomEvent.MovedOn(var successor, _) -> screens.moveOn(replica.room(), successor);
      case RoomEvent.RoomClosed _,
          RoomEvent.RoomOpened _,
          RoomEvent.RoomResumed _,
          RoomEvent.GameStarted _,
          RoomEvent.QuestionSkipped _,
          RoomEvent.StandingsShown _,
          RoomEvent.SessionEnded _ -> {}
    }
  }

  private void answeringOver(List<PlayerId> players) {
    screens.answeringOver(replica.room(), players, contact.now());
    reports.answersChanged();
  }

  /** How many still have time goes with how many answered. */
  private void unhurriedChanged() {
    if (!replica.room().room().players().unhurried().isEmpty()) {
      reports.answersChanged();
    }
  }

  private void namesChanged(List<PlayerId> players) {
    players.forEach(player -> screens.personal(replica.room(), player));
    playersChanged();
  }

  private void playersChanged() {
    reports.playersChanged();
    screens.namesChanged(replica.room(), contact.now());
  }

  private void mended(Opened before, MendView mend) {
    screens.mended(before, replica.room(), mend, contact.now());
    screens.unacceptedToJudges(replica.room());
  }

  private void setClock(RoomEvent event) {
    boolean wasSaving = contact.clock().isSaving();
    contact.clock().set(event.at(), replica.standsStill(), System.nanoTime());
    if (wasSaving) {
      screens.saving(false); // the event could be written
    }
  }

  private void pulse(RoomSignal.Pulse pulse) {
    if (!contact.isCurrent(pulse.incarnation())) {
      return;
    }
    boolean wasSaving = contact.clock().isSaving();
    if (contact.clock().pulse(pulse, replica.standsStill(), System.nanoTime())) {
      replica.state().ifPresent(room -> screens.clock(room, contact.now()));
    }
    if (wasSaving != pulse.stopped()) {
      screens.saving(pulse.stopped());
    }
    reports.connectedNow(pulse.connected());
    reports.devicesNow(pulse.devices());
    if (screens.waitsFor(pulse.unhurried())) {
      reports.answersChanged();
    }
  }

  /** The old device of a seat that was taken along is not its player any more. */
  private void looksOverHttp(SessionToken token) {
    if (replica.unheard(token).isEmpty()) {
      token.player().ifPresent(reports::seenOverHttp);
    }
  }

  private void answerOverHttp(RelayMessage.Answer answer) {
    Optional<Refusal> unheard = replica.unheard(answer.token());
    if (unheard.isPresent()) {
      answer.reply().complete(new Reply.Refused<>(unheard.get()));
      return;
    }
    PlayerId player = answer.token().player().orElseThrow();
    reports.seenOverHttp(player);
    submissions.answer(
        player,
        answer.answer(),
        sockets.of(player).flatMap(Connection::roundTrip),
        answer.reply()::complete);
  }

  private Reply<Boolean> reactOverHttp(RelayMessage.React react) {
    Optional<Refusal> unheard = replica.unheard(react.token());
    if (unheard.isPresent()) {
      return new Reply.Refused<>(unheard.get());
    }
    PlayerId player = react.token().player().orElseThrow();
    reports.seenOverHttp(player);
    return applause
        .react(player, react.sign(), System.nanoTime())
        .<Reply<Boolean>>map(Reply.Refused::new)
        .orElseGet(() -> new Reply.Got<>(true));
  }

  private void check() {
    long nanos = System.nanoTime();
    applause.forgetCalm(nanos);
    reports.forgetSilent(nanos);
    replica.state().ifPresent(screens::nodesMayHaveChanged);
    if (contact.isSilent(nanos)
        || submissions.isOverdue(nanos, dependencies.settings().silence())) {
      lostContact();
    }
    if (!sockets.isEmpty() || !submissions.isEmpty() || !orders.isEmpty()) {
      contact.needed(nanos);
    }
    if (contact.isUnneeded(nanos)) {
      dependencies.relays().tell(new Relays.Idle(code, getContext().getSelf(), routed));
    }
  }
}
