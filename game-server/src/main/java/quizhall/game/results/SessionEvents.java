package quizhall.game.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.core.events.Event;
import quizhall.core.json.Json;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.SessionStore.Known;

/** What other services are told of sessions. */
final class SessionEvents {
  private static final int TOP = 10;

  private SessionEvents() {}

  private record Started(
      UUID sessionId,
      String code,
      UUID quizId,
      UUID hostId,
      String title,
      int players,
      Instant at) {}

  /**
   * @param results the best, in order
   */
  private record Ended(
      UUID sessionId,
      String code,
      UUID quizId,
      UUID hostId,
      String title,
      String reason,
      int players,
      int questionsPlayed,
      List<Best> results) {}

  private record Best(String nickname, int score, Optional<Integer> rank) {}

  static Event started(Known session, int players, Instant at) {
    return event(
        "session.start",
        session,
        at,
        new Started(
            session.sessionId(),
            session.code(),
            session.quizId(),
            session.hostId(),
            session.title(),
            players,
            at));
  }

  static Event ended(Known session, Results results, Instant at) {
    return event(
        "session.end",
        session,
        at,
        new Ended(
            session.sessionId(),
            session.code(),
            session.quizId(),
            session.hostId(),
            session.title(),
            results.reason().orElseThrow(),
            results.stayed().size(),
            results.questions().size(),
            results.stayed().stream().limit(TOP).map(SessionEvents::best).toList()));
  }

  /** Nothing of it is told but that it is over. */
  static Event discarded(Known session, Instant at) {
    return event(
        "session.end",
        session,
        at,
        new Ended(
            session.sessionId(),
            session.code(),
            session.quizId(),
            session.hostId(),
            session.title(),
            "discarded",
            0,
            0,
            List.of()));
  }

  private static Best best(PlayerResult player) {
    return new Best(player.shownAs().orElse(player.nickname()), player.score(), player.rank());
  }

  /** The id follows from the session: should the event be made anew, consumers know it. */
  private static Event event(String type, Known session, Instant at, Object data) {
    String name = session.sessionId() + " " + type;
    return new Event(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        type,
        at,
        session.sessionId().toString(),
        Json.mapper().valueToTree(data));
  }
}
