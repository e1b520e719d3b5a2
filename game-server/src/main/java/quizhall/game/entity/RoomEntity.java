package quizhall.game.entity;

import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.TimerScheduler;
import akka.cluster.sharding.ShardCoordinator.ShardAllocationStrategy;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import quizhall.game.room.Awaited;
import quizhall.game.room.Decision;
import quizhall.game.room.Expiry;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.Rules;
import quizhall.game.room.Seats;

/**
 * One room. Owns its state, its clock and its timers; relays are the only ones who talk to it. The
 * state survives everything the journal survives; room time goes on where it was last heard of.
 *
 * <p>A woken room says nothing before it has written {@link RoomEvent.RoomResumed}. A write that
 * fails stops the actor, and relays that miss it wake it again, here or elsewhere: so whoever
 * writes is the owner, and an owner that was replaced finds out at its next write.
 */
public final class RoomEntity extends EventSourcedBehavior<RoomMessage, RoomEvent, RoomState> {
  public static final EntityTypeKey<RoomMessage> TYPE =
      EntityTypeKey.create(RoomMessage.class, "Room");

  private static final int EVENTS_PER_SNAPSHOT = 100;
  private static final int SNAPSHOTS_KEPT = 2;

  private final ActorContext<RoomMessage> context;
  private final TimerScheduler<RoomMessage> timers;
  private final RoomCode code;
  private final RoomSettings settings;
  private final Subscribers subscribers = new Subscribers();
  private final Leading leading = new Leading();
  private final Absences absences;
  private final Solitude solitude = new Solitude(leading, subscribers, System.nanoTime());
  private Awaited awaited = Awaited.NOBODY;
  private final RoomTime time;
  private final Waking waking;
  private final QuestionClosing closing;
  private final Confidences confidences;
  private final Telling telling;
  private final HallReactions hall;
  private final Lookups lookups;
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
    this.absences = new Absences(timers, settings, subscribers, leading, System::nanoTime);
    this.time = new RoomTime(timers, journal, open -> awaited.lastDeadline(open));
    this.waking = new Waking(timers, settings);
    this.closing = new QuestionClosing(timers, settings.flushing());
    this.confidences = new Confidences(keys);
    this.telling =
        new Telling(
            context.getSelf(),
            new Announcer(context.getSystem()),
            subscribers,
            leading,
            confidences,
            time);
    this.hall = new HallReactions(timers, telling::reacted, System::nanoTime);
    this.lookups = new Lookups(context, code, confidences, earlier);
    this.known = known;
  }

  /**
   * Makes this node a home for rooms; returns the way to all of them.
   *
   * @param homes says which node a shard goes to
   * @param known whether every node can read an order and what follows from it
   */
  public static ActorRef<ShardingEnvelope<RoomMessage>> initialize(
      ClusterSharding sharding,
      ShardAllocationStrategy homes,
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
                        new RoomCode(entity.getEntityId()),
                        settings,
                        journal,
                        keys,
                        earlier,
                        known))
            .withMessageExtractor(new RoomMessageExtractor())
            .withAllocationStrategy(homes));
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
    return SessionTag.of(event);
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
          whenResumed(state, room -> onlyDo(() -> telling.whereabouts(room, relay)));
      case RoomMessage.React(var reactions) ->
          whenResumed(state, room -> onlyDo(() -> hall.add(room, reactions)));
      case RoomMessage.Flushed(var relay, var question) ->
          whenResumed(
              state,
              room -> closing.flushed(relay, question) ? finishClosing(room) : Effect().none());
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
              .map(
                  found ->
                      whenResumed(state, room -> order(room, Lookups.knowing(given, where, found))))
              .orElseGet(() -> Effect().none());
      case OwnMessage.Tick _ -> whenResumed(state, this::tick);
      case OwnMessage.TimeUp(var question) ->
          whenResumed(
              state,
              room ->
                  room instanceof Reveal
                      ? endAnswering(room)
                      : time.ranOut(room, question) ? beginClosing(room) : Effect().none());
      case OwnMessage.GoesOn(var phase) -> whenResumed(state, room -> goesOn(room, phase));
      case OwnMessage.FlushingOver(var question) ->
          whenResumed(
              state, room -> closing.isOverdue(question) ? finishClosing(room) : Effect().none());
      case OwnMessage.RelayGone(var relay) -> forget(state, relay);
      case OwnMessage.PresenceChanged _ ->
          whenResumed(state, room -> onlyDo(() -> telling.pulse(room, awaited.unhurried(room))));
      case OwnMessage.ReactionsDue _ -> whenResumed(state, room -> onlyDo(() -> hall.tell(room)));
      case OwnMessage.LeaderGone _ ->
          whenResumed(state, room -> pause(room, absences.leaderGone(room)));
      case OwnMessage.PlayersGone _ ->
          whenResumed(state, room -> pause(room, absences.playersGone(room)));
      case OwnMessage.PlayersAwaited _ ->
          whenResumed(state, room -> carryOut(room, absences.playersAwaited(room)));
      case OwnMessage.AllAnswered _ -> whenResumed(state, this::closeIfNobodyIsLeft);
      case OwnMessage.ReturningOver _ -> whenResumed(state, this::returningOver);
      case OwnMessage.Idle _ -> subscribers.isEmpty() ? leave(state) : Effect().none();
    };
  }

  /** For what leaves the room as it is. */
  private Effect<RoomEvent, RoomState> onlyDo(Runnable action) {
    action.run();
    return Effect().none();
  }

  /** What ends for that stops when it is idle again. */
  private Effect<RoomEvent, RoomState> leave(RoomState state) {
    return RoomState.opened(state)
        .filter(_ -> waking.isAwake())
        .flatMap(
            room ->
                Expiry.ofDeserted(room, Instant.now())
                    .map(end -> persist(room, decide(room, end), _ -> becomeIdleSoon())))
        .orElseGet(() -> Effect().stop());
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
      lookups.keysFor(open);
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
    lookups.keysFor(room);
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
          awaited = awaited.questionOpened(mayAnswer(after), time.now());
          subscribers.relays().forEach(relay -> welcome(after, relay));
          startTimers(after);
          absences.woke(after);
          closeSoonIfNobodyIsLeft(after);
        });
  }

  private void welcome(Opened room, ActorRef<RoomSignal> relay) {
    telling.welcome(room, relay);
    startTimers(room);
  }

  private Effect<RoomEvent, RoomState> submit(Opened room, RoomMessage.SubmitBatch batch) {
    var decision = Rules.decide(room, batch.submit(), time.now());
    return persist(
        room,
        decision,
        after -> {
          closing.wrote(batch.relay());
          if (Awaited.mayTakeLonger(after)) {
            time.awaitEnd(after);
          }
          closeSoonIfNobodyIsLeft(after);
          Telling.settled(after, batch, decision.outcome());
        });
  }

  private Effect<RoomEvent, RoomState> order(Opened room, RoomMessage.GiveOrder given) {
    if (!room.room().hears(given.by())) {
      Telling.settled(room, given, new Decision.Refused(Refusal.SEAT_TAKEN));
      return Effect().none();
    }
    leading.ordered(given.order());
    solitude.ordered(given.order(), System.nanoTime());
    if (lookups.answersFor(given, room)) {
      return Effect().none();
    }
    boolean closes = closes(room, given.order());
    if (!closes && !closing.isUnderWay()) {
      return carryOut(room, given);
    }
    closing.then(given);
    return closes
        ? beginClosing(room, given.order() instanceof RoomCommand.RevealEarly)
        : Effect().none();
  }

  /** Not where it is refused, or done already: then the question goes on as it is. */
  private boolean closes(Opened room, RoomCommand.Order order) {
    return order.closesQuestion(room) && !decide(room, order).events().isEmpty();
  }

  private Effect<RoomEvent, RoomState> carryOut(Opened room, RoomMessage.GiveOrder given) {
    var decision = decide(room, given.order());
    return persist(room, decision, after -> Telling.settled(after, given, decision.outcome()));
  }

  private Effect<RoomEvent, RoomState> carryOut(Opened room, RoomCommand command) {
    return persist(room, decide(room, command), _ -> {});
  }

  private Effect<RoomEvent, RoomState> carryOut(Opened room, Optional<RoomCommand> command) {
    return command.map(due -> carryOut(room, due)).orElseGet(() -> Effect().none());
  }

  private Decision decide(Opened room, RoomCommand command) {
    return Rules.decide(confidences.knowing(room, command), command, time.now());
  }

  /** Players answered in time on nodes far away: relays settle that before the key is shown. */
  private Effect<RoomEvent, RoomState> beginClosing(Opened room) {
    return beginClosing(room, false);
  }

  /**
   * @param early whether those with more time than others go on
   */
  private Effect<RoomEvent, RoomState> beginClosing(Opened room, boolean early) {
    if (!room.takesAnswers() || closing.isOf(room.lastRound().orElseThrow().question())) {
      return Effect().none();
    }
    int question = room.lastRound().orElseThrow().question();
    closing.begin(question, subscribers.relays());
    telling.closing(room, question, early);
    return closing.isFlushed() ? finishClosing(room) : Effect().none();
  }

  private Effect<RoomEvent, RoomState> finishClosing(Opened room) {
    QuestionClosing.Ended ended = closing.end(order -> closes(room, order));
    ended.after().forEach(context.getSelf()::tell);
    var decision =
        decide(
            room,
            ended
                .by()
                .<RoomCommand>map(RoomMessage.GiveOrder::order)
                .orElseGet(() -> new RoomCommand.CloseQuestion(ended.question())));
    return persist(
        room,
        decision,
        after -> {
          if (after.room().phase() == room.room().phase()) {
            telling.closingOver(after);
          }
          ended.by().ifPresent(given -> Telling.settled(after, given, decision.outcome()));
        });
  }

  private Effect<RoomEvent, RoomState> heard(RoomState state, RoomMessage.Presence presence) {
    if (subscribers.has(presence.relay())) {
      leading.heard(presence.relay(), presence.lead());
      if (subscribers.heard(presence)) {
        pulseSoon();
      }
      awaited = awaited.with(subscribers.connected(), time.now());
    }
    RoomState.opened(state).ifPresent(room -> telling.doubled(room, presence.relay()));
    return whenResumed(state, this::followAbsences);
  }

  private void pulseSoon() {
    if (!timers.isTimerActive(OwnMessage.PresenceChanged.class)) {
      timers.startSingleTimer(
          OwnMessage.PresenceChanged.class,
          new OwnMessage.PresenceChanged(),
          settings.pulse().dividedBy(4));
    }
  }

  private Effect<RoomEvent, RoomState> followAbsences(Opened room) {
    absences.followLeader();
    absences.followCrowd(room);
    return carryOut(room, absences.over(room));
  }

  private Effect<RoomEvent, RoomState> pause(Opened room, Optional<RoomCommand.Pause> due) {
    return due.map(pause -> pause(room, pause)).orElseGet(() -> Effect().none());
  }

  private Effect<RoomEvent, RoomState> pause(Opened room, RoomCommand.Pause pause) {
    return closing.isUnderWay() || !known.test(pause)
        ? onlyDo(() -> absences.tryAgain(room, pause))
        : persist(room, decide(room, pause), _ -> absences.paused(pause.reason()));
  }

  /** After a write: closing writes as well, so it is a step of its own. */
  private void closeSoonIfNobodyIsLeft(Opened room) {
    if (awaited.isNobodyLeft(room, time.running())
        || !awaited.over(room, time.running()).isEmpty()) {
      context.getSelf().tell(new OwnMessage.AllAnswered());
    }
  }

  /** Asked again, since somebody may have come meanwhile. */
  private Effect<RoomEvent, RoomState> closeIfNobodyIsLeft(Opened room) {
    return room instanceof Reveal
        ? endAnswering(room)
        : awaited.isNobodyLeft(room, time.running()) ? beginClosing(room) : Effect().none();
  }

  /** For those who could answer though the key is shown, and whose time is up. */
  private Effect<RoomEvent, RoomState> endAnswering(Opened room) {
    List<PlayerId> over = awaited.over(room, time.running());
    if (over.isEmpty()) {
      time.awaitEnd(room);
      return Effect().none();
    }
    int question = room.lastRound().orElseThrow().question();
    return carryOut(room, new RoomCommand.EndAnswering(question, over));
  }

  private Effect<RoomEvent, RoomState> returningOver(Opened room) {
    return onlyDo(() -> awaits(room, awaited.returningOver(room.room().players())));
  }

  /** Fewer may be awaited than before, and others' time be the last to end. */
  private void awaits(Opened room, Awaited others) {
    if (!others.equals(awaited)) {
      awaited = others;
      time.awaitEnd(room);
      closeSoonIfNobodyIsLeft(room);
    }
  }

  /** Nobody has to be there for it: it is what the host would do. */
  private Effect<RoomEvent, RoomState> goesOn(Opened room, long phase) {
    return time.isToGoOn(room, phase)
        ? carryOut(room, new RoomCommand.Next(phase, Instant.now()))
        : Effect().none();
  }

  private Effect<RoomEvent, RoomState> tick(Opened room) {
    time.followJournal(room);
    awaits(room, awaited.withoutGone(room, time.now()));
    telling.pulse(room, awaited.unhurried(room));
    lookups.deleteKeys(room);
    return carryOut(room, expiry(room, Instant.now()));
  }

  private Optional<RoomCommand> expiry(Opened room, Instant wallClock) {
    Duration alone = solitude.lasts(System.nanoTime());
    return Expiry.of(room, time.now(), wallClock, settings.podium())
        .or(() -> Expiry.ofLeft(room, alone, settings.untried(), wallClock));
  }

  private Effect<RoomEvent, RoomState> forget(RoomState state, ActorRef<RoomSignal> relay) {
    context.unwatch(relay);
    subscribers.remove(relay);
    awaited = awaited.with(subscribers.connected(), time.now());
    leading.gone(relay);
    if (subscribers.isEmpty()) {
      becomeIdleSoon();
    }
    absences.followLeader();
    if (waking.isAwake()) {
      RoomState.opened(state).ifPresent(absences::followCrowd);
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
                          absences.wrote(before, after);
                          follow(after, decision.events());
                          then.accept(after);
                          lookups.deleteKeys(after);
                        }));
  }

  private void follow(Opened after, List<RoomEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    telling.happened(after, events);
    events.forEach(event -> time.follow(event, after));
    if (events.stream().anyMatch(RoomEvent.QuestionOpened.class::isInstance)) {
      awaited = awaited.questionOpened(mayAnswer(after), time.now());
      absences.followLeader();
      absences.followCrowd(after);
    }
    if (events.stream().anyMatch(Awaited::mayLeaveNobody)) {
      closeSoonIfNobodyIsLeft(after);
    }
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
