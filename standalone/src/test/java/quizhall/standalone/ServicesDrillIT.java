package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import quizhall.drill.Api;
import quizhall.drill.Drill;
import quizhall.drill.DrillForm;
import quizhall.drill.Games;
import quizhall.drill.Games.Half;
import quizhall.drill.Hall;
import quizhall.drill.Journal;
import quizhall.drill.Referee;
import quizhall.embedded.EmbeddedPostgres;

/** The services that a room does not need once it is open: each is a process of its own here. */
@Tag("brings-its-stores")
@Tag("own-processes")
class ServicesDrillIT {
  private static final int ROOMS = DrillForm.pick(2, 10);
  private static final int PLAYERS = 10;
  private static final int QUESTIONS = DrillForm.pick(1, 4);

  @TempDir private static Path folder;

  private static EmbeddedPostgres postgres;
  private static DrilledCluster cluster;
  private static Hall hall;
  private static Referee referee;

  @BeforeAll
  static void start() {
    postgres = EmbeddedPostgres.start(folder.resolve("postgres"), 0, "a password");
    cluster =
        DrilledCluster.start(
            1,
            PackagedMachines.LOOPBACK,
            Map.of(
                "QUIZHALL_DB_URL", postgres.jdbcUrl("postgres"),
                "QUIZHALL_DB_USER", postgres.user(),
                "QUIZHALL_DB_PASSWORD", postgres.password()),
            folder.resolve("data"));
    hall = cluster.hall();
    referee =
        new Referee(
            hall,
            new Journal(
                postgres.jdbcUrl(ServiceName.GAME.database()),
                postgres.user(),
                postgres.password()));
  }

  @AfterAll
  static void stop() {
    Closing.all(List.of(cluster, postgres));
  }

  @Drill(value = "quiz-api-down", about = "quiz-api is killed in mid-game")
  void games_do_not_need_quiz_api_and_opening_a_room_says_so(TestReporter report) {
    try (Games games = Games.start(hall, ROOMS, PLAYERS, QUESTIONS)) {
      cluster.processes().quiz().kill();

      play(report, games);
      Api.Answer refused = open(games);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.body().get("type").asText()).isEqualTo("quiz-api-away");
      assertThat(refused.body().get("title").asText()).contains("try again");

      cluster.processes().restart(cluster.processes().quiz());
      assertThat(open(games).status()).isEqualTo(201);
    }
  }

  @Drill(value = "auth-api-down", about = "auth-api is killed in mid-game")
  void games_do_not_need_auth_api_and_opening_a_room_waits_for_it(TestReporter report) {
    try (Games games = Games.start(hall, ROOMS, PLAYERS, QUESTIONS)) {
      cluster.processes().auth().kill();

      play(report, games);
      Api.Answer refused = open(games);
      assertThat(refused.status()).as("the account may be deleted").isEqualTo(503);
      assertThat(refused.body().get("title").asText()).contains("try again");

      cluster.processes().restart(cluster.processes().auth());
      assertThat(open(games).status()).isEqualTo(201);
      assertThat(hall.newHost()).isNotEmpty();
    }
  }

  private static void play(TestReporter report, Games games) {
    games.answer(Half.FIRST);
    games.answer(Half.SECOND);
    games.awaitAllAnswered();
    games.playToTheEnd();
    report.publishEntry("answers kept", Integer.toString(games.judgedBy(referee)));
    assertThat(games.clients()).allMatch(client -> client.closeCodes().isEmpty());
  }

  private static Api.Answer open(Games games) {
    return hall.node(0)
        .post("/api/session/create", games.account(), Map.of("quizId", games.quiz()));
  }
}
