package quizhall.game.results;

import akka.actor.typed.ActorSystem;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.ActorContext;
import akka.actor.typed.javadsl.Behaviors;
import akka.actor.typed.javadsl.TimerScheduler;
import akka.cluster.sharding.typed.javadsl.ShardedDaemonProcess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.database.UnitOfWork;
import quizhall.game.results.SessionStore.Overdue;

/**
 * Now and then looks for rooms that should not be open any more: one that has expired ends itself
 * when it is woken, one whose host is gone is told to end. A room that is out of reach is found
 * again the next time. One sweep runs in the whole cluster.
 */
final class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int ROOMS_AT_ONCE = 100;

  private final ActorContext<Message> context;
  private final TimerScheduler<Message> timers;
  private final UnitOfWork unitOfWork;
  private final OverdueRooms rooms;
  private final Duration interval;

  sealed interface Message {}

  private record Look() implements Message {}

  private record Found(List<Overdue> overdue, Optional<Throwable> failure) implements Message {}

  private Sweep(
      ActorContext<Message> context,
      TimerScheduler<Message> timers,
      UnitOfWork unitOfWork,
      OverdueRooms rooms,
      Duration interval) {
    this.context = context;
    this.timers = timers;
    this.unitOfWork = unitOfWork;
    this.rooms = rooms;
    this.interval = interval;
  }

  static void start(
      ActorSystem<?> system, UnitOfWork unitOfWork, OverdueRooms rooms, Duration interval) {
    ShardedDaemonProcess.get(system)
        .init(Message.class, "sweep", 1, _ -> create(unitOfWork, rooms, interval));
  }

  private static Behavior<Message> create(
      UnitOfWork unitOfWork, OverdueRooms rooms, Duration interval) {
    return Behaviors.setup(
        context ->
            Behaviors.withTimers(
                timers -> new Sweep(context, timers, unitOfWork, rooms, interval).waiting()));
  }

  private Behavior<Message> waiting() {
    lookLater();
    return Behaviors.receiveMessage(this::receive);
  }

  private Behavior<Message> receive(Message message) {
    switch (message) {
      case Look _ ->
          context.pipeToSelf(
              overdue(),
              (found, failure) ->
                  failure == null
                      ? new Found(found, Optional.empty())
                      : new Found(List.of(), Optional.of(failure)));
      case Found(var overdue, var failure) -> {
        failure.ifPresent(
            reason -> LOG.warn("Overdue rooms are looked for later: {}", reason.toString()));
        overdue.forEach(this::end);
        lookLater();
      }
    }
    return Behaviors.same();
  }

  private void lookLater() {
    timers.startSingleTimer(new Look(), interval);
  }

  private CompletionStage<List<Overdue>> overdue() {
    return unitOfWork.async(
        transaction -> {
          SessionStore sessions = new SessionStore(transaction);
          sessions.forgetDeletedHosts();
          new OpenRoomStore(transaction).removeVoid(Optional.empty());
          return sessions.overdue(ROOMS_AT_ONCE);
        });
  }

  private void end(Overdue room) {
    if (room.hostDeleted()) {
      rooms.end(room.code(), room.session());
    } else {
      rooms.wake(room.code());
    }
  }
}
