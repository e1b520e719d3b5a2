package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.config.Settings;
import quizhall.core.database.Database;
import quizhall.core.database.Migrations;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Poll;

@ExtendWith(Stores.class)
class ResponseKeyTableIT {

  @Test
  void a_key_is_the_same_for_all_until_it_is_deleted(TestDatabase stored) {
    try (Database database = open(stored)) {
      ResponseKeys table = new ResponseKeyTable(database.unitOfWork());
      Session session = session(1, Instant.now());

      Map<Integer, byte[]> made = get(table.of(session, List.of(0, 2)));
      Map<Integer, byte[]> found = get(table.of(session, List.of(2)));
      get(table.delete(session, 0));
      get(table.delete(session, 0));

      assertThat(made).containsOnlyKeys(0, 2);
      assertThat(made.get(0)).hasSize(32).isNotEqualTo(made.get(2)).isEqualTo(found.get(0));
      assertThat(get(table.of(session, List.of()))).containsOnlyKeys(2);
      assertThat(get(table.of(session(2, Instant.now()), List.of()))).isEmpty();
    }
  }

  @Test
  void keys_of_rooms_that_nobody_woke_go(TestDatabase stored) {
    try (Database database = open(stored)) {
      ResponseKeys table = new ResponseKeyTable(database.unitOfWork());
      Instant now = Instant.now();
      Session forgotten = session(3, now.minus(Duration.ofDays(9)));
      Session sleeping = session(4, now);
      get(table.of(forgotten, List.of(0, 1)));
      get(table.of(sleeping, List.of(0)));

      Instant before = now.minus(Duration.ofDays(7));
      assertThat(forget(database, before, 1)).isEqualTo(1);
      assertThat(forget(database, before, 10)).isEqualTo(1);
      assertThat(get(table.of(forgotten, List.of()))).isEmpty();
      assertThat(get(table.of(sleeping, List.of()))).containsOnlyKeys(0);
    }
  }

  private static int forget(Database database, Instant before, int atMost) {
    return get(
        database
            .unitOfWork()
            .async(transaction -> ResponseKeyTable.forget(transaction, before, atMost)));
  }

  private static Database open(TestDatabase stored) {
    Database database =
        Database.open(
            Settings.of(
                    ConfigFactory.parseMap(
                            Map.of(
                                "quizhall.game.database.url",
                                stored.jdbcUrl(),
                                "quizhall.game.database.user",
                                stored.user(),
                                "quizhall.game.database.password",
                                stored.password()))
                        .withFallback(ConfigFactory.parseResources("reference.conf"))
                        .withFallback(ConfigFactory.defaultReferenceUnresolved())
                        .resolve())
                .at("quizhall.game.database"));
    Migrations.migrate(database.unpooled(), "classpath:db/game");
    return database;
  }

  private static Session session(int number, Instant expiresAt) {
    Question poll =
        new Question(
            "?",
            new Poll(List.of("A", "B")),
            Optional.empty(),
            Question.Weight.NONE,
            Optional.empty(),
            Optional.empty());
    return new Session(
        new SessionId(new UUID(5, number)),
        new RoomCode("KEYS01"),
        new UserId(new UUID(7, 7)),
        new Quiz(new UUID(2, 2), "Polls", Optional.empty(), List.of(poll)),
        expiresAt.minus(Duration.ofHours(1)),
        expiresAt,
        10,
        Optional.empty());
  }

  private static <T> T get(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
  }
}
