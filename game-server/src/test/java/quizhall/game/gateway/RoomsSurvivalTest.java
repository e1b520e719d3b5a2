package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.persistence.testkit.JournalOperation;
import akka.persistence.testkit.ProcessingSuccess;
import akka.persistence.testkit.StorageFailure;
import akka.persistence.testkit.WriteEvents;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Rooms.ResumePoint;
import quizhall.game.room.RoomEvent;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;

/** Lost connections, lost writes and lost owners: what players find when they are back. */
class RoomsSurvivalTest extends RoomsFixture {

  @Test
  void an_answer_that_cannot_be_written_is_not_acknowledged_and_kept() {
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.awaitPhase("question");
    journal.failNextPersisted(persistenceId());

    ann.say(Client.answer("a1", 0, 0));

    ann.await("saving", frame -> frame.get("saving").asBoolean());
    ann.await("accepted", frame -> frame.get("id").asText().equals("a1"));
    assertThat(opened().room().incarnation()).isEqualTo(2);
    assertThat(opened().lastRound().orElseThrow().answers()).hasSize(1);
    host.await("saving", frame -> !frame.get("saving").asBoolean());
  }

  @Test
  void an_answered_question_closes_though_the_room_failed_when_it_should_have() {
    AtomicBoolean failed = new AtomicBoolean();
    journal.withPolicy(
        (id, operation) ->
            id.equals(persistenceId()) && isClosing(operation) && failed.compareAndSet(false, true)
                ? StorageFailure.create()
                : ProcessingSuccess.getInstance());
    Client ann = join("Ann");
    hostStarts();
    ann.awaitPhase("question");

    ann.say(Client.answer("a", 0, 0));

    ann.awaitPhase("reveal");
    assertThat(failed).isTrue();
    assertThat(opened().room().incarnation()).isEqualTo(2);
  }

  @Test
  void a_player_who_returns_gets_what_was_missed() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    String epoch = ann.await("welcome").get("epoch").asText();
    ann.leave();
    Client host = hostStarts();
    host.awaitPhase("question");

    Client again = Client.connect(rooms, token, Optional.of(new ResumePoint(epoch, 1)));

    again.await("resumed");
    assertThat(again.awaitPhase("question").at("/question/index").asInt()).isEqualTo(0);
    assertThat(again.await("you").at("/you/nickname").asText()).isEqualTo("Ann");
    again.await("clock");
    assertThat(again.find("welcome", _ -> true)).isEmpty();
  }

  @Test
  void a_player_from_another_epoch_gets_a_snapshot() {
    SessionToken token = seat("Ann");

    Client ann = Client.connect(rooms, token, Optional.of(new ResumePoint("another", 1)));

    assertThat(ann.await("welcome").at("/you/nickname").asText()).isEqualTo("Ann");
  }

  @Test
  void a_question_stays_open_for_those_who_lost_their_connection() {
    Client ann = join("Ann");
    SessionToken token = seat("Ben");
    Client ben = connect(token);
    ben.await("welcome");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");
    ben.leave();

    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");
    host.await("players", frame -> frame.get("connected").asInt() == 1);

    Client again = connect(token);
    assertThat(again.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    again.say(Client.answer("b", 0, 0));
    host.awaitPhase("reveal");
  }

  @Test
  void a_question_that_opened_before_anybody_came_waits_for_those_who_come() {
    Client host = hostStarts();
    SessionToken token = seat("Ann");

    Client ann = connect(token);
    assertThat(ann.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    ann.say(Client.answer("a", 0, 0));

    ann.await("accepted");
    host.awaitPhase("reveal");
  }

  @Test
  void the_next_question_after_a_crash_waits_for_those_who_are_not_back_yet() {
    SessionToken token = seat("Ben");
    Client away = connect(token);
    away.await("welcome");
    away.leave();
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.awaitPhase("question");
    journal.failNextPersisted(persistenceId());
    ann.say(Client.answer("a1", 0, 0));
    ann.await("accepted");
    host.say(new ClientMessage.Next("n1", Optional.empty()));
    host.awaitPhase("reveal");
    host.say(new ClientMessage.Next("n2", Optional.empty()));
    host.awaitPhase("standings");
    host.say(new ClientMessage.Next("n3", Optional.empty()));
    ann.await("phase", frame -> frame.at("/phase/question/index").asInt() == 1);

    ann.say(Client.answer("a2", 1, 0));
    ann.await("accepted", frame -> frame.get("id").asText().equals("a2"));

    Client ben = connect(token);
    assertThat(ben.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    ben.say(Client.answer("b2", 1, 0));
    ben.await("accepted");
  }

  @Test
  void who_answers_and_leaves_is_not_waited_for() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.awaitPhase("question");
    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");

    ben.say(Client.answer("b", 0, 0));
    ben.leave();

    host.awaitPhase("reveal");
  }

  private static boolean isClosing(JournalOperation operation) {
    return operation instanceof WriteEvents write
        && write.getBatch().stream().anyMatch(RoomEvent.QuestionClosed.class::isInstance);
  }
}
