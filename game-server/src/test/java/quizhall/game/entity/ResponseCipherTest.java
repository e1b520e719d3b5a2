package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.game.room.PlayerId;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.WordsResponse;

class ResponseCipherTest {
  private static final PlayerId ANN = new PlayerId("ANN000000001");
  private static final PlayerId BEN = new PlayerId("BEN000000002");

  private final ResponseCipher cipher = new ResponseCipher(ResponseCipher.newKey(), 1_024);

  @Test
  void a_response_is_read_by_who_has_the_key_and_the_player() {
    Response said = new OpenResponse("It was \"warm\".");

    assertThat(cipher.open(ANN, cipher.seal(ANN, said))).contains(said);
    assertThat(cipher.open(BEN, cipher.seal(ANN, said))).isEmpty();
    assertThat(new ResponseCipher(ResponseCipher.newKey(), 1_024).open(ANN, cipher.seal(ANN, said)))
        .isEmpty();
  }

  @Test
  void what_was_said_is_read_apart_from_whoever_said_it() {
    Said word = new Said.Word("sea");

    assertThat(cipher.open(cipher.seal(word))).contains(word);
    assertThat(cipher.seal(word).cipher())
        .hasSameSizeAs(cipher.seal(ANN, new WordsResponse(List.of("Sea"))).cipher());
    assertThat(new ResponseCipher(ResponseCipher.newKey(), 1_024).open(cipher.seal(word)))
        .isEmpty();
  }

  @Test
  void neither_the_same_words_nor_their_length_are_seen() {
    Response longest = new OpenResponse("\"€".repeat(OpenTask.LONGEST / 2));

    assertThat(cipher.seal(ANN, new Chosen(List.of(0))))
        .isNotEqualTo(cipher.seal(ANN, new Chosen(List.of(0))));
    assertThat(
            List.of(new Chosen(List.of(0)), new WordsResponse(List.of("a", "b")), longest).stream()
                .map(response -> cipher.seal(ANN, response).cipher().length())
                .distinct())
        .hasSize(1);
  }
}
