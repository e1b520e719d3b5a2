package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quizhall.game.room.PlayerId;

/**
 * The results of a session, so far or in the end, as the API shows them and the database keeps
 * them: fields are only added.
 *
 * @param language of the quiz's texts (BCP 47); empty where nobody said
 * @param reason why it ended; empty while it goes on
 * @param questions those that are closed, and what was only shown, in order
 * @param players in ranking order, equal ones as they joined; last those whom the host sent away
 */
public record Results(
    UUID sessionId,
    String code,
    String title,
    Optional<String> language,
    boolean finished,
    Optional<String> reason,
    List<QuestionResult> questions,
    List<PlayerResult> players) {
  public Results {
    questions = List.copyOf(questions);
    players = List.copyOf(players);
  }

  /**
   * A question as it was played.
   *
   * @param outcome its key and its answers; its fields stand beside the others
   * @param skipped true where it counted for nobody, else absent
   */
  public record QuestionResult(
      PlayedQuestion question,
      @JsonUnwrapped OutcomePart outcome,
      int answered,
      Optional<Boolean> skipped) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static QuestionResult read(JsonNode stored) {
      PlayedQuestion question = PlayedQuestion.read(stored.path("question"));
      return new QuestionResult(
          question,
          OutcomePart.read(question.kind(), stored),
          stored.path("answered").asInt(),
          Optional.of(stored.path("skipped").asBoolean()).filter(Boolean::booleanValue));
    }
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
   */
  public record PlayerResult(
      String playerId,
      String nickname,
      Optional<Integer> rank,
      int score,
      int streak,
      List<AnswerResult> answers,
      Optional<Boolean> removed,
      Optional<String> shownAs) {

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
   * @param options where there were some to choose from
   * @param response where there were none
   */
  public record AnswerResult(
      int question,
      Optional<List<Integer>> options,
      Optional<SaidPart> response,
      String verdict,
      int points,
      long tookMs) {}

  /** What a player may see: the ranking, and of all answers the player's own. */
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
                    player.playerId().equals(reader.value()) ? player : player.asOthersSeeIt())
            .toList());
  }
}
