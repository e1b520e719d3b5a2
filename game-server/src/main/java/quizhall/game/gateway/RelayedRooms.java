package quizhall.game.gateway;

import akka.actor.typed.ActorRef;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.DispatcherSelector;
import akka.actor.typed.Props;
import akka.actor.typed.javadsl.AskPattern;
import akka.actor.typed.javadsl.Behaviors;
import akka.cluster.ClusterEvent.MemberRemoved;
import akka.cluster.sharding.typed.ShardingEnvelope;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Subscribe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import quizhall.game.cluster.PlayedKinds;
import quizhall.game.entity.RoomMessage;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.DeviceId;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Sign;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.ServerMessage.Accepted;

/** {@link Rooms} by way of this node's relays. */
public final class RelayedRooms implements Rooms {
  private final ActorSystem<?> system;
  private final ActorRef<Relays.Message> relays;
  private final RelaySettings settings;
  private final Executor callers;
  private volatile boolean goingDown;

  private RelayedRooms(
      ActorSystem<?> system, ActorRef<Relays.Message> relays, RelaySettings settings) {
    this.system = system;
    this.relays = relays;
    this.settings = settings;
    this.callers =
        system.dispatchers().lookup(DispatcherSelector.fromConfig("quizhall.http.dispatcher"));
  }

  /**
   * Makes this node's relays.
   *
   * @param sharding the shard region of rooms
   */
  public static RelayedRooms start(
      ActorSystem<?> system,
      ActorRef<ShardingEnvelope<RoomMessage>> sharding,
      SessionTokens tokens,
      RelaySettings settings) {
    PlayedKinds played = new PlayedKinds(Cluster.get(system));
    ActorRef<Relays.Message> relays =
        system.systemActorOf(
            Relays.create(
                self ->
                    code ->
                        Relay.create(
                            code,
                            new RelayContext(
                                (room, message) ->
                                    sharding.tell(new ShardingEnvelope<>(room.value(), message)),
                                self,
                                tokens,
                                settings,
                                played::isKnownEverywhere,
                                played::areWhereaboutsKnownEverywhere,
                                played::areReactionsKnownEverywhere))),
            "relays",
            Props.empty());
    system.systemActorOf(hearingOfNodes(relays), "relays-hear-of-nodes", Props.empty());
    return new RelayedRooms(system, relays, settings);
  }

  private static Behavior<MemberRemoved> hearingOfNodes(ActorRef<Relays.Message> relays) {
    return Behaviors.setup(
        context -> {
          Cluster.get(context.getSystem())
              .subscriptions()
              .tell(Subscribe.create(context.getSelf(), MemberRemoved.class));
          return Behaviors.receiveMessage(
              removed -> {
                relays.tell(new Relays.NodeGone(removed.member().address()));
                return Behaviors.same();
              });
        });
  }

  /** Tells every socket of this node to come back elsewhere. */
  public CompletionStage<Integer> goDown() {
    goingDown = true;
    return AskPattern.ask(relays, Relays.GoDown::new, Duration.ofSeconds(2), system.scheduler());
  }

  @Override
  public CompletionStage<Reply<Boolean>> open(Session session, List<Seat> seats) {
    return ask(session.code(), reply -> new RelayMessage.Open(session, seats, reply));
  }

  @Override
  public CompletionStage<Reply<Sight>> look(RoomCode code) {
    return ask(code, reply -> new RelayMessage.Look(Optional.empty(), reply));
  }

  @Override
  public CompletionStage<Reply<Sight>> look(SessionToken by) {
    return ask(by.code(), reply -> new RelayMessage.Look(Optional.of(by), reply));
  }

  @Override
  public CompletionStage<Reply<Attendance>> attendance(RoomCode code) {
    return ask(code, RelayMessage.Attend::new);
  }

  @Override
  public CompletionStage<Reply<SeatOutcome>> join(RoomCode code, Seat seat) {
    return ask(code, reply -> new RelayMessage.Join(seat, reply));
  }

  @Override
  public CompletionStage<Boolean> isSeated(RoomCode code, PlayerId player) {
    CompletableFuture<Boolean> reply =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(false, settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    relays.tell(new Relays.IsSeated(code, player, reply));
    return elsewhere(reply);
  }

  @Override
  public CompletionStage<Reply<Accepted>> answer(SessionToken player, ClientMessage.Answer answer) {
    return ask(player.code(), reply -> new RelayMessage.Answer(player, answer, reply));
  }

  @Override
  public CompletionStage<Reply<Boolean>> react(SessionToken player, Sign sign) {
    return ask(player.code(), reply -> new RelayMessage.React(player, sign, reply));
  }

  @Override
  public CompletionStage<Reply<Sight>> order(
      RoomCode code, SessionId session, Optional<DeviceId> by, RoomCommand.Order order) {
    return ask(code, reply -> new RelayMessage.GiveOrder(session, by, order, reply));
  }

  @Override
  public SocketOwner owner(SessionToken token, Optional<ResumePoint> resume, Optional<Long> since) {
    return new Connection(token, resume, since, relays);
  }

  @Override
  public boolean isGoingDown() {
    return goingDown;
  }

  private <T> CompletionStage<Reply<T>> ask(
      RoomCode code, Function<CompletableFuture<Reply<T>>, RelayMessage> message) {
    CompletableFuture<Reply<T>> reply = patient(settings.patience());
    relays.tell(new Relays.ToRoom(code, message.apply(reply)));
    return elsewhere(reply);
  }

  /** What follows from a reply is not done in the relay's turn, which frames wait for. */
  private <T> CompletionStage<T> elsewhere(CompletableFuture<T> reply) {
    return reply.thenApplyAsync(Function.identity(), callers);
  }

  static <T> CompletableFuture<Reply<T>> patient(Duration patience) {
    return new CompletableFuture<Reply<T>>()
        .completeOnTimeout(new Reply.Unavailable<>(), patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
