package quizhall.game.entity;

import akka.Done;
import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.Props;
import akka.actor.typed.javadsl.Behaviors;
import akka.persistence.typed.PersistenceId;
import akka.persistence.typed.RecoveryCompleted;
import akka.persistence.typed.javadsl.CommandHandler;
import akka.persistence.typed.javadsl.EventHandler;
import akka.persistence.typed.javadsl.EventSourcedBehavior;
import akka.persistence.typed.javadsl.SignalHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Looks into the journal for what was never there, as a node starts. Journal and snapshots begin
 * with the first one who asks: connections are made, classes loaded, queries put together. Where
 * that is a room whose owner has died, its players wait for all of it.
 */
public final class FirstLook extends EventSourcedBehavior<FirstLook.Over, Done, Done> {
  private static final PersistenceId NOBODY = PersistenceId.ofUniqueId("first-look");

  private final Runnable whenDone;

  /** It was looked. */
  public record Over() {}

  private FirstLook(Runnable whenDone) {
    super(NOBODY);
    this.whenDone = whenDone;
  }

  /** Does not wait. What it returns stays open where the journal is out of reach. */
  public static CompletionStage<Done> take(ActorSystem<?> system) {
    var taken = new CompletableFuture<Done>();
    system.systemActorOf(create(taken), "first-look", Props.empty());
    return taken;
  }

  private static Behavior<Over> create(CompletableFuture<Done> taken) {
    return Behaviors.setup(
        context ->
            new FirstLook(
                () -> {
                  taken.complete(Done.getInstance());
                  context.getSelf().tell(new Over());
                }));
  }

  @Override
  public Done emptyState() {
    return Done.getInstance();
  }

  @Override
  public CommandHandler<Over, Done, Done> commandHandler() {
    return (_, _) -> Effect().stop();
  }

  @Override
  public EventHandler<Done, Done> eventHandler() {
    return (state, _) -> state;
  }

  @Override
  public SignalHandler<Done> signalHandler() {
    return newSignalHandlerBuilder()
        .onSignal(RecoveryCompleted.instance(), _ -> whenDone.run())
        .build();
  }
}
