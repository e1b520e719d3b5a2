package quizhall.game.entity;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.ActorSystem;
import akka.persistence.jdbc.config.JournalConfig;
import akka.persistence.jdbc.db.SlickDatabase;
import akka.persistence.jdbc.db.SlickExtension;
import akka.persistence.jdbc.db.SlickExtensionImpl;
import akka.persistence.jdbc.journal.dao.JournalTables.JournalAkkaSerializationRow;
import akka.serialization.SerializationExtension;
import akka.stream.SystemMaterializer;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.Migrations;
import quizhall.core.service.ServiceConfig;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;
import scala.Option;
import scala.Tuple2;
import scala.collection.immutable.Set;
import scala.collection.immutable.Set$;
import scala.jdk.javaapi.CollectionConverters;
import scala.jdk.javaapi.FutureConverters;

@ExtendWith(Stores.class)
class RoomJournalDaoIT {
  private static final int ROOMS = 300;
  private static final Set<String> NO_TAGS = Set$.MODULE$.empty();

  private static Database database;
  private static ActorSystem system;

  @BeforeAll
  static void open(TestDatabase stored) {
    Config config =
        ServiceConfig.load(
            "game",
            ConfigFactory.parseMap(
                Map.of(
                    "akka.actor.provider",
                    "local",
                    "akka.loglevel",
                    "WARNING",
                    "quizhall.game.database.url",
                    stored.jdbcUrl(),
                    "quizhall.game.database.user",
                    stored.user(),
                    "quizhall.game.database.password",
                    stored.password(),
                    "quizhall.game.session-keys",
                    "k1:" + "A".repeat(43) + "=")));
    database = Database.open(Settings.of(config).at("quizhall.game.database"));
    Migrations.migrate(database.unpooled(), "classpath:db/game");
    system = ActorSystem.create("journal", config);
  }

  @AfterAll
  static void close() {
    system.terminate();
    FutureConverters.asJava(system.whenTerminated())
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
    database.close();
  }

  @BeforeEach
  void empty() {
    database.jdbi().useHandle(handle -> handle.execute("TRUNCATE event_journal CASCADE"));
  }

  @Test
  void a_room_whose_number_is_taken_stops_alone() {
    RoomJournalDao dao = dao();
    write(dao, "room-7").join();

    List<CompletableFuture<?>> writes = new ArrayList<>();
    try (Handle handle = database.jdbi().open()) {
      handle.begin();
      handle.execute("LOCK TABLE event_journal IN EXCLUSIVE MODE");
      for (int room = 0; room < ROOMS; room++) {
        writes.add(write(dao, "room-" + room));
      }
      handle.commit();
    }

    Map<Boolean, List<Integer>> failed =
        IntStream.range(0, ROOMS)
            .boxed()
            .collect(partitioningBy(room -> hasFailed(writes.get(room))));
    assertThat(failed.get(true)).containsExactly(7);
    assertThat(rows()).isEqualTo(ROOMS);
  }

  @Test
  void nodes_that_write_for_the_same_rooms_do_not_wait_for_each_other() {
    List<String> rooms = IntStream.range(0, ROOMS).mapToObj("room-%03d"::formatted).toList();
    CompletableFuture<?> here;
    CompletableFuture<?> there;

    try (Handle handle = database.jdbi().open()) {
      handle.begin();
      handle.execute(
          """
          INSERT INTO event_journal (persistence_id, sequence_number, writer, event_ser_id,
            event_ser_manifest, event_payload) VALUES (?, 1, '', 1, '', '')
          """,
          rooms.get(ROOMS / 2));
      here = write(dao(), rooms);
      there = write(dao(), rooms.reversed());
      await().until(() -> waiting(handle) == 2);
      handle.rollback();
    }

    assertThat(hasFailed(here)).isNotEqualTo(hasFailed(there));
    assertThat((hasFailed(here) ? here : there).exceptionNow())
        .hasStackTraceContaining("duplicate key");
  }

  private static RoomJournalDao dao() {
    Config journal = system.settings().config().getConfig("jdbc-journal");
    SlickDatabase slick = ((SlickExtensionImpl) SlickExtension.get(system)).database(journal);
    return new RoomJournalDao(
        slick.database(),
        slick.profile(),
        new JournalConfig(journal),
        SerializationExtension.get(system),
        system.dispatcher(),
        SystemMaterializer.get(system).materializer());
  }

  private static CompletableFuture<?> write(RoomJournalDao dao, String room) {
    return write(dao, List.of(room));
  }

  private static CompletableFuture<?> write(RoomJournalDao dao, List<String> rooms) {
    List<Tuple2<JournalAkkaSerializationRow, Set<String>>> rows =
        rooms.stream().map(room -> Tuple2.apply(firstRow(room), NO_TAGS)).toList();
    return FutureConverters.asJava(
            dao.queueWriteJournalRows(CollectionConverters.asScala(rows).toSeq()))
        .toCompletableFuture();
  }

  private static JournalAkkaSerializationRow firstRow(String room) {
    return new JournalAkkaSerializationRow(
        0,
        false,
        room,
        1,
        "writer",
        0,
        "",
        new byte[] {1},
        1,
        "",
        Option.empty(),
        Option.empty(),
        Option.empty());
  }

  private static boolean hasFailed(CompletableFuture<?> write) {
    return write.orTimeout(30, TimeUnit.SECONDS).handle((_, failure) -> failure != null).join();
  }

  private static int waiting(Handle handle) {
    return handle
        .createQuery(
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'")
        .mapTo(int.class)
        .one();
  }

  private static int rows() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("SELECT count(*) FROM event_journal").mapTo(int.class).one());
  }
}
