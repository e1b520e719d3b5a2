package quizhall.game.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.cluster.MemberStatus;
import akka.cluster.typed.Cluster;
import akka.cluster.typed.Join;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.room.Door;
import quizhall.game.room.Extra;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Format;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.TieBreak;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.testing.Choices;

class PlayedKindsTest {
  private static final List<String> WORDS = List.of("A", "B");
  private static final Question POLL = question(new Poll(WORDS), Optional.empty());
  private static final Question SEVERAL = question(new Poll(WORDS, true), Optional.empty());
  private static final Question FORMATTED = question(new Poll(WORDS), Optional.of(Format.MARKDOWN));
  private static final Question PICTURED =
      POLL.pictured(List.of(new Question.OptionPicture(0, "/a.png", "A", true)));
  private static final Question SOUNDING = POLL.sounding(new Question.Sound("/a.mp3", "A"));
  private static final Question UNTHUMBED = question(new OpenTask(false), Optional.empty());
  private static final Question THUMBED =
      question(new OpenTask(false, Optional.of(List.of())), Optional.empty());
  private static final Question TEXT =
      question(new TextTask(WORDS, Matching.LENIENT), Optional.empty());
  private static final Question ORDER =
      question(new OrderTask(WORDS, List.of(1, 0), false), Optional.empty());

  @Test
  void the_configuration_has_a_role_for_each_part_of_questions_that_came_later() {
    Config config = ConfigFactory.parseResources("quizhall-game.conf");

    assertThat(config.getStringList("akka.cluster.roles"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    Stream.of(Kind.values())
                        .filter(kind -> !PlayedKinds.isOfOld(kind))
                        .map(PlayedKinds::role),
                    Stream.of(Extra.values()).map(PlayedKinds::role),
                    Stream.of(
                        PlayedKinds.SETTINGS,
                        PlayedKinds.REGRADING,
                        PlayedKinds.CONTROLS,
                        PlayedKinds.HIDDEN_WORDS,
                        PlayedKinds.SEATS,
                        PlayedKinds.PAIRING,
                        PlayedKinds.DOOR,
                        PlayedKinds.LEDGER,
                        PlayedKinds.AUTO,
                        PlayedKinds.OWN_TIME,
                        PlayedKinds.PLAYERS,
                        PlayedKinds.WHEREABOUTS,
                        PlayedKinds.DISCARDING,
                        PlayedKinds.TIES,
                        PlayedKinds.EARLY_REVEAL,
                        PlayedKinds.REJOIN,
                        PlayedKinds.REACTIONS,
                        PlayedKinds.TRIALS))
                .flatMap(Function.identity())
                .toList());
  }

  @Test
  void what_a_host_may_hide_of_anonymous_answers_is_a_part_of_its_own() {
    assertThat(session(UNTHUMBED.anonymously()).quiz().extras())
        .containsExactlyInAnyOrder(Extra.ANONYMOUS_ANSWERS, Extra.SEALED_RULINGS);
    assertThat(session(POLL.anonymously()).quiz().extras())
        .containsExactly(Extra.ANONYMOUS_ANSWERS);
  }

  @Test
  void a_quiz_is_played_once_every_member_has_the_roles_of_its_parts() {
    var kit =
        ActorTestKit.create(
            ConfigFactory.parseString(
                    """
                    akka.actor.provider = cluster
                    akka.remote.artery.canonical { hostname = "127.0.0.1", port = 0 }
                    akka.cluster.roles = ["plays-text", "plays-open", "plays-settings"]
                    """)
                .withFallback(ConfigFactory.load()));
    try {
      Cluster cluster = Cluster.get(kit.system());
      cluster.manager().tell(Join.create(cluster.selfMember().address()));
      await().until(() -> cluster.selfMember().status().equals(MemberStatus.up()));
      PlayedKinds played = new PlayedKinds(cluster);

      assertThat(played.isKnownEverywhere(new RoomCommand.Start(Instant.EPOCH))).isTrue();
      assertThat(played.isKnownEverywhere(new RoomCommand.Continue(Set.of()))).isFalse();
      assertThat(played.isKnownEverywhere(new RoomCommand.Admit(List.of()))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, TEXT))).isTrue();
      assertThat(played.isKnownEverywhere(session(POLL, ORDER))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, FORMATTED))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, SEVERAL))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, PICTURED))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, SOUNDING))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL, UNTHUMBED))).isTrue();
      assertThat(played.isKnownEverywhere(session(POLL, THUMBED))).isFalse();
      assertThat(played.isKnownEverywhere(session(hiding(), POLL))).isTrue();
      assertThat(played.isKnownEverywhere(session(hiding("mud"), POLL))).isFalse();
      assertThat(played.isKnownEverywhere(session(behindDoor(), POLL))).isFalse();
      assertThat(played.isKnownEverywhere(session(goingOn(), POLL))).isFalse();
      assertThat(played.isKnownEverywhere(session(POLL).breakingTies(TieBreak.RIGHT_THEN_TIME)))
          .isFalse();
      assertThat(played.isKnownEverywhere(session(withoutReactions(), POLL))).isFalse();
      assertThat(played.isKnownEverywhere(new RoomCommand.ChooseReactions(true))).isFalse();
      assertThat(played.areReactionsKnownEverywhere()).isFalse();
      assertThat(played.isKnownEverywhere(session(tried(), POLL))).isFalse();
    } finally {
      kit.shutdownTestKit();
    }
  }

  private static Optional<GameSettings> hiding(String... words) {
    return Optional.of(Choices.of().shufflingQuestions().hiding(words).settings());
  }

  private static Optional<GameSettings> behindDoor() {
    return Optional.of(Choices.of().behind(Door.OPEN).settings());
  }

  private static Optional<GameSettings> goingOn() {
    return Optional.of(Choices.of().goingOn(Duration.ofSeconds(10)).settings());
  }

  private static Optional<GameSettings> withoutReactions() {
    return Optional.of(GameSettings.USUAL.reacting(false));
  }

  private static Optional<GameSettings> tried() {
    return Optional.of(GameSettings.USUAL.tried(new Trial(0)));
  }

  private static Session session(Question... questions) {
    return session(Optional.empty(), questions);
  }

  private static Session session(Optional<GameSettings> settings, Question... questions) {
    return new Session(
        new SessionId(new UUID(0, 2)),
        new RoomCode("AAAAAA"),
        new UserId(new UUID(0, 3)),
        new Quiz(new UUID(0, 1), "Parts", Optional.empty(), List.of(questions)),
        Instant.EPOCH,
        Instant.EPOCH,
        10,
        settings);
  }

  private static Question question(Task task, Optional<Format> format) {
    return new Question(
        "?", task, Optional.empty(), Weight.NONE, Optional.empty(), Optional.empty(), format);
  }
}
