package quizhall.game.cluster;

import akka.actor.ActorRef;
import akka.actor.ActorSelection;
import akka.actor.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.AbstractBehavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Adapter;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.Receive;
import akka.actor.typed.javadsl.TimerScheduler;
import akka.cluster.ClusterEvent.ClusterDomainEvent;
import akka.cluster.ClusterEvent.MemberEvent;
import akka.cluster.ClusterEvent.ReachabilityEvent;
import akka.cluster.InternalClusterAction;
import akka.cluster.sharding.ShardCoordinator$Internal$StateInitialized$;
import akka.cluster.sharding.typed.javadsl.EntityTypeKey;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Subscribe;
import java.time.Duration;
import java.util.List;

/**
 * Has Akka do at once what it else does at its next tick, for some moments after each change in the
 * cluster: look for who is missing, spread the news, act as the leader. Between a death and a
 * room's new home each of them is waited for once or twice. And the coordinator of shards, which at
 * a new node waits for half a second after it has read where they are, goes on as soon as nobody is
 * missed any more.
 *
 * <p>The messages are internal ones of Akka 2.8.5 that come by themselves as well: one that is not
 * needed does nothing, and without them all goes on at the pace of the ticks.
 */
final class Haste extends AbstractBehavior<Haste.Message> {
  private static final Duration PAUSE = Duration.ofMillis(10);

  /** Somewhat longer than the nodes take to agree that one of them is gone. */
  private static final Duration LENGTH = Duration.ofMillis(400);

  private static final List<Object> TICKS =
      List.of(
          InternalClusterAction.ReapUnreachableTick$.MODULE$,
          InternalClusterAction.GossipTick$.MODULE$,
          InternalClusterAction.LeaderActionsTick$.MODULE$);

  private final TimerScheduler<Message> timers;
  private final Cluster cluster;
  private final ActorSelection core;
  private final ActorSelection coordinator;
  private long endsAt = System.nanoTime();

  sealed interface Message {}

  private record Changed(ClusterDomainEvent event) implements Message {}

  private record Tick() implements Message {}

  private Haste(
      ActorContext<Message> context, TimerScheduler<Message> timers, EntityTypeKey<?> shards) {
    super(context);
    this.timers = timers;
    ActorSystem system = Adapter.toClassic(context.getSystem());
    this.cluster = Cluster.get(context.getSystem());
    this.core = system.actorSelection("/system/cluster/core/daemon");
    this.coordinator = ShardCoordinators.here(context.getSystem(), shards);
    hear(MemberEvent.class);
    hear(ReachabilityEvent.class);
  }

  /**
   * @param shards the type whose shards must not wait
   */
  static Behavior<Message> create(EntityTypeKey<?> shards) {
    return Behaviors.setup(
        context -> Behaviors.withTimers(timers -> new Haste(context, timers, shards)));
  }

  private <E extends ClusterDomainEvent> void hear(Class<E> kind) {
    cluster
        .subscriptions()
        .tell(Subscribe.create(getContext().messageAdapter(kind, Changed::new), kind));
  }

  @Override
  public Receive<Message> createReceive() {
    return newReceiveBuilder()
        .onMessage(Changed.class, _ -> begin())
        .onMessage(Tick.class, _ -> tick())
        .build();
  }

  private Behavior<Message> begin() {
    endsAt = System.nanoTime() + LENGTH.toNanos();
    timers.startTimerWithFixedDelay(Tick.class, new Tick(), PAUSE);
    return this;
  }

  private Behavior<Message> tick() {
    TICKS.forEach(tick -> core.tell(tick, ActorRef.noSender()));
    // The half second is for news of regions that are gone; once nobody is missed it has come.
    if (cluster.state().getUnreachable().isEmpty()) {
      // Only one node has it, and most of the time it is not waiting.
      var _ = coordinator.resolveOne(PAUSE).thenAccept(Haste::goOn);
    }
    if (System.nanoTime() - endsAt > 0) {
      timers.cancel(Tick.class);
    }
    return this;
  }

  private static void goOn(ActorRef coordinator) {
    coordinator.tell(ShardCoordinator$Internal$StateInitialized$.MODULE$, ActorRef.noSender());
  }
}
