package quizhall.game.results;

import akka.actor.typed.ActorSystem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.UnitOfWork;
import quizhall.core.events.Broker;
import quizhall.core.events.EventConsumer;
import quizhall.core.events.EventRetention;
import quizhall.core.events.OutboxPublisher;
import quizhall.core.events.Topology;
import quizhall.core.retention.Retention;
import quizhall.core.retention.RetentionRule;
import quizhall.game.entity.RoomJournal;

/**
 * Everything of this package that runs. Projection and sweep run on one node of the cluster and end
 * with the actor system.
 */
public final class ResultsModule implements AutoCloseable {
  private static final Duration SWEEP_INTERVAL = Duration.ofSeconds(15);

  private final ResultsStore store;
  private final OpenRooms openRooms;
  private final OutboxPublisher publisher;
  private final EventConsumer userEvents;
  private final Retention retention;

  private ResultsModule(
      ResultsStore store,
      OpenRooms openRooms,
      OutboxPublisher publisher,
      EventConsumer userEvents,
      Retention retention) {
    this.store = store;
    this.openRooms = openRooms;
    this.publisher = publisher;
    this.userEvents = userEvents;
    this.retention = retention;
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
      OverdueRooms rooms) {
    return start(system, settings, database, unitOfWork, rooms, SWEEP_INTERVAL);
  }

  static ResultsModule start(
      ActorSystem<?> system,
      Settings settings,
      Database database,
      UnitOfWork unitOfWork,
      OverdueRooms rooms,
      Duration sweepInterval) {
    Broker broker = Broker.of(settings.at("quizhall.amqp"));
    RoomJournal journal = new RoomJournal(system);
    ResultsModule module =
        new ResultsModule(
            new ResultsStore(unitOfWork, journal),
            new OpenRooms(unitOfWork),
            new OutboxPublisher("game", database, broker, settings.at("quizhall.outbox")),
            new EventConsumer(
                broker, unitOfWork, Topology.GAME_SERVER_USER_EVENTS, new AccountRemoval()),
            retention(unitOfWork, settings, InstantSource.system()));
    SessionProjection.start(system, database, journal);
    Sweep.start(system, unitOfWork, rooms, sweepInterval);
    module.publisher.start();
    module.userEvents.start();
    module.retention.start();
    return module;
  }

  static Retention retention(UnitOfWork unitOfWork, Settings settings, InstantSource clock) {
    List<RetentionRule> rules = new ArrayList<>(JournalRetention.rules(settings));
    rules.addAll(EventRetention.rules(settings));
    return new Retention("game", unitOfWork, settings, rules, clock);
  }

  public ResultsStore store() {
    return store;
  }

  public OpenRooms openRooms() {
    return openRooms;
  }

  @Override
  public void close() {
    retention.close();
    userEvents.close();
    publisher.close();
  }
}
