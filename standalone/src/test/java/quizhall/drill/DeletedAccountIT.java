package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quizhall.standalone.RunningHall;

/** An account that is deleted while no event can tell of it. */
class DeletedAccountIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final RunningHall running = RunningHall.get();
  private final Hall hall = running.hall();
  private final Api api = hall.node(0);

  @Test
  void an_account_is_gone_everywhere_from_its_deletion_on_though_the_broker_is_away() {
    String host = hall.newHost();
    String quiz = hall.newQuiz(host, 1, 120);
    Hall.OpenRoom room = hall.open(host, quiz);

    running.broker().stop();
    try {
      assertThat(api.delete("/api/auth/me", host).status()).isEqualTo(204);

      assertThat(
              List.of(
                  api.post("/api/session/create", host, Map.of("quizId", quiz)),
                  api.get("/api/session/sessions", host),
                  api.post("/api/session/%s/host".formatted(room.code()), host),
                  api.post("/api/quiz/quizzes", host, Map.of("title", "Late")),
                  api.get("/api/quiz/quizzes?mine=true", host),
                  api.get("/api/quiz/quizzes/" + quiz, host),
                  api.post("/api/quiz/tags", host, Map.of("name", "late")),
                  api.get("/api/quiz/tags", host)))
          .extracting(Api.Answer::status)
          .containsOnly(401);
    } finally {
      running.broker().start();
    }

    await("the room to end")
        .atMost(PATIENCE)
        .until(() -> api.get("/api/session/validate?code=" + room.code(), "").status() == 410);
  }
}
