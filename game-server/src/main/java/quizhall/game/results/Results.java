package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.game.room.Drawn;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Round;
import quizhall.game.room.question.Kind;

/**
 * The results of a session, so far or in the end, as the API shows them and the database keeps
 * them: fields are only added.
 *
 * @param language of the quiz's texts (BCP 47); empty where nobody said
 * @param reason why it ended; empty while it goes on
 * @param questions those that are closed, and what was only shown, in order
 * @param players in ranking order, equal ones as they joined; last those whom the host sent away
 * @param drawn which of more questions were to be played, for the host; absent where that was all
 */
public record Results(
    UUID sessionId,
    String code,
    String title,
    Optional<String> language,
    boolean finished,
    Optional<String> reason,
    List<QuestionResult> questions,
    List<PlayerResult> players,
    Optional<DrawnQuestions> drawn) {
  public Results {
    questions = List.copyOf(questions);
    players = List.copyOf(players);
  }

  /** Of a room that plays all of the quiz. */
  public Results(
      UUID sessionId,
      String code,
      String title,
      Optional<String> language,
      boolean finished,
      Optional<String> reason,
      List<QuestionResult> questions,
      List<PlayerResult> players) {
    this(sessionId, code, title, language, finished, reason, questions, players, Optional.empty());
  }

  /**
   * That a room played some of the questions there were.
   *
   * @param questions how many it drew when it opened
   * @param of from so many
   * @param tags of the host's other quizzes from which some may be; absent where there were none
   */
  public record DrawnQuestions(int questions, int of, Optional<List<String>> tags) {
    static DrawnQuestions of(Drawn drawn) {
      return new DrawnQuestions(
          drawn.questions(), drawn.of(), Optional.of(drawn.tags()).filter(tags -> !tags.isEmpty()));
    }
  }

  /**
   * A question as it was played.
   *
   * @param outcome its key and its answers; its fields stand beside the others
   * @param skipped true where it was left without a reveal and counted for nobody, else absent
   * @param playing counts how often it had been opened; absent the first time
   * @param standing {@code played-again} where it counts by a later playing, {@code void} where it
   *     counts for nobody; absent where it counts
   * @param mended what the host mended; absent where that is nothing
   */
  public record QuestionResult(
      PlayedQuestion question,
      @JsonUnwrapped OutcomePart outcome,
      int answered,
      Optional<Boolean> skipped,
      Optional<Integer> playing,
      Optional<String> standing,
      Optional<List<Mend>> mended) {

    /** One that was played once, and counts as it was. */
    QuestionResult(
        PlayedQuestion question, OutcomePart outcome, int answered, Optional<Boolean> skipped) {
      this(
          question,
          outcome,
          answered,
          skipped,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuestionResult read(JsonNode stored) {
      PlayedQuestion question = PlayedQuestion.read(stored.path("question"));
      return new QuestionResult(
          question,
          OutcomePart.read(question.kind(), stored),
          stored.path("answered").asInt(),
          Optional.of(stored.path("skipped").asBoolean()).filter(Boolean::booleanValue),
          Optional.of(stored.path("playing").asInt()).filter(playing -> playing > 0),
          Optional.of(stored.path("standing").asText()).filter(word -> !word.isEmpty()),
          Optional.of(
                  stored
                      .path("mended")
                      .valueStream()
                      .map(mend -> Mend.read(question.kind(), mend))
                      .toList())
              .filter(mends -> !mends.isEmpty()));
    }
  }

  /**
   * What a host mended about a question.
   *
   * @param what {@code key}, or {@code void} where it counts for nobody since
   * @param reason in the host's words
   * @param before its key before, and what the answers came to by it; absent for {@code void}
   */
  public record Mend(String what, Optional<String> reason, Optional<OutcomePart> before) {
    static Mend key(OutcomePart before, Optional<String> reason) {
      return new Mend("key", reason, Optional.of(before));
    }

    static Mend none(Optional<String> reason) {
      return new Mend("void", reason, Optional.empty());
    }

    private static Mend read(Kind kind, JsonNode stored) {
      return new Mend(
          stored.path("what").asText(),
          Optional.of(stored.path("reason").asText()).filter(reason -> !reason.isEmpty()),
          Optional.of(stored.path("before"))
              .filter(JsonNode::isObject)
              .map(before -> OutcomePart.read(kind, before)));
    }
  }

  /** As somebody may see them to whom this question is still open. */
  public Results without(Round open) {
    return new Results(
        sessionId,
        code,
        title,
        language,
        finished,
        reason,
        questions.stream()
            .filter(
                each ->
                    each.question().index() != open.question()
                        || each.playing().orElse(1) != open.playing())
            .toList(),
        players,
        drawn);
  }

  /** As somebody may see them who is not to know yet how others stand. */
  public Results unranked(PlayerId reader) {
    return new Results(
        sessionId,
        code,
        title,
        language,
        finished,
        reason,
        questions,
        players.stream()
            .filter(player -> player.playerId().equals(reader.value()))
            .map(PlayerResult::withoutRank)
            .toList(),
        drawn);
  }

  /** Those who were in the game in the end. */
  List<PlayerResult> stayed() {
    return players.stream().filter(player -> player.removed().isEmpty()).toList();
  }

  /**
   * How a player did.
   *
   * @param removed true for one whom the host sent away, else absent
   * @param shownAs what others see in the place of a nickname that the host has not approved
   * @param time of the player's own; absent where that is everybody's
   */
  public record PlayerResult(
      String playerId,
      String nickname,
      Optional<Integer> rank,
      int score,
      int streak,
      List<AnswerResult> answers,
      Optional<Boolean> removed,
      Optional<String> shownAs,
      Optional<TimeFactor> time) {

    /** One who had as long as everybody. */
    public PlayerResult(
        String playerId,
        String nickname,
        Optional<Integer> rank,
        int score,
        int streak,
        List<AnswerResult> answers,
        Optional<Boolean> removed,
        Optional<String> shownAs) {
      this(playerId, nickname, rank, score, streak, answers, removed, shownAs, Optional.empty());
    }

    /** One who stayed, under a name that all may see. */
    public PlayerResult(
        String playerId,
        String nickname,
        Optional<Integer> rank,
        int score,
        int streak,
        List<AnswerResult> answers) {
      this(playerId, nickname, rank, score, streak, answers, Optional.empty(), Optional.empty());
    }

    private PlayerResult withoutTime() {
      return new PlayerResult(playerId, nickname, rank, score, streak, answers, removed, shownAs);
    }

    private PlayerResult withoutRank() {
      return new PlayerResult(
          playerId, nickname, Optional.empty(), score, streak, answers, removed, shownAs, time);
    }

    private PlayerResult asOthersSeeIt() {
      return new PlayerResult(
          playerId,
          shownAs.orElse(nickname),
          rank,
          score,
          streak,
          List.of(),
          removed,
          Optional.empty());
    }
  }

  /**
   * A player's answer to a question, by the question's index.
   *
   * @param playing of the question, counted from 1; absent the first time
   * @param options where there were some to choose from
   * @param response where there were none
   */
  public record AnswerResult(
      int question,
      Optional<Integer> playing,
      Optional<List<Integer>> options,
      Optional<SaidPart> response,
      String verdict,
      int points,
      long tookMs) {}

  /**
   * What a player may see: the ranking, and of all answers the player's own. How the host has
   * called other quizzes is nothing of theirs.
   */
  public Results asSeenBy(PlayerId reader) {
    return new Results(
        sessionId,
        code,
        title,
        language,
        finished,
        reason,
        questions,
        stayed().stream()
            .map(
                player ->
                    player.playerId().equals(reader.value())
                        ? player.withoutTime()
                        : player.asOthersSeeIt())
            .toList());
  }
}
