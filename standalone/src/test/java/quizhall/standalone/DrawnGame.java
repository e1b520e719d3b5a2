package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import quizhall.drill.Api;
import quizhall.drill.Hall;

/**
 * A room that drew some of its questions when it opened, of a quiz and of another one with its tag;
 * and whether it still has the same.
 */
final class DrawnGame {
  private static final int DRAWN = 5;
  private static final int OF_EACH = 12;
  private static final String TAG = "drawn";

  private final String code;
  private final String token;
  private final List<String> questions;

  private DrawnGame(Api api, String code, String token) {
    this.code = code;
    this.token = token;
    this.questions = questions(api, code, token);
  }

  static DrawnGame open(Hall hall, String host) {
    String quiz = quiz(hall, host, "Rivers");
    quiz(hall, host, "Lakes");
    Api api = hall.node(0);
    JsonNode room =
        api.post(
                "/api/session/create",
                host,
                Map.of("quizId", quiz, "draw", Map.of("questions", DRAWN, "tags", List.of(TAG))))
            .expect(201);
    return new DrawnGame(api, room.get("code").asText(), room.get("token").asText());
  }

  private static String quiz(Hall hall, String host, String title) {
    List<Map<String, Object>> questions =
        IntStream.range(0, OF_EACH)
            .mapToObj(
                i ->
                    Map.<String, Object>of(
                        "type", "text",
                        "text", "%s, number %d?".formatted(title, i),
                        "accepted", List.of("yes")))
            .toList();
    return hall.node(0)
        .post(
            "/api/quiz/quizzes",
            host,
            Map.of(
                "title",
                title,
                "visibility",
                "private",
                "tags",
                List.of(TAG),
                "questions",
                questions))
        .expect(201)
        .get("id")
        .asText();
  }

  /** In this room, in its results, and in the room in which it is played again. */
  void assertTheSame(Hall hall) {
    Api api = hall.node(0);
    assertThat(questions).hasSize(DRAWN);
    assertThat(questions(api, code, token)).isEqualTo(questions);
    assertSaysSo(api, code, token);

    api.post("/api/session/%s/end".formatted(code), token).expect(200);
    JsonNode next =
        api.post("/api/session/%s/again".formatted(code), token, Map.of("players", false))
            .expect(201);
    String nextCode = next.get("code").asText();
    String nextToken = next.get("token").asText();

    assertThat(questions(api, nextCode, nextToken)).isEqualTo(questions);
    assertSaysSo(api, nextCode, nextToken);
  }

  private static List<String> questions(Api api, String code, String token) {
    JsonNode all =
        api.get("/api/session/%s/questions".formatted(code), token).expect(200).get("questions");
    return StreamSupport.stream(all.spliterator(), false)
        .map(question -> question.at("/text").asText())
        .toList();
  }

  private static void assertSaysSo(Api api, String code, String token) {
    JsonNode drawn =
        api.get("/api/session/%s/results".formatted(code), token).expect(200).get("drawn");
    assertThat(drawn.get("questions").asInt()).isEqualTo(DRAWN);
    assertThat(drawn.get("of").asInt()).isEqualTo(2 * OF_EACH);
    assertThat(drawn.at("/tags/0").asText()).isEqualTo(TAG);
  }
}
