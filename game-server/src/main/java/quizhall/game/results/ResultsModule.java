package quizhall.game.results;

import akka.actor.typed.ActorSystem;
import java.time.Duration;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.UnitOfWork;
import quizhall.core.events.Broker;
import quizhall.core.events.EventConsumer;
import quizhall.core.events.OutboxPublisher;
import quizhall.core.events.Topology;
import quizhall.game.gateway.Rooms;

/**
 * Everything of this package that runs. Projection and sweep run on one node of the cluster and end
 * with the actor system.
 */
public final class ResultsModule implements AutoCloseable {
  private static final Duration SWEEP_INTERVAL = Duration.ofSeconds(15);

  private final ResultsStore store;
  private final OutboxPublisher publisher;
  private final EventConsumer userEvents;

  private ResultsModule(ResultsStore store, OutboxPublisher publisher, EventConsumer userEvents) {
    this.store = store;
    this.publisher = publisher;
    this.userEvents = userEvents;
  }

  /**
   * Starts all of it.
   *
   * @param settings the whole configuration
   */
  public static ResultsModule start(
      ActorSystem<?> system,
      Settings settings,
      Database database,
      UnitOfWork unitOfWork,
      Rooms rooms) {
    return start(system, settings, database, unitOfWork, rooms, SWEEP_INTERVAL);
  }

  static ResultsModule start(
      ActorSystem<?> system,
      Settings settings,
      Database database,
      UnitOfWork unitOfWork,
      Rooms rooms,
      Duration sweepInterval) {
    Broker broker = Broker.of(settings.at("quizhall.amqp"));
    RoomJournal journal = new RoomJournal(system);
    ResultsModule module =
        new ResultsModule(
            new ResultsStore(unitOfWork, journal),
            new OutboxPublisher("game", database, broker, settings.at("quizhall.outbox")),
            new EventConsumer(
                broker, unitOfWork, Topology.GAME_SERVER_USER_EVENTS, new AccountRemoval()));
    SessionProjection.start(system, database, journal);
    Sweep.start(system, unitOfWork, rooms, sweepInterval);
    module.publisher.start();
    module.userEvents.start();
    return module;
  }

  public ResultsStore store() {
    return store;
  }

  @Override
  public void close() {
    userEvents.close();
    publisher.close();
  }
}
