package quizhall.drill;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import quizhall.drill.GameClient.Acknowledged;
import quizhall.drill.GameClient.Countdown;
import quizhall.drill.GameClient.Given;
import quizhall.drill.Hall.OpenRoom;
import quizhall.drill.Journal.Entry;

/**
 * Judges a game that is over by three records that know nothing of each other: what each player
 * said and was told, the results over HTTP, and the journal. No acknowledged answer is lost, no
 * score is wrong, no room had two owners, none got stuck.
 */
public final class Referee {
  /** As {@link Hall#newQuiz} makes them. */
  private static final List<Integer> RIGHT = List.of(0);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** By how much a room that was taken over may have its clock wrong. */
  private static final long CLOCK_MS = 1_000;

  /** How late a busy machine may be with all that a player is told of the time left. */
  private static final long LATENESS_MS = 5_000;

  private final Hall hall;
  private final Journal journal;

  public Referee(Hall hall, Journal journal) {
    this.hall = hall;
    this.journal = journal;
  }

  /**
   * Fails with all there is to complain about.
   *
   * @param players as many as joined
   * @return how many acknowledged answers were found
   */
  public int judge(OpenRoom room, List<GameClient> players) {
    SoftAssertions verdict = new SoftAssertions();
    List<Entry> entries = journal.of(room.code());
    JsonNode results = hall.results(room, 0);
    verdict.assertThat(results.get("finished").asBoolean()).as("%s is over", room).isTrue();
    verdict.assertThat(results.get("players")).as("players of %s", room).hasSize(players.size());
    judgeOwners(verdict, entries);
    int answers = 0;
    for (GameClient player : players) {
      answers += judge(verdict, player, entries, results);
    }
    verdict.assertAll();
    return answers;
  }

  /** Two owners would have written over each other's numbers, or in turns. */
  private static void judgeOwners(SoftAssertions verdict, List<Entry> entries) {
    List<String> writers = new ArrayList<>();
    long incarnation = 1;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      verdict.assertThat(entry.number()).as("number in the journal").isEqualTo(i + 1);
      if (writers.isEmpty() || !writers.getLast().equals(entry.writer())) {
        writers.add(entry.writer());
      }
      if (entry.is("room-resumed")) {
        long resumed = entry.event().get("incarnation").asLong();
        verdict.assertThat(resumed).as("incarnation").isGreaterThan(incarnation);
        incarnation = resumed;
      }
    }
    verdict.assertThat(writers).as("writers, one after another").doesNotHaveDuplicates();
  }

  private static int judge(
      SoftAssertions verdict, GameClient player, List<Entry> entries, JsonNode results) {
    String id = player.you().get("playerId").asText();
    Map<Integer, JsonNode> written = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.is("answers-recorded"))
        .forEach(
            entry ->
                entry
                    .event()
                    .get("answers")
                    .forEach(
                        answer -> {
                          if (answer.get("player").asText().equals(id)) {
                            int question = entry.event().get("question").asInt();
                            verdict
                                .assertThat(written.put(question, answer))
                                .as("answer of %s to %d before", id, question)
                                .isNull();
                          }
                        }));
    JsonNode result = find(results.get("players"), id);
    Map<Integer, JsonNode> listed = new TreeMap<>();
    result.path("answers").forEach(answer -> listed.put(answer.get("question").asInt(), answer));
    verdict.assertThat(listed.keySet()).as("answers of %s", id).isEqualTo(written.keySet());

    for (Acknowledged promise : player.acknowledged()) {
      Given given = player.given().get(promise.id());
      verdict.assertThat(given).as("what %s said as %s", id, promise.id()).isNotNull();
      if (given != null) {
        verdict
            .assertThat(new Given(promise.question(), promise.options(), given.sentAt()))
            .as("what %s was told about %s", id, promise.id())
            .isEqualTo(given);
      }
      for (Map<Integer, JsonNode> record : List.of(written, listed)) {
        verdict
            .assertThat(options(record.get(promise.question())))
            .as("answer of %s to %d", id, promise.question())
            .isEqualTo(promise.options());
      }
    }
    judgeTimes(verdict, player, written, results.get("questions"));

    int score = score(written, results.get("questions"));
    verdict.assertThat(result.path("score").asInt()).as("score of %s", id).isEqualTo(score);
    await("the score that " + id + " was shown")
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              if (player.you().get("score").asInt() != score) {
                throw new AssertionError("%s is shown %s".formatted(id, player.you()));
              }
            });
    return (int) player.acknowledged().stream().map(Acknowledged::id).distinct().count();
  }

  /**
   * An answer took what the player's own countdown says, from saying it to hearing that it is
   * taken. All that the player was ever told of the time left counts: clocks are set again.
   */
  private static void judgeTimes(
      SoftAssertions verdict, GameClient player, Map<Integer, JsonNode> written, JsonNode all) {
    for (Acknowledged promise : player.acknowledged()) {
      Given given = player.given().get(promise.id());
      JsonNode answer = written.get(promise.question());
      List<Countdown> countdowns =
          player.countdowns().stream()
              .filter(countdown -> countdown.question() == promise.question())
              .toList();
      verdict.assertThat(countdowns).as("what a player was told of the time left").isNotEmpty();
      if (given == null || answer == null || countdowns.isEmpty()) {
        continue;
      }
      long limit = all.get(promise.question()).at("/question/limitMs").asLong();
      long saidWith = remaining(countdowns, given.sentAt()).max().orElseThrow();
      long heardWith = remaining(countdowns, promise.heardAt()).min().orElseThrow();
      verdict
          .assertThat(Duration.parse(answer.get("took").asText()).toMillis())
          .as("ms that the answer of %s to %d took", player.you(), promise.question())
          .isBetween(limit - saidWith - CLOCK_MS, limit - heardWith + LATENESS_MS);
    }
  }

  private static LongStream remaining(List<Countdown> countdowns, long at) {
    return countdowns.stream().mapToLong(countdown -> countdown.remainingMsAt(at));
  }

  /** By the rules as people know them: half for speed, and more for right answers in a row. */
  private static int score(Map<Integer, JsonNode> written, JsonNode questions) {
    int score = 0;
    int streak = 0;
    for (int question = 0; question < questions.size(); question++) {
      JsonNode answer = written.get(question);
      if (answer == null || !options(answer).equals(RIGHT)) {
        streak = 0;
        continue;
      }
      double limit = questions.get(question).at("/question/limitMs").asDouble() * 1e6;
      double took = Duration.parse(answer.get("took").asText()).toNanos();
      score += (int) Math.round(1_000 * (1 - Math.min(took / limit, 1) / 2));
      score += Math.min(100 * streak, 500);
      streak++;
    }
    return score;
  }

  private static List<Integer> options(JsonNode answer) {
    List<Integer> options = new ArrayList<>();
    if (answer != null) {
      answer.get("options").forEach(option -> options.add(option.asInt()));
    }
    return options;
  }

  private static JsonNode find(JsonNode players, String id) {
    for (JsonNode player : players) {
      if (player.get("playerId").asText().equals(id)) {
        return player;
      }
    }
    return Api.JSON.missingNode();
  }
}
