package quizhall.load.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import quizhall.load.client.HttpPool;
import quizhall.load.client.HttpPool.Response;
import quizhall.load.client.Network;
import quizhall.load.hall.Cluster;

/** The two services of one Quizhall that a library is of. */
record Services(HttpPool auth, HttpPool quiz) implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Services of(Network network, Cluster cluster) {
    return new Services(
        new HttpPool(network, cluster.auth(), 1), new HttpPool(network, cluster.quiz(), 1));
  }

  /** A token of a new account; it lasts for some minutes. */
  String signIn() {
    String email = "library-%s@example.org".formatted(UUID.randomUUID());
    String password = UUID.randomUUID().toString();
    String who =
        "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Library\"}"
            .formatted(email, password);
    expect(201, auth.post("/api/auth/register", who).join());
    String login = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    return json(expect(200, auth.post("/api/auth/login", login).join()))
        .path("accessToken")
        .asText();
  }

  /** In nanoseconds. */
  long save(String token, String draft) {
    long began = System.nanoTime();
    Response answer = quiz.post("/api/quiz/quizzes", token, draft).join();
    long took = System.nanoTime() - began;
    expect(201, answer);
    return took;
  }

  /** What stands there for somebody who is not signed in. */
  Response get(String path) {
    return expect(200, quiz.get(path, "").join());
  }

  private static Response expect(int status, Response answer) {
    if (answer.status() != status) {
      throw new IllegalStateException("Quizhall answers " + answer);
    }
    return answer;
  }

  static JsonNode json(Response answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    auth.close();
    quiz.close();
  }
}
