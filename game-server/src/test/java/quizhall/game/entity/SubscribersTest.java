package quizhall.game.entity;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.TestInbox;
import akka.actor.typed.ActorRef;
import org.junit.jupiter.api.Test;

class SubscribersTest {
  private static final int QUESTION = 3;
  private static final int SEATS = 50;

  private final Subscribers subscribers = new Subscribers();
  private final ActorRef<RoomSignal> here = TestInbox.<RoomSignal>create("here").getRef();
  private final ActorRef<RoomSignal> there = TestInbox.<RoomSignal>create("there").getRef();

  SubscribersTest() {
    subscribers.add(here);
    subscribers.add(there);
    hear(here, 25, 25);
    hear(there, 25, 25);
    subscribers.questionOpened();
  }

  @Test
  void a_question_is_answered_when_all_who_are_here_have_answered() {
    hear(here, 25, 0);
    hear(there, 25, 1);
    assertThat(subscribers.allAnswered(QUESTION, SEATS - 1, SEATS)).isFalse();

    hear(there, 25, 0);
    assertThat(subscribers.allAnswered(QUESTION, SEATS, SEATS)).isTrue();
  }

  @Test
  void who_lost_the_connection_without_an_answer_is_waited_for() {
    hear(here, 25, 0);
    hear(there, 24, 0);

    assertThat(subscribers.allAnswered(QUESTION, SEATS - 1, SEATS)).isFalse();
  }

  @Test
  void who_moves_to_another_node_and_is_counted_on_both_is_not_waited_for_twice() {
    hear(there, 33, 8);
    subscribers.remove(here);
    hear(there, 50, 0);

    assertThat(subscribers.allAnswered(QUESTION, SEATS, SEATS)).isTrue();
  }

  private void hear(ActorRef<RoomSignal> relay, int connected, int waiting) {
    subscribers.heard(new RoomMessage.Presence(relay, connected, QUESTION, waiting));
  }
}
