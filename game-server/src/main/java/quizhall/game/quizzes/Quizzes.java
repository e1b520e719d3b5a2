package quizhall.game.quizzes;

import akka.actor.typed.ActorSystem;
import akka.http.javadsl.Http;
import akka.http.javadsl.model.HttpEntity;
import akka.http.javadsl.model.HttpRequest;
import akka.http.javadsl.model.HttpResponse;
import akka.http.javadsl.model.headers.RawHeader;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.core.config.Settings;
import quizhall.core.json.Json;

/** The client of quiz-api. Safe for use by many threads. */
public final class Quizzes {
  private static final Logger log = LoggerFactory.getLogger(Quizzes.class);
  private static final int SERVICE_KEY_LENGTH = 32;
  private static final long MAX_DOCUMENT_BYTES = 4L * 1024 * 1024;

  private final ActorSystem<?> system;
  private final URI address;
  private final String serviceKey;
  private final Duration timeout;
  private final SecureRandom random = new SecureRandom();

  private Quizzes(ActorSystem<?> system, URI address, String serviceKey, Duration timeout) {
    this.system = system;
    this.address = address;
    this.serviceKey = serviceKey;
    this.timeout = timeout;
  }

  public static Quizzes of(ActorSystem<?> system, Settings settings) {
    return new Quizzes(
        system,
        settings.uri("quizhall.quiz.url"),
        settings.secret("quizhall.service-key", SERVICE_KEY_LENGTH),
        settings.duration("quizhall.game.quizzes.timeout"));
  }

  /**
   * Fetches a quiz with its keys; never fails and takes no longer than its timeout.
   *
   * @param draw how many of its questions are drawn, where not all are played
   * @param hostToken the host's own access token: what the host may see, the room may play
   */
  public CompletionStage<Fetched> fetch(QuizAddress quiz, Optional<Draw> draw, String hostToken) {
    HttpRequest request =
        HttpRequest.GET(
                address
                    .resolve("/api/quiz/internal/quizzes/" + quiz.path() + Draw.query(quiz, draw))
                    .toString())
            .addHeader(RawHeader.create("Quizhall-Service-Key", serviceKey))
            .addHeader(RawHeader.create("Authorization", "Bearer " + hostToken));
    return Http.get(system)
        .singleRequest(request)
        .thenCompose(response -> answer(quiz.id(), response))
        .toCompletableFuture()
        // A copy: the client's own future must not be completed by our timeout.
        .copy()
        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            failure -> {
              log.warn("quiz-api gives no quiz: {}", failure.toString());
              return new Fetched.Away();
            })
        .thenApply(fetched -> drawn(fetched, draw));
  }

  /** Here, so that it is the same for everybody and stands in the room's journal. */
  private Fetched drawn(Fetched fetched, Optional<Draw> draw) {
    return fetched instanceof Fetched.Playable(var quiz) && draw.isPresent()
        ? new Fetched.Playable(
            quiz.drawn(
                draw.get().questions(), draw.get().tags(), all -> Collections.shuffle(all, random)))
        : fetched;
  }

  private CompletionStage<Fetched> answer(UUID id, HttpResponse response) {
    return switch (response.status().intValue()) {
      case 200 ->
          response
              .entity()
              .withSizeLimit(MAX_DOCUMENT_BYTES)
              .toStrict(timeout.toMillis(), system)
              .thenApply(body -> read(id, body));
      case 404 -> discarded(response, new Fetched.NotFound());
      default -> {
        log.warn("quiz-api answers {}", response.status());
        yield discarded(response, new Fetched.Away());
      }
    };
  }

  private CompletionStage<Fetched> discarded(HttpResponse response, Fetched fetched) {
    response.discardEntityBytes(system);
    return CompletableFuture.completedStage(fetched);
  }

  private Fetched read(UUID id, HttpEntity.Strict body) {
    try {
      return QuizReader.read(
          id, Json.mapper().readValue(body.getData().toArrayUnsafe(), QuizDocument.class), random);
    } catch (IOException e) {
      // Without its message, which may quote the key of a question.
      log.warn("quiz-api's quiz {} cannot be read: {}", id, e.getClass().getSimpleName());
      return new Fetched.Broken(List.of("The quiz cannot be read"));
    }
  }
}
