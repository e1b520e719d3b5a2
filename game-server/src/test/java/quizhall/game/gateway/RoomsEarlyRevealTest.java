package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Question;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.question.Poll;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;

/** The hall sees a key while somebody with more time still answers. */
class RoomsEarlyRevealTest extends RoomsFixture {

  @Test
  void who_goes_on_is_told_nothing_of_the_key_until_the_answer_is_in() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);

    JsonNode own = ann.await("phase", frame -> frame.get("seq").asInt() == 3).get("phase");
    assertThat(own.get("name").asText()).isEqualTo("question");
    assertThat(own.get("remainingMs").asLong()).isGreaterThan(20_000);
    assertThat(ann.await("you").at("/you").has("outcome")).isFalse();
    assertThat(ann.frames().toString()).doesNotContain("correct", "counts");
    host.await("answers", frame -> frame.path("unhurried").asInt() == 1);
    ann.say(Client.answer("a", 0, 0));

    ann.await("accepted");
    JsonNode revised = ann.await("revised").get("phase");
    assertThat(revised.get("name").asText()).isEqualTo("reveal");
    assertThat(revised.at("/counts/0").asInt()).isEqualTo(1);
    assertThat(
            ann.await("you", frame -> frame.at("/you/outcome/verdict").asText().equals("correct"))
                .at("/you/score")
                .asInt())
        .isPositive();
    assertThat(host.await("revised").at("/phase/counts/0").asInt()).isEqualTo(1);
    host.await("answers", frame -> !frame.has("unhurried") && frame.get("answered").asInt() == 2);
  }

  @Test
  void who_comes_back_meanwhile_finds_the_question_open_also_after_a_crash() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);
    ann.leave();

    Client back = connect(token);
    assertThat(back.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    journal.failNextPersisted(persistenceId());
    Client cat = join("Cat");

    assertThat(cat.await("welcome").at("/phase/name").asText()).isEqualTo("reveal");
    Client again = connect(token);
    assertThat(again.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    again.say(Client.answer("a", 0, 0));
    again.await("accepted");
    again.await("revised");
  }

  @Test
  void whose_own_time_is_up_sees_the_key_then() {
    openRoom(lasting(Duration.ofMillis(700), question("?")));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);

    assertThat(ann.await("revised").at("/phase/name").asText()).isEqualTo("reveal");
    ann.await("you", frame -> frame.at("/you/outcome/verdict").asText().equals("missed"));
    assertThat(ann.find("phase", frame -> frame.at("/phase/name").asText().equals("reveal")))
        .isEmpty();
  }

  @Test
  void going_on_ends_it_for_those_who_are_left() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);

    host.say(new ClientMessage.Next("n", Optional.empty()));

    ann.awaitPhase("standings");
    ann.say(Client.answer("a", 0, 0));
    assertThat(ann.await("refused").at("/problem/type").asText()).isEqualTo("question-closed");
  }

  @Test
  void nobody_is_counted_who_is_not_there() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client gone = join("Gone");
    Client host = connect(hostToken());
    host.awaitConnected(3);
    host.forget();
    gone.leave();
    host.awaitConnected(2);
    host.say(new ClientMessage.Time("g", id("Gone"), Optional.of(BigDecimal.TWO)));
    host.say(new ClientMessage.Time("t", id("Ann"), Optional.of(BigDecimal.TWO)));
    host.await("done", frame -> frame.get("id").asText().equals("t"));
    host.say(new ClientMessage.Start("s"));
    ben.awaitPhase("question");

    host.await("answers", frame -> frame.path("unhurried").asInt() == 1);
    host.say(new ClientMessage.RevealEarly("e", Optional.of(0)));
    ben.awaitPhase("reveal");
    ann.say(Client.answer("a", 0, 0));

    await()
        .until(
            () -> opened() instanceof Reveal(var room, var round) && round.answering().isEmpty());
  }

  @Test
  void an_order_that_is_refused_closes_nothing() {
    openRoom(question("What do you think?", new Poll(List.of("Tea", "Coffee"))).anonymously());
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    host.say(new ClientMessage.Time("t", id("Ann"), Optional.of(BigDecimal.TWO)));
    host.await("done");
    host.say(new ClientMessage.Start("s"));
    ben.awaitPhase("question");

    host.say(new ClientMessage.RevealEarly("e", Optional.of(0)));

    assertThat(host.await("refused").at("/problem/type").asText()).isEqualTo("asked-anonymously");
    ben.say(Client.poll("b", 0, 1));
    ben.await("accepted");
    ann.say(Client.poll("a", 0, 0));
    ann.await("accepted");
  }

  @Test
  void an_order_that_is_refused_meanwhile_keeps_nobody_from_answering() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);

    host.say(new ClientMessage.Replay("r", 1, Optional.empty()));

    assertThat(host.await("refused").at("/problem/type").asText()).isEqualTo("not-played");
    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");
  }

  @Test
  void whose_time_is_taken_back_meanwhile_is_still_shown_no_key() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben);
    host.say(new ClientMessage.Time("u", id("Ann"), Optional.of(BigDecimal.ONE)));
    host.await("done", frame -> frame.get("id").asText().equals("u"));
    ann.await("clock", frame -> frame.path("limitMs").asLong() == 20_000);
    ann.leave();

    Client back = connect(token);

    assertThat(back.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    back.say(Client.answer("a", 0, 0));
    back.await("accepted");
    assertThat(back.await("revised").at("/phase/name").asText()).isEqualTo("reveal");
  }

  @Test
  void who_goes_on_is_not_told_how_others_stand() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    revealWhileAnnGoesOn(host, ann, ben, 0);

    ben.await("you", frame -> frame.at("/you/rank").asInt() == 1);
    assertThat(ann.await("you").at("/you").has("rank")).isFalse();
    ann.say(Client.answer("a", 0, 1));
    ann.await("you", frame -> frame.at("/you/rank").asInt() == 2);
  }

  private void revealWhileAnnGoesOn(Client host, Client ann, Client ben) {
    revealWhileAnnGoesOn(host, ann, ben, 1);
  }

  private void revealWhileAnnGoesOn(Client host, Client ann, Client ben, int bens) {
    host.awaitConnected(2);
    host.say(new ClientMessage.Time("t", id("Ann"), Optional.of(BigDecimal.TWO)));
    host.await("done");
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");
    ben.awaitPhase("question");
    ben.say(Client.answer("b", 0, bens));
    ben.await("accepted");
    host.say(new ClientMessage.RevealEarly("e", Optional.of(0)));
    host.awaitPhase("reveal");
    ben.awaitPhase("reveal");
  }

  private static Question lasting(Duration limit, Question question) {
    return new Question(
        question.text(),
        question.task(),
        Optional.of(limit),
        question.weight(),
        question.explanation(),
        question.media());
  }
}
