package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.TimerScheduler;
import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.sharding.typed.javadsl.ClusterSharding;
import akka.cluster.sharding.typed.javadsl.Entity;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.persistence.typed.PersistenceId;
import akka.persistence.typed.RecoveryCompleted;
import akka.persistence.typed.javadsl.CommandHandler;
import akka.persistence.typed.javadsl.Effect;
import akka.persistence.typed.javadsl.EventHandler;
import akka.persistence.typed.javadsl.EventSourcedBehavior;
import akka.persistence.typed.javadsl.RetentionCriteria;
import akka.persistence.typed.javadsl.SignalHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.game.room.Decision;
import quizhall.game.room.DeviceId;
import quizhall.game.room.EndReason;
import quizhall.game.room.Ledger;
import quizhall.game.room.OwnTime;
import quizhall.game.room.Player;
import quizhall.game.room.Players;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Rules;
import quizhall.game.room.Seats;
import quizhall.game.room.Standstill.Reason;
import quizhall.game.room.question.Response;

/**
 * One room. Owns its state, its clock and its timers; relays are the only ones who talk to it. The
 * state survives everything the journal survives; room time goes on where it was last heard of.
 *
 * <p>A woken room says nothing before it has written {@link RoomEvent.RoomResumed}. A write that
 * fails stops the actor, and relays that miss it wake it again, here or elsewhere: so whoever
 * writes is the owner, and an owner that was replaced finds out at its next write.
 */
public final class RoomEntity extends EventSourcedBehavior<RoomMessage, RoomEvent, RoomState> {
  private static final Logger LOG = LoggerFactory.getLogger(RoomEntity.class);
  public static final EntityTypeKey<RoomMessage> TYPE =
      EntityTypeKey.create(RoomMessage.class, "Room");

  /** Marks the events that projections must hear of; all others are read by room. */
  public static final String SESSION_TAG = "session";

  private static final int EVENTS_PER_SNAPSHOT = 100;
  private static final int SNAPSHOTS_KEPT = 2;

  private final ActorContext<RoomMessage> context;
  private final TimerScheduler<RoomMessage> timers;
  private final RoomCode code;
  private final RoomSettings settings;
  private final Announcer announcer;
  private final Subscribers subscribers = new Subscribers();
  private final Crowd crowd = new Crowd();
  private final RoomTime time;
  private final Waking waking;
  private final QuestionClosing closing;
  private final Confidences confidences;
  private final EarlierAnswers earlier;
  private final Predicate<RoomCommand.Order> known;

  private RoomEntity(
      RoomCode code,
      ActorContext<RoomMessage> context,
      TimerScheduler<RoomMessage> timers,
      RoomSettings settings,
      JournalHealth journal,
      ResponseKeys keys,
      EarlierAnswers earlier,
      Predicate<RoomCommand.Order> known) {
    super(persistenceId(code));
    this.code = code;
    this.context = context;
    this.timers = timers;
    this.settings = settings;
    this.announcer = new Announcer(context.getSystem());
    this.time = new RoomTime(timers, journal, this::lastDeadline);
    this.waking = new Waking(timers, settings);
    this.closing = new QuestionClosing(timers, settings.flushing());
    this.confidences = new Confidences(keys);
    this.earlier = earlier;
    this.known = known;
  }

  /**
   * Makes this node a home for rooms; returns the way to all of them.
   *
   * @param known whether every node can read an order and what follows from it
   */
  public static ActorRef<ShardingEnvelope<RoomMessage>> initialize(
      ClusterSharding sharding,
      RoomSettings settings,
      JournalHealth journal,
      ResponseKeys keys,
      EarlierAnswers earlier,
      Predicate<RoomCommand.Order> known) {
    return sharding.init(
        Entity.of(
            TYPE,
            entity ->
                create(
                    new RoomCode(entity.getEntityId()), settings, journal, keys, earlier, known)));
  }

  public static Behavior<RoomMessage> create(
      RoomCode code,
      RoomSettings settings,
      JournalHealth journal,
      ResponseKeys keys,
      EarlierAnswers earlier,
      Predicate<RoomCommand.Order> known) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(
                timers ->
                    new RoomEntity(
                        code, context, timers, settings, journal, keys, earlier, known)));
  }

  public static PersistenceId persistenceId(RoomCode code) {
    return PersistenceId.of(TYPE.name(), code.value());
  }

  @Override
  public RoomState emptyState() {
    return RoomState.initial();
  }

  @Override
  public EventHandler<RoomState, RoomEvent> eventHandler() {
    return RoomState::after;
  }

  @Override
  public Set<String> tagsFor(RoomEvent event) {
    return switch (event) {
      case RoomEvent.RoomOpened _,
          RoomEvent.GameStarted _,
          RoomEvent.SessionEnded _,
          RoomEvent.AnswersRegraded _,
          RoomEvent.QuestionVoided _ ->
          Set.of(SESSION_TAG);
      case RoomEvent.RoomResumed _,
          RoomEvent.PlayersJoined _,
          RoomEvent.QuestionOpened _,
          RoomEvent.AnswersRecorded _,
          RoomEvent.QuestionClosed _,
          RoomEvent.Moderated _,
          RoomEvent.StandingsChosen _,
          RoomEvent.AutoChosen _,
          RoomEvent.GoingOnHeld _,
          RoomEvent.Paused _,
          RoomEvent.Continued _,
          RoomEvent.LimitChanged _,
          RoomEvent.QuestionSkipped _,
          RoomEvent.DeviceSeated _,
          RoomEvent.DeviceUnseated _,
          RoomEvent.DeviceInvited _,
          RoomEvent.PairingMissed _,
          RoomEvent.RejoinOffered _,
          RoomEvent.RejoinMissed _,
          RoomEvent.PlayerMoved _,
          RoomEvent.InvitationEnded _,
          RoomEvent.DeviceKnocked _,
          RoomEvent.DeviceDismissed _,
          RoomEvent.DoorChanged _,
          RoomEvent.PlayerKicked _,
          RoomEvent.PlayerRenamed _,
          RoomEvent.TimeGiven _,
          RoomEvent.PlayersAdmitted _,
          RoomEvent.NamesApproved _,
          RoomEvent.StandingsShown _,
          RoomEvent.MovedOn _,
          RoomEvent.RoomClosed _ ->
          Set.of();
    };
  }

  @Override
  public RetentionCriteria retentionCriteria() {
    return RetentionCriteria.snapshotEvery(EVENTS_PER_SNAPSHOT, SNAPSHOTS_KEPT);
  }

  @Override
  public SignalHandler<RoomState> signalHandler() {
    return newSignalHandlerBuilder()
        .onSignal(RecoveryCompleted.instance(), _ -> becomeIdleSoon())
        .build();
  }

  @Override
  public CommandHandler<RoomMessage, RoomEvent, RoomState> commandHandler() {
    return this::receive;
  }

  private Effect<RoomEvent, RoomState> receive(RoomState state, RoomMessage message) {
    return switch (message) {
      case RoomMessage.OpenRoom open -> open(state, open);
      case RoomMessage.Subscribe subscribe -> subscribe(state, subscribe);
      case RoomMessage.Unsubscribe(var relay) -> forget(state, relay);
      case RoomMessage.SubmitBatch batch -> whenResumed(state, room -> submit(room, batch));
      case RoomMessage.GiveOrder given -> whenResumed(state, room -> order(room, given));
      case RoomMessage.Presence presence -> heard(state, presence);
      case RoomMessage.AskWhereabouts(var relay) ->
          whenResumed(state, room -> tellWhereabouts(room, relay));
      case RoomMessage.Flushed(var relay, var question) ->
          whenResumed(state, room -> flushed(room, relay, question));
      case RoomMessage.Internal internal -> receiveOwn(state, (OwnMessage) internal);
    };
  }

  private Effect<RoomEvent, RoomState> receiveOwn(RoomState state, OwnMessage own) {
    return switch (own) {
      case OwnMessage.Gathered _ ->
          RoomState.opened(state).map(this::wake).orElseGet(() -> Effect().stop());
      case OwnMessage.KeysFound(var keys, var open) ->
          keys.map(found -> keysFound(state, found, open)).orElseGet(() -> Effect().none());
      case OwnMessage.KeyDeleted(var question, var done) -> {
        confidences.deleted(question, done);
        yield Effect().none();
      }
      case OwnMessage.AnswersFound(var given, var where, var answers) ->
          answers
              .map(found -> whenResumed(state, room -> order(room, knowing(given, where, found))))
              .orElseGet(() -> Effect().none());
      case OwnMessage.Tick _ -> whenResumed(state, this::tick);
      case OwnMessage.TimeUp(var question) -> whenResumed(state, room -> timeUp(room, question));
      case OwnMessage.GoesOn(var phase) -> whenResumed(state, room -> goesOn(room, phase));
      case OwnMessage.FlushingOver(var question) ->
          whenResumed(
              state, room -> closing.isOverdue(question) ? finishClosing(room) : Effect().none());
      case OwnMessage.RelayGone(var relay) -> forget(state, relay);
      case OwnMessage.PresenceChanged _ -> whenResumed(state, this::pulse);
      case OwnMessage.LeaderGone _ -> whenResumed(state, this::leaderGone);
      case OwnMessage.PlayersGone _ -> whenResumed(state, this::playersGone);
      case OwnMessage.PlayersAwaited _ -> whenResumed(state, this::waitNoMore);
      case OwnMessage.AllAnswered _ -> whenResumed(state, this::closeIfAllAnswered);
      case OwnMessage.ReturningOver _ -> whenResumed(state, this::returningOver);
      case OwnMessage.Idle _ -> subscribers.isEmpty() ? Effect().stop() : Effect().none();
    };
  }

  /** A relay that has not been answered yet repeats itself, so nothing is kept until then. */
  private Effect<RoomEvent, RoomState> whenResumed(
      RoomState state, Function<Opened, Effect<RoomEvent, RoomState>> handler) {
    return waking.isAwake()
        ? RoomState.opened(state).map(handler).orElseGet(() -> Effect().none())
        : Effect().none();
  }

  private Effect<RoomEvent, RoomState> open(RoomState state, RoomMessage.OpenRoom open) {
    if (isJournalDeleted(state)) {
      open.relay().tell(new RoomSignal.OpenReply(code, open.session().id(), false));
      return Effect().none();
    }
    if (state instanceof RoomState.Unopened && !confidences.isReadyFor(open.session())) {
      find(confidences.keysFor(open.session()), Optional.of(open));
      return Effect().none();
    }
    var decision =
        Rules.decide(state, new RoomCommand.Open(open.session(), open.seats()), time.now());
    return persist(
        state,
        decision,
        after -> {
          if (after.room().version() == decision.events().size()) {
            waking.opened();
          }
          open.relay()
              .tell(
                  new RoomSignal.OpenReply(
                      code, open.session().id(), decision.outcome() instanceof Decision.Done));
        });
  }

  private void find(
      CompletionStage<Map<Integer, byte[]>> keys, Optional<RoomMessage.OpenRoom> open) {
    context.pipeToSelf(
        keys,
        (found, failure) -> {
          if (failure != null) {
            // Whoever waits for the room asks again, or is told that it is out of reach.
            LOG.warn("The keys of room {} cannot be read: {}", code.value(), failure.toString());
          }
          return new OwnMessage.KeysFound(Optional.ofNullable(found), open);
        });
  }

  private Effect<RoomEvent, RoomState> keysFound(
      RoomState state, Map<Integer, byte[]> keys, Optional<RoomMessage.OpenRoom> open) {
    if (open.isPresent()) {
      if (state instanceof RoomState.Unopened) {
        confidences.opens(open.get().session(), keys);
      }
      return open(state, open.get());
    }
    if (waking.isAwake()) {
      return Effect().none();
    }
    Opened room = (Opened) state;
    confidences.wakes(room, keys);
    return resume(room);
  }

  /** Then the code stays taken until nobody can have it in mind any more. */
  private boolean isJournalDeleted(RoomState state) {
    return state instanceof RoomState.Unopened && lastSequenceNumber(context) > 0;
  }

  private Effect<RoomEvent, RoomState> subscribe(RoomState state, RoomMessage.Subscribe subscribe) {
    return RoomState.opened(state)
        .map(room -> subscribe(room, subscribe))
        .orElseGet(
            () -> {
              subscribe.relay().tell(new RoomSignal.NoRoom(code));
              return Effect().stop();
            });
  }

  private Effect<RoomEvent, RoomState> subscribe(Opened room, RoomMessage.Subscribe subscribe) {
    timers.cancel(OwnMessage.Idle.class);
    if (subscribers.add(subscribe.relay())) {
      context.watchWith(subscribe.relay(), new OwnMessage.RelayGone(subscribe.relay()));
    }
    if (waking.isAwake()) {
      subscribe.lastHeard().ifPresent(time::noEarlierThan);
      welcome(room, subscribe.relay());
    } else {
      waking.found(subscribe.lastHeard());
    }
    return Effect().none();
  }

  private Effect<RoomEvent, RoomState> wake(Opened room) {
    if (waking.isAwake()) {
      return Effect().none();
    }
    if (confidences.isReadyFor(room.room().session())) {
      return resume(room);
    }
    find(confidences.keysFor(room), Optional.empty());
    return Effect().none();
  }

  private Effect<RoomEvent, RoomState> resume(Opened room) {
    var resume = new RoomCommand.Resume(waking.lastHeard());
    return persist(
        room,
        Rules.decide(room, resume, room.room().lastEventAt()),
        after -> {
          time.startAt(after);
          waking.resumed();
          subscribers.questionOpened(mayAnswer(after));
          subscribers.relays().forEach(relay -> welcome(after, relay));
          startTimers(after);
          if (waitsForPlayers(after)) {
            // Who was there before is known to nobody any more: most of those who play will do.
            crowd.misses(playing(after));
            awaitPlayersNoLonger();
          }
          closeSoonIfAllAnswered(after);
        });
  }

  private void welcome(Opened room, ActorRef<RoomSignal> relay) {
    announcer.tell(
        Set.of(relay),
        new RoomSignal.Subscribed(
            room.room().incarnation(), context.getSelf(), confidences.told(room), time.now()));
    startTimers(room);
  }

  private Effect<RoomEvent, RoomState> submit(Opened room, RoomMessage.SubmitBatch batch) {
    var decision = Rules.decide(room, batch.submit(), time.now());
    return persist(
        room,
        decision,
        after -> {
          closing.wrote(batch.relay());
          if (mayTakeLonger(after)) {
            time.awaitEnd(after);
          }
          closeSoonIfAllAnswered(after);
          if (decision.outcome() instanceof Decision.Settled settled) {
            batch
                .relay()
                .tell(
                    new RoomSignal.BatchSettled(
                        after.room().incarnation(), batch.batch(), settled));
          }
        });
  }

  private Effect<RoomEvent, RoomState> order(Opened room, RoomMessage.GiveOrder given) {
    if (!room.room().hears(given.by())) {
      settle(room, given, new Decision.Refused(Refusal.SEAT_TAKEN));
      return Effect().none();
    }
    if (!isAnybodys(given.order())) {
      subscribers.ledByOrders();
    }
    if (given.order() instanceof RoomCommand.Regrade regrade && regrade.missing(room).isPresent()) {
      find(given, regrade.question(), regrade.missing(room).get());
      return Effect().none();
    }
    boolean closes = given.order().closesQuestion(room);
    if (!closes && !closing.isUnderWay()) {
      return carryOut(room, given);
    }
    closing.then(given);
    return closes ? beginClosing(room) : Effect().none();
  }

  /** Whether it says nothing of whoever leads the game. */
  private static boolean isAnybodys(RoomCommand.Order order) {
    return order instanceof RoomCommand.Knock || order instanceof RoomCommand.RejoinOrder;
  }

  private static RoomMessage.GiveOrder knowing(
      RoomMessage.GiveOrder given, Ledger.Span where, List<RecordedAnswer> answers) {
    RoomCommand.Regrade regrade = (RoomCommand.Regrade) given.order();
    return new RoomMessage.GiveOrder(
        given.id(), regrade.knowing(where, answers), given.relay(), given.by());
  }

  private void find(RoomMessage.GiveOrder given, int question, Ledger.Span where) {
    context.pipeToSelf(
        earlier.to(code, question, where),
        (found, failure) -> {
          if (failure != null) {
            // Whoever gave the order is told that it could not be carried out in time.
            LOG.warn("Answers of room {} cannot be read: {}", code.value(), failure.toString());
          }
          return new OwnMessage.AnswersFound(given, where, Optional.ofNullable(found));
        });
  }

  private Effect<RoomEvent, RoomState> carryOut(Opened room, RoomMessage.GiveOrder given) {
    var decision = decide(room, given.order());
    return persist(room, decision, after -> settle(after, given, decision.outcome()));
  }

  private static void settle(Opened room, RoomMessage.GiveOrder given, Decision.Outcome outcome) {
    given.relay().tell(new RoomSignal.OrderSettled(room.room().incarnation(), given.id(), outcome));
  }

  private Effect<RoomEvent, RoomState> carryOut(Opened room, RoomCommand command) {
    return persist(room, decide(room, command), _ -> {});
  }

  private Decision decide(Opened room, RoomCommand command) {
    return Rules.decide(confidences.knowing(room, command), command, time.now());
  }

  /** Players answered in time on nodes far away: relays settle that before the key is shown. */
  private Effect<RoomEvent, RoomState> beginClosing(Opened room) {
    if (!(room instanceof QuestionOpen open) || closing.isOf(open.round().question())) {
      return Effect().none();
    }
    int question = open.round().question();
    closing.begin(question, subscribers.relays());
    announcer.tell(
        subscribers.relays(), new RoomSignal.Closing(room.room().incarnation(), question));
    return closing.isFlushed() ? finishClosing(room) : Effect().none();
  }

  private Effect<RoomEvent, RoomState> flushed(
      Opened room, ActorRef<RoomSignal> relay, int question) {
    return closing.flushed(relay, question) ? finishClosing(room) : Effect().none();
  }

  private Effect<RoomEvent, RoomState> finishClosing(Opened room) {
    int question = closing.question();
    List<RoomMessage.GiveOrder> asked = closing.end();
    var closes = asked.stream().filter(given -> given.order().closesQuestion(room)).findFirst();
    asked.stream()
        .filter(given -> !closes.equals(Optional.of(given)))
        .forEach(context.getSelf()::tell);
    return closes
        .map(given -> carryOut(room, given))
        .orElseGet(() -> carryOut(room, new RoomCommand.CloseQuestion(question)));
  }

  private Effect<RoomEvent, RoomState> heard(RoomState state, RoomMessage.Presence presence) {
    int playersBefore = subscribers.connected().size();
    Set<DeviceId> devicesBefore = subscribers.devices();
    subscribers.heard(presence);
    boolean changed =
        subscribers.connected().size() != playersBefore
            || !subscribers.devices().equals(devicesBefore);
    if (changed && !timers.isTimerActive(OwnMessage.PresenceChanged.class)) {
      timers.startSingleTimer(
          OwnMessage.PresenceChanged.class,
          new OwnMessage.PresenceChanged(),
          settings.pulse().dividedBy(4));
    }
    RoomState.opened(state).ifPresent(room -> tellOfDoubled(room, presence.relay()));
    return whenResumed(state, this::followPresence);
  }

  /** Of each player only one connection may stay, also where they are with two nodes. */
  private void tellOfDoubled(Opened room, ActorRef<RoomSignal> relay) {
    long incarnation = room.room().incarnation();
    subscribers
        .doubled(relay)
        .forEach((other, seats) -> other.tell(new RoomSignal.Doubled(incarnation, seats, relay)));
  }

  private Effect<RoomEvent, RoomState> tellWhereabouts(Opened room, ActorRef<RoomSignal> relay) {
    relay.tell(
        new RoomSignal.Whereabouts(
            room.room().incarnation(), subscribers.connected(), subscribers.slow()));
    return Effect().none();
  }

  /** Time stands still while nobody is there who leads the game, or most players have gone. */
  private Effect<RoomEvent, RoomState> followPresence(Opened room) {
    awaitLeader();
    followCrowd(room);
    Set<Reason> over = EnumSet.noneOf(Reason.class);
    if (subscribers.lead() == Lead.THERE && waitsForLeader(room)) {
      over.add(Reason.NOBODY);
    }
    if (crowd.missed().isEmpty() && waitsForPlayers(room)) {
      over.add(Reason.PLAYERS);
    }
    return over.isEmpty() ? Effect().none() : carryOut(room, new RoomCommand.Continue(over));
  }

  /** In the lobby people come and go as they like. */
  private void followCrowd(Opened room) {
    if (room instanceof RoomState.Lobby) {
      return;
    }
    crowd.now(subscribers.connected(), playing(room), System.nanoTime());
    if (crowd.missed().isEmpty()) {
      timers.cancel(OwnMessage.PlayersGone.class);
    } else {
      awaitPlayers(room);
    }
  }

  private static Seats playing(Opened room) {
    Players players = room.room().players();
    return players.playing() == players.size()
        ? players.seats()
        : players.seats(players.inOrder().stream().filter(Player::plays).map(Player::id));
  }

  private void awaitPlayers(Opened room) {
    if (!waitsForPlayers(room) && !timers.isTimerActive(OwnMessage.PlayersGone.class)) {
      timers.startSingleTimer(
          OwnMessage.PlayersGone.class, new OwnMessage.PlayersGone(), settings.playerless());
    }
  }

  private Effect<RoomEvent, RoomState> playersGone(Opened room) {
    var pause = new RoomCommand.Pause(Reason.PLAYERS, true);
    boolean isMissed = crowd.missed().filter(missed -> areAwaited(room, missed)).isPresent();
    if (!isMissed || waitsForPlayers(room) || !room.runsOut()) {
      return Effect().none();
    }
    if (closing.isUnderWay() || !known.test(pause)) {
      awaitPlayers(room);
      return Effect().none();
    }
    return persist(room, decide(room, pause), _ -> awaitPlayersNoLonger());
  }

  /** Whether any of those who have gone has yet to answer what is open. */
  private boolean areAwaited(Opened room, Seats missed) {
    return !(room instanceof QuestionOpen(_, var round))
        || room.room()
            .players()
            .at(missed.without(subscribers.connected()))
            .anyMatch(player -> round.answerOf(player.id()).isEmpty());
  }

  private void awaitPlayersNoLonger() {
    timers.startSingleTimer(
        OwnMessage.PlayersAwaited.class, new OwnMessage.PlayersAwaited(), settings.awaiting());
  }

  /** They may have gone home after all, and are not waited for again. */
  private Effect<RoomEvent, RoomState> waitNoMore(Opened room) {
    return waitsForPlayers(room)
        ? carryOut(room, new RoomCommand.Continue(Set.of(Reason.PLAYERS)))
        : Effect().none();
  }

  private static boolean waitsForPlayers(Opened room) {
    return room.room().standsStillFor(Reason.PLAYERS);
  }

  private void awaitLeader() {
    if (subscribers.lead() != Lead.GONE) {
      timers.cancel(OwnMessage.LeaderGone.class);
    } else if (!timers.isTimerActive(OwnMessage.LeaderGone.class)) {
      timers.startSingleTimer(
          OwnMessage.LeaderGone.class, new OwnMessage.LeaderGone(), settings.leaderless());
    }
  }

  private Effect<RoomEvent, RoomState> leaderGone(Opened room) {
    var pause = new RoomCommand.Pause(Reason.NOBODY, true);
    if (subscribers.lead() != Lead.GONE || waitsForLeader(room)) {
      return Effect().none();
    }
    if (closing.isUnderWay() || !known.test(pause)) {
      awaitLeader();
      return Effect().none();
    }
    return carryOut(room, pause);
  }

  private static boolean waitsForLeader(Opened room) {
    return room.room().standsStillFor(Reason.NOBODY);
  }

  /** After a write: closing writes as well, so it is a step of its own. */
  private void closeSoonIfAllAnswered(Opened room) {
    if (isAllAnswered(room)) {
      context.getSelf().tell(new OwnMessage.AllAnswered());
    }
  }

  /** Asked again, since somebody may have come meanwhile. */
  private Effect<RoomEvent, RoomState> closeIfAllAnswered(Opened room) {
    return isAllAnswered(room) ? beginClosing(room) : Effect().none();
  }

  /** Nobody is waited for any longer; where some may take longer, the others' time may be up. */
  private boolean isAllAnswered(Opened room) {
    return room instanceof QuestionOpen open
        && room.room().standstill().isEmpty()
        && (subscribers.allAnswered(open.round(), room.room().players())
            || (mayTakeLonger(room) && !time.isStopped() && time.isUp(open)));
  }

  private static boolean mayTakeLonger(Opened room) {
    return !room.room().players().unhurried().isEmpty();
  }

  /**
   * Soon after a crash everybody is awaited. Who has no time limit and was not there since is
   * awaited no longer: nothing else would end the question.
   */
  private Effect<RoomEvent, RoomState> returningOver(Opened room) {
    Players players = room.room().players();
    subscribers.stopAwaiting(
        Seats.of(
            players.unhurried().stream()
                .filter(player -> player.own().equals(Optional.of(OwnTime.WITHOUT_LIMIT)))
                .mapToInt(player -> players.number(player.id()))));
    time.awaitEnd(room);
    closeSoonIfAllAnswered(room);
    return Effect().none();
  }

  private Optional<Duration> lastDeadline(QuestionOpen open) {
    Players players = open.room().players();
    return open.lastDeadline(player -> subscribers.isAwaited(players, player));
  }

  private Effect<RoomEvent, RoomState> timeUp(Opened room, int question) {
    if (!(room instanceof QuestionOpen open)
        || open.round().question() != question
        || time.isStopped()) {
      return Effect().none();
    }
    if (time.isUp(open)) {
      return beginClosing(room);
    }
    time.awaitEnd(room);
    return Effect().none();
  }

  /** Nobody has to be there for it: it is what the host would do. */
  private Effect<RoomEvent, RoomState> goesOn(Opened room, long phase) {
    if (room.room().phase() != phase || time.isStopped()) {
      return Effect().none();
    }
    if (time.isOver(room)) {
      return carryOut(room, new RoomCommand.Next(phase, Instant.now()));
    }
    time.awaitEnd(room);
    return Effect().none();
  }

  private Effect<RoomEvent, RoomState> tick(Opened room) {
    time.followJournal(room);
    pulse(room);
    deleteKeys(room);
    Instant wallClock = Instant.now();
    if (!(room instanceof Finished finished)) {
      return room.room().session().expiresAt().isBefore(wallClock)
          ? carryOut(room, new RoomCommand.End(EndReason.ABANDONED, wallClock))
          : Effect().none();
    }
    boolean podiumOver =
        time.now().compareTo(room.room().lastEventAt().plus(settings.podium())) > 0;
    return podiumOver && !finished.closed()
        ? carryOut(room, new RoomCommand.Close())
        : Effect().none();
  }

  private Effect<RoomEvent, RoomState> pulse(Opened room) {
    announcer.tell(
        subscribers.relays(),
        new RoomSignal.Pulse(
            room.room().incarnation(),
            time.now(),
            time.isSaving(),
            subscribers.connected().size(),
            subscribers.devices()));
    return Effect().none();
  }

  private Effect<RoomEvent, RoomState> forget(RoomState state, ActorRef<RoomSignal> relay) {
    context.unwatch(relay);
    subscribers.remove(relay);
    if (subscribers.isEmpty()) {
      becomeIdleSoon();
    }
    awaitLeader();
    if (waking.isAwake()) {
      RoomState.opened(state).ifPresent(this::followCrowd);
    }
    return whenResumed(state, room -> closing.gone(relay) ? finishClosing(room) : Effect().none());
  }

  private void becomeIdleSoon() {
    timers.startSingleTimer(OwnMessage.Idle.class, new OwnMessage.Idle(), settings.idle());
  }

  /** Writes, then tells the relays what happened, then does the rest: always in this order. */
  private Effect<RoomEvent, RoomState> persist(
      RoomState before, Decision decision, Consumer<Opened> then) {
    return Effect()
        .persist(confidences.sealed(before, decision.events()))
        .thenRun(
            (RoomState state) ->
                RoomState.opened(state)
                    .ifPresent(
                        after -> {
                          confidences.wrote(decision.events());
                          if (waitsForPlayers(before) && !waitsForPlayers(after)) {
                            endTheWait();
                          }
                          announce(after, decision.events());
                          then.accept(after);
                          deleteKeys(after);
                        }));
  }

  /** Tried again each second as long as the room is awake, and when it wakes. */
  private void deleteKeys(Opened room) {
    confidences
        .due(room)
        .forEach(
            question ->
                context.pipeToSelf(
                    confidences.delete(question),
                    (_, failure) -> new OwnMessage.KeyDeleted(question, failure == null)));
  }

  private void announce(Opened after, List<RoomEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    long before = after.room().version() - events.size();
    long incarnation = after.room().incarnation();
    announcer.tell(
        subscribers.relays(),
        new RoomSignal.Happened(incarnation, before, confidences.withheld(events)));
    List<Response> overheard = confidences.news(after);
    if (!overheard.isEmpty()) {
      announcer.tell(
          subscribers.relays(),
          new RoomSignal.Overheard(
              incarnation, after.lastRound().orElseThrow().question(), overheard));
    }
    events.forEach(event -> time.follow(event, after));
    if (events.stream().anyMatch(RoomEvent.QuestionOpened.class::isInstance)) {
      subscribers.questionOpened(mayAnswer(after));
      awaitLeader();
      followCrowd(after);
    }
    if (events.stream().anyMatch(RoomEntity::mayHaveAwaitedNobodyElse)) {
      closeSoonIfAllAnswered(after);
    }
  }

  /** By the host's word, which may be to go on to what is next as well. */
  private void endTheWait() {
    timers.cancel(OwnMessage.PlayersAwaited.class);
    crowd.startOver();
  }

  private static boolean waitsForPlayers(RoomState state) {
    return RoomState.opened(state)
        .flatMap(open -> open.room().standstill())
        .filter(still -> still.reasons().contains(Reason.PLAYERS))
        .isPresent();
  }

  private static boolean mayHaveAwaitedNobodyElse(RoomEvent event) {
    return event instanceof RoomEvent.Continued
        || event instanceof RoomEvent.PlayerKicked
        || event instanceof RoomEvent.TimeGiven;
  }

  private Seats mayAnswer(Opened room) {
    return waking.isAnyoneReturning() ? room.room().players().seats() : subscribers.connected();
  }

  private void startTimers(Opened room) {
    if (!timers.isTimerActive(OwnMessage.Tick.class)) {
      timers.startTimerWithFixedDelay(
          OwnMessage.Tick.class, new OwnMessage.Tick(), settings.pulse());
      time.awaitEnd(room);
    }
  }
}
