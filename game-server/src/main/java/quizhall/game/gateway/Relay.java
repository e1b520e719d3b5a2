package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.PostStop;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Order;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.EndReason;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.SessionId;
import quizhall.game.room.Successor;
import quizhall.game.token.Role;
import quizhall.game.view.Answers;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.ServerMessage.Accepted;

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
  private final RoomLink link;
  private final Sockets sockets = new Sockets();
  private final Screens screens;
  private final Batcher batcher = new Batcher();
  private final Orders orders = new Orders();
  private final WaitingRoom waiting = new WaitingRoom();
  private final Openings openings = new Openings();
  private final PresenceReport presence;
  private final Counts counts;

  private Optional<Opened> state = Optional.empty();
  private int closingQuestion = -1;
  private long idleSince = System.nanoTime();
  private long routed;
  private boolean goingDown;

  private Relay(
      ActorContext<ToRelay> context,
      TimerScheduler<ToRelay> timers,
      RoomCode code,
      RelayContext dependencies) {
    super(context);
    this.code = code;
    this.dependencies = dependencies;
    this.timers = timers;
    this.link = new RoomLink(context.getSystem(), dependencies.settings());
    this.screens = new Screens(sockets, dependencies.tokens());
    this.presence = new PresenceReport(sockets);
    this.counts = new Counts(screens, sockets, dependencies.settings());
    timers.startTimerWithFixedDelay(new RelayMessage.Check(), Duration.ofSeconds(1));
  }

  static Behavior<ToRelay> create(RoomCode code, RelayContext dependencies) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new Relay(context, timers, code, dependencies)));
  }

  @Override
  public Receive<ToRelay> createReceive() {
    return newReceiveBuilder()
        .onMessage(RoomSignal.class, this::receive)
        .onMessage(RelayMessage.class, this::receive)
        .onSignal(PostStop.class, _ -> stopped())
        .build();
  }

  private Behavior<ToRelay> receive(RoomSignal signal) {
    switch (signal) {
      case RoomSignal.OpenReply reply -> openings.replied(reply);
      case RoomSignal.NoRoom _ -> noRoom();
      case RoomSignal.Subscribed subscribed -> inContact(subscribed);
      case RoomSignal.Happened happened -> happened(happened);
      case RoomSignal.BatchSettled(var incarnation, var batch, var settled) -> {
        if (link.isCurrent(incarnation)) {
          batcher.settled(batch, settled);
          sendBatch();
          flushIfClosing();
          closeSocketsIfOver();
        }
      }
      case RoomSignal.Performed(var incarnation, var id, var outcome) -> {
        if (link.isCurrent(incarnation)) {
          state.ifPresent(room -> orders.performed(id, outcome, sight(room)));
          closeSocketsIfOver();
        }
      }
      case RoomSignal.Closing(var incarnation, var question) -> {
        if (link.isCurrent(incarnation)) {
          closingQuestion = question;
          flushIfClosing();
        }
      }
      case RoomSignal.Pulse pulse -> pulse(pulse);
      case RoomSignal.Part part -> link.assemble(part).ifPresent(this::receive);
    }
    return this;
  }

  private Behavior<ToRelay> receive(RelayMessage message) {
    switch (message) {
      case RelayMessage.Routed(var inner) -> {
        routed++;
        return receive(inner);
      }
      case RelayMessage.Open open -> open(open);
      case RelayMessage.Look(var reply) ->
          whenInContact(
              () -> state.ifPresent(room -> reply.complete(new Reply.Got<>(sight(room)))),
              () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.Join(var seat, var reply) ->
          whenInContact(
              () -> {
                seenOverHttp(seat.player());
                batcher.join(seat, reply::complete);
                sendBatch();
              },
              () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.IsSeated(var player, var reply) ->
          reply.complete(
              state.filter(room -> room.room().players().find(player).isPresent()).isPresent());
      case RelayMessage.Answer(var session, var player, var answer, var reply) ->
          whenInContact(
              () -> {
                if (isSession(session)) {
                  seenOverHttp(player);
                  answer(player, answer, reply::complete);
                } else {
                  reply.complete(new Reply.NoRoom<>());
                }
              },
              () -> reply.complete(new Reply.NoRoom<>()));
      case RelayMessage.Carry carry ->
          whenInContact(() -> carry(carry), () -> carry.reply().complete(new Reply.NoRoom<>()));
      case RelayMessage.Connected(var connection) -> connected(connection);
      case RelayMessage.Received(var connection, var said) -> received(connection, said);
      case RelayMessage.Gone(var connection) -> {
        sockets.remove(connection);
        presenceChanged();
      }
      case RelayMessage.GoDown _ -> goDown();
      case RelayMessage.Stop _ -> {
        link.room().ifPresent(room -> room.tell(new RoomMessage.Unsubscribe(self())));
        return Behaviors.stopped();
      }
      case RelayMessage.Seek _ -> seek();
      case RelayMessage.OpenAgain _ -> tellRoomToOpen();
      case RelayMessage.SendBatch _ -> sendBatch();
      case RelayMessage.SendVolatile _ -> sendVolatile();
      case RelayMessage.Check _ -> check();
      case RelayMessage.RepliesOverdue _ -> screens.closeAll();
      case RelayMessage.RoomStopped(var incarnation) -> {
        if (link.isCurrent(incarnation)) {
          lostContact();
        }
      }
    }
    return this;
  }

  /** Clients come back on another node, with all that was not acknowledged. */
  private void goDown() {
    goingDown = true;
    timers.cancel(RelayMessage.Seek.class);
    closeSockets(CloseCode.RESTARTING);
    if (!link.isLive()) {
      batcher.giveUp();
    }
  }

  /** Whether it was told to or failed: clients find another relay, callers over HTTP hear it. */
  private Behavior<ToRelay> stopped() {
    closeSockets(CloseCode.TRY_AGAIN);
    batcher.giveUp();
    return this;
  }

  private void closeSockets(CloseCode code) {
    sockets.arriving().forEach(each -> each.close(code));
    sockets.all().forEach(each -> each.close(code));
  }

  private void open(RelayMessage.Open open) {
    if (state.isPresent()) {
      open.reply()
          .complete(
              isSession(open.session().id())
                  ? new Reply.Got<>(true)
                  : new Reply.Refused<>(Refusal.CODE_TAKEN));
      return;
    }
    openings.add(open);
    tellRoomToOpen();
  }

  private void tellRoomToOpen() {
    for (RelayMessage.Open open : openings.pending()) {
      throughSharding(new RoomMessage.OpenRoom(open.session(), open.seats(), self()));
    }
    if (!openings.isEmpty()) {
      timers.startSingleTimer(new RelayMessage.OpenAgain(), dependencies.settings().longestRetry());
    }
  }

  private void whenInContact(Runnable inContact, Runnable noRoom) {
    idleSince = System.nanoTime();
    if (link.isLive()) {
      inContact.run();
    } else {
      waiting.add(inContact, noRoom);
      seekSoon();
    }
  }

  private void seekSoon() {
    if (!goingDown && !timers.isTimerActive(RelayMessage.Seek.class)) {
      seek();
    }
  }

  private void seek() {
    if (link.isLive()) {
      return;
    }
    throughSharding(new RoomMessage.Subscribe(self(), link.lastHeard()));
    timers.startSingleTimer(RelayMessage.Seek.class, new RelayMessage.Seek(), link.nextRetry());
  }

  private void throughSharding(RoomMessage message) {
    dependencies.sharding().accept(code, message);
  }

  private void noRoom() {
    timers.cancel(RelayMessage.Seek.class);
    waiting.noRoom();
    orders.noRoom();
    batcher.giveUp();
    sockets.all().forEach(each -> each.close(CloseCode.NO_SUCH_ROOM));
  }

  private void lostContact() {
    link.room().ifPresent(getContext()::unwatch);
    link.lose();
    batcher.lost();
    screens.saving(true);
    seekSoon();
  }

  private void inContact(RoomSignal.Subscribed subscribed) {
    if (!link.mayFollow(subscribed.incarnation())) {
      return;
    }
    link.room().ifPresent(getContext()::unwatch);
    timers.cancel(RelayMessage.Seek.class);
    link.follow(subscribed, System.nanoTime());
    getContext()
        .watchWith(subscribed.room(), new RelayMessage.RoomStopped(subscribed.incarnation()));
    Opened now = subscribed.state();
    long phaseBefore = state.map(room -> room.room().phase()).orElse(-1L);
    state = Optional.of(now);
    closingQuestion = -1;
    screens.inContact(now, phaseBefore == now.room().phase(), roomTime(), counts.connected());
    presence.startOver();
    batcher.lost();
    orders.repeat(this::perform);
    waiting.inContact();
    sendBatch();
    playersChanged();
    answersChanged();
    closeSocketsIfOver();
  }

  private void happened(RoomSignal.Happened happened) {
    if (!link.isCurrent(happened.incarnation()) || state.isEmpty()) {
      return;
    }
    if (state.get().room().version() != happened.version()) {
      // Something was lost on the way: start over from the room's own state.
      lostContact();
      return;
    }
    happened.events().forEach(this::follow);
    closeSocketsIfOver();
  }

  /** The room's replies come after its events: whoever waits for one hears it before the close. */
  private void closeSocketsIfOver() {
    if (!(state.orElse(null) instanceof Finished finished) || !finished.closed()) {
      return;
    }
    if (batcher.isEmpty() && !orders.isAnyAwaited()) {
      screens.closeAll();
    } else if (!timers.isTimerActive(RelayMessage.RepliesOverdue.class)) {
      timers.startSingleTimer(
          RelayMessage.RepliesOverdue.class,
          new RelayMessage.RepliesOverdue(),
          dependencies.settings().patience());
    }
  }

  private void follow(RoomEvent event) {
    Opened before = state.orElseThrow();
    Opened after = (Opened) before.after(event);
    state = Optional.of(after);
    if (before.room().phase() != after.room().phase()) {
      closingQuestion = -1;
      link.setClock(event.at(), System.nanoTime());
      screens.phaseChanged(after, roomTime());
    }
    switch (event) {
      case RoomEvent.PlayersJoined _ -> {
        playersChanged();
        presenceChanged();
      }
      case RoomEvent.AnswersRecorded _ -> answersChanged();
      case RoomEvent.QuestionOpened _ -> tellPresenceAgain();
      case RoomEvent.QuestionClosed _ -> screens.personal(after);
      case RoomEvent.MovedOn(var successor, _) -> screens.moveOn(successor);
      case RoomEvent.RoomClosed _,
          RoomEvent.RoomOpened _,
          RoomEvent.RoomResumed _,
          RoomEvent.GameStarted _,
          RoomEvent.StandingsShown _,
          RoomEvent.SessionEnded _ -> {}
    }
  }

  private void pulse(RoomSignal.Pulse pulse) {
    if (!link.isCurrent(pulse.incarnation())) {
      return;
    }
    boolean wasStopped = link.isStopped();
    if (link.pulse(pulse, System.nanoTime())) {
      state.ifPresent(room -> screens.clock(room, roomTime()));
    }
    if (wasStopped != pulse.stopped()) {
      screens.saving(pulse.stopped());
    }
    if (counts.connectedNow(pulse.connected())) {
      sendVolatileSoon();
    }
  }

  private void connected(Connection connection) {
    connection.servedBy(getContext().getSelf());
    if (goingDown) {
      connection.close(CloseCode.RESTARTING);
      return;
    }
    if (waiting.isFull()) {
      connection.close(CloseCode.TRY_AGAIN);
      return;
    }
    sockets.arrive(connection);
    whenInContact(() -> admit(connection), () -> connection.close(CloseCode.NO_SUCH_ROOM));
  }

  private void admit(Connection connection) {
    if (connection.isGone() || goingDown) {
      return;
    }
    Opened room = state.orElseThrow();
    boolean seated =
        connection
            .player()
            .map(player -> room.room().players().find(player).isPresent())
            .orElse(true);
    if (!isSession(connection.token().session()) || !seated) {
      connection.close(CloseCode.NO_SUCH_ROOM);
      return;
    }
    sockets.add(connection);
    screens.welcome(connection, room, roomTime(), counts.connected(), link.isStopped());
    presenceChanged();
  }

  private void received(Connection connection, ClientMessage message) {
    if (state.isEmpty() && message instanceof ClientMessage.Answer answer) {
      // How long it took can be told only of a question that is known.
      whenInContact(
          () -> received(connection, message),
          () -> Screens.refused(connection, answer.id(), RoomProblem.noSuchRoom()));
      return;
    }
    switch (message) {
      case ClientMessage.Heartbeat _ -> screens.alive(connection, state, roomTime());
      case ClientMessage.Answer said ->
          connection
              .player()
              .ifPresentOrElse(
                  player ->
                      answer(player, said, reply -> Screens.answered(connection, said.id(), reply)),
                  () -> Screens.refused(connection, said.id(), RoomProblem.playersOnly()));
      case ClientMessage.Start(var id) -> ordered(connection, id, new Order.Start());
      case ClientMessage.Next(var id, var seq) -> ordered(connection, id, new Order.Next(seq));
      case ClientMessage.End(var id) ->
          ordered(connection, id, new Order.End(EndReason.ENDED_BY_HOST));
    }
  }

  private void ordered(Connection connection, String id, Order order) {
    if (connection.token().role() != Role.HOST) {
      Screens.refused(connection, id, RoomProblem.notYourRole());
      return;
    }
    var reply = orders.once(id, () -> carry(connection.token().session(), order));
    var _ = reply.thenAccept(outcome -> Screens.ordered(connection, id, outcome));
  }

  private CompletableFuture<Reply<Sight>> carry(SessionId session, Order order) {
    CompletableFuture<Reply<Sight>> reply =
        RelayedRooms.patient(dependencies.settings().patience());
    RelayMessage.Carry carry = new RelayMessage.Carry(session, order, reply);
    whenInContact(() -> carry(carry), () -> reply.complete(new Reply.NoRoom<>()));
    return reply;
  }

  /** Stamps an answer with the time since this relay showed its question, and takes it along. */
  private void answer(PlayerId player, ClientMessage.Answer said, Consumer<Reply<Accepted>> reply) {
    boolean tooLate = said.question() == closingQuestion;
    if (tooLate
        && !isRecorded(player, closingQuestion)
        && !batcher.hasAnswerOf(player, closingQuestion)) {
      reply.accept(new Reply.Refused<>(Refusal.QUESTION_CLOSED));
      return;
    }
    Duration took =
        state
            .filter(QuestionOpen.class::isInstance)
            .flatMap(open -> open.turnOf(player))
            .map(turn -> turn.took(roomTime()))
            .orElse(Duration.ZERO);
    RoomCommand.Answer answer = Answers.command(player, said, took);
    if (state.filter(room -> room.room().isOfAnotherKind(answer)).isPresent()) {
      // A room that lives on a node of before could not even read it.
      reply.accept(new Reply.Refused<>(Refusal.WRONG_KIND));
      return;
    }
    batcher.answer(answer, outcome -> reply.accept(accepted(outcome)));
    sendBatch();
  }

  private boolean isRecorded(PlayerId player, int question) {
    return state.flatMap(room -> room.answerOf(player, question)).isPresent();
  }

  private Reply<Accepted> accepted(Reply<AnswerOutcome> outcome) {
    return switch (outcome) {
      case Reply.Got(AnswerOutcome.Recorded(var question, var answer)) ->
          new Reply.Got<>(Answers.accepted(state.orElseThrow().room(), question, answer));
      case Reply.Got(AnswerOutcome.AlreadyAnswered _) ->
          new Reply.Refused<>(Refusal.ALREADY_ANSWERED);
      case Reply.Got(AnswerOutcome.NotRecorded(var reason)) -> new Reply.Refused<>(reason);
      case Reply.Refused(var reason) -> new Reply.Refused<>(reason);
      case Reply.NoRoom<AnswerOutcome> _ -> new Reply.NoRoom<>();
      case Reply.Unavailable<AnswerOutcome> _ -> new Reply.Unavailable<>();
    };
  }

  private void carry(RelayMessage.Carry carry) {
    if (carry.reply().isDone()) {
      // Whoever gave the order was told that it was not carried out.
      return;
    }
    Opened room = state.orElseThrow();
    if (!isSession(carry.session())) {
      carry.reply().complete(new Reply.NoRoom<>());
      return;
    }
    Instant wallClock = Instant.now();
    RoomCommand.Move move =
        switch (carry.order()) {
          case Order.Start _ -> new RoomCommand.Start(wallClock);
          case Order.Next(var leaving) ->
              new RoomCommand.Next(leaving.orElse(room.room().phase()), wallClock);
          case Order.End(var reason) -> new RoomCommand.End(reason, wallClock);
          case Order.MoveOn(Successor successor) -> new RoomCommand.MoveOn(successor);
        };
    boolean named = !(carry.order() instanceof Order.Next(var leaving)) || leaving.isPresent();
    perform(orders.add(move, named, carry.reply()), move);
  }

  private void perform(long id, RoomCommand.Move move) {
    tellPresence();
    tellRoom(new RoomMessage.Perform(id, move, self()));
  }

  private void sendBatch() {
    if (!link.isLive()) {
      return;
    }
    long nanos = System.nanoTime();
    batcher.next(nanos).ifPresent(this::tellBatch);
    Duration gathers = batcher.gathers(nanos);
    if (gathers.isPositive() && !timers.isTimerActive(RelayMessage.SendBatch.class)) {
      timers.startSingleTimer(RelayMessage.SendBatch.class, new RelayMessage.SendBatch(), gathers);
    }
  }

  private void tellBatch(Batcher.Batch batch) {
    if (!batch.submit().answers().isEmpty()) {
      tellPresence();
    }
    tellRoom(new RoomMessage.SubmitBatch(batch.number(), batch.submit(), self()));
  }

  private void flushIfClosing() {
    if (closingQuestion >= 0 && !batcher.hasAnswersTo(closingQuestion)) {
      tellRoom(new RoomMessage.Flushed(self(), closingQuestion));
    }
  }

  private void answersChanged() {
    counts.answersChanged();
    sendVolatileSoon();
  }

  /**
   * Not at each coming and going: to look through all players for each of them would cost a room of
   * 10,000 that comes back dearly.
   */
  private void tellPresence() {
    if (link.isLive()) {
      presence
          .news(state.orElseThrow().room().players())
          .ifPresent(seats -> tellRoom(new RoomMessage.Presence(self(), seats)));
    }
  }

  private void playersChanged() {
    counts.playersChanged();
    sendVolatileSoon();
  }

  /** The room finds out when other messages are lost, but not of this one. */
  private void tellPresenceAgain() {
    presence.startOver();
    sendVolatileSoon();
  }

  private void seenOverHttp(PlayerId player) {
    if (sockets.seenOverHttp(player, System.nanoTime())) {
      presenceChanged();
    }
  }

  private void presenceChanged() {
    presence.changed();
    sendVolatileSoon();
  }

  private void sendVolatileSoon() {
    if (!timers.isTimerActive(RelayMessage.SendVolatile.class)) {
      timers.startSingleTimer(
          RelayMessage.SendVolatile.class,
          new RelayMessage.SendVolatile(),
          dependencies.settings().volatileFrames());
    }
  }

  private void sendVolatile() {
    state.ifPresent(room -> counts.tell(room, System.nanoTime()));
    tellPresence();
    if (counts.isNews()) {
      sendVolatileSoon();
    }
  }

  private void check() {
    long nanos = System.nanoTime();
    if (sockets.forgetSilent(nanos)) {
      presenceChanged();
    }
    // While the journal is away batches take as long as that; the room says so with each pulse.
    boolean batchGotLost =
        !link.isStopped() && batcher.isOverdue(nanos, dependencies.settings().silence());
    if (link.isSilent(nanos) || batchGotLost) {
      lostContact();
    }
    boolean needed =
        !sockets.isEmpty()
            || !batcher.isEmpty()
            || !orders.isEmpty()
            || !waiting.isEmpty()
            || !openings.isEmpty();
    if (needed) {
      idleSince = nanos;
    } else if (nanos - idleSince > dependencies.settings().idle().toNanos()) {
      dependencies.relays().tell(new Relays.Idle(code, getContext().getSelf(), routed));
    }
  }

  private void tellRoom(RoomMessage message) {
    link.room().ifPresent(room -> room.tell(message));
  }

  private ActorRef<RoomSignal> self() {
    return getContext().getSelf().narrow();
  }

  private boolean isSession(SessionId session) {
    return state.filter(room -> room.room().session().id().equals(session)).isPresent();
  }

  private Duration roomTime() {
    return link.roomTime(System.nanoTime());
  }

  private Sight sight(Opened room) {
    return new Sight(room, roomTime(), Math.max(counts.connected(), sockets.connected()));
  }
}
