package quizhall.game.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.room.Question;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.wire.Response;
import quizhall.game.wire.Revealed;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.ServerMessage.InvitationView;
import quizhall.game.wire.ServerMessage.KnockView;
import quizhall.game.wire.ServerMessage.QuestionView;
import quizhall.game.wire.ServerMessage.SeatView;

/** Bodies of requests and responses; {@code openapi/session.yaml} describes them. */
final class Documents {
  private Documents() {}

  // Requests: what must be there is checked by who reads it.

  record CreateSession(
      Optional<UUID> quizId,
      Optional<String> link,
      Optional<ChosenSettings> settings,
      Optional<ChosenTrial> trial,
      Optional<ChosenDraw> draw) {}

  /**
   * That the room draws some of the questions.
   *
   * @param tags of the host's own quizzes, from which are drawn as well
   */
  record ChosenDraw(Optional<Integer> questions, Optional<List<String>> tags) {}

  /** That a host plays alone, from a question on. */
  record ChosenTrial(Optional<Integer> question) {}

  /** A code for the seat of a player who was here before. */
  record Rejoin(Optional<String> rejoinCode, Optional<String> id, Optional<String> device) {}

  record JoinSession(
      Optional<String> code,
      Optional<String> nickname,
      Optional<String> id,
      Optional<String> device,
      Optional<Boolean> generated,
      Optional<String> language,
      Optional<String> pass) {}

  record Pair(Optional<String> pairing, Optional<String> name, Optional<String> knock) {}

  record PlayAgain(Optional<Boolean> players) {}

  // Responses.

  /**
   * @param player the host's own seat among the players of a trial
   */
  record HostSeat(
      UUID sessionId, String code, String token, Instant expiresAt, Optional<PlayerSeat> player) {}

  /**
   * @param pass goes behind the {@code #} of an address to join by
   */
  record GivenPass(String pass, Instant expiresAt) {}

  record PlayerSeat(String token, String playerId, String nickname) {}

  record Addresses(List<String> addresses) {}

  /**
   * @param joining why nobody new gets in: {@code locked}, {@code over} or {@code trial}; empty
   *     where somebody may
   * @param names {@code generated} or {@code approved} ones; empty where everybody chooses and all
   *     see it
   */
  record RoomInfo(
      String code,
      String phase,
      String title,
      Optional<String> language,
      Optional<String> joining,
      Optional<String> names) {}

  record RoomPhase(
      long seq,
      String phase,
      Optional<QuestionView> question,
      Optional<Long> remainingMs,
      Optional<Long> opensInMs,
      Optional<List<String>> paused,
      Optional<Boolean> answersWait,
      Optional<Long> goesOnInMs,
      Optional<Boolean> reactions) {}

  record AcceptedAnswer(
      String id, int question, Optional<Response> response, Optional<List<Integer>> options) {}

  record SeatList(
      List<SeatView> seats,
      Optional<InvitationView> invitation,
      Optional<List<KnockView>> knocking) {
    static SeatList of(ServerMessage.SeatList told) {
      return new SeatList(told.seats(), told.invitation(), told.knocking());
    }
  }

  record RightAnswer(
      int question,
      Optional<Integer> playing,
      Optional<Revealed> revealed,
      Optional<String> notes) {
    static RightAnswer of(ServerMessage.RightAnswer told) {
      return new RightAnswer(told.question(), told.playing(), told.revealed(), told.notes());
    }
  }

  /** The questions of a quiz, in the order in which they are asked, without their keys. */
  record QuestionList(List<QuestionLine> questions) {
    static QuestionList of(Opened state) {
      List<Question> all = state.room().session().quiz().questions();
      List<Integer> playings = state.course().playings();
      return new QuestionList(
          IntStream.range(0, all.size())
              .mapToObj(
                  index ->
                      new QuestionLine(
                          index,
                          all.get(index).task().kind().word(),
                          all.get(index).text(),
                          playings.get(index)))
              .toList());
    }
  }

  /**
   * A question.
   *
   * @param playings how often it was opened
   */
  record QuestionLine(int index, String kind, String text, int playings) {}

  record PlayerList(List<PlayerResult> players) {}
}
