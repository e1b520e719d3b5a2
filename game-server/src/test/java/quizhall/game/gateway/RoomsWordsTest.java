package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.ExtendedActorSystem;
import akka.actor.typed.javadsl.Adapter;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomSerializer;
import quizhall.game.room.Question;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.testing.Choices;
import quizhall.game.wire.ClientMessage;

/** What players wrote or said without their names: what is shown of it, and what is kept. */
class RoomsWordsTest extends RoomsFixture {

  @Test
  void words_are_shown_as_they_come_and_hidden_by_the_host() {
    openRoom(question("What comes to mind?", new WordCloudTask(2)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.words("a", 0, "Ocean", "mud"));
    JsonNode tally = host.await("tally", frame -> frame.get("words").size() == 2);
    assertThat(tally.at("/words/0/text").asText()).isEqualTo("mud");

    host.say(new ClientMessage.Hide("h", 0, "MUD"));
    host.await("done", frame -> frame.get("id").asText().equals("h"));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    ben.say(Client.words("b", 0, "ocean", "bollocks"));

    JsonNode reveal = ben.awaitPhase("reveal");
    assertThat(reveal.get("words")).hasSize(1);
    assertThat(reveal.at("/words/0/count").asInt()).isEqualTo(2);
    assertThat(reveal.get("hidden").asInt()).isEqualTo(2);
    assertThat(ann.find("tally", _ -> true)).isEmpty();

    host.say(new ClientMessage.Show("s2", 0, "mud"));
    assertThat(ann.await("tally").get("words")).hasSize(2);
    JsonNode welcome = connect(hostToken()).await("welcome");
    assertThat(welcome.at("/phase/words")).hasSize(2);
  }

  @Test
  void a_host_s_own_words_are_hidden_and_told_to_nobody() {
    openRoom(
        Optional.of(Choices.of().hiding("mud", "quaggy").settings()),
        question("What comes to mind?", new WordCloudTask(2)),
        question("Why?", new OpenTask(false)),
        question("Which city?", new TextTask(List.of("Paris"), Matching.LENIENT)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();

    ann.say(Client.words("a0", 0, "MÜD", "muddle"));
    JsonNode tally = host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    assertThat(tally.at("/words/0/text").asText()).isEqualTo("muddle");
    ben.say(Client.words("b0", 0, "bollocks"));
    assertThat(ben.awaitPhase("reveal").get("hidden").asInt()).isEqualTo(2);
    goOn(host, 1);
    ann.say(Client.writes("a1", 1, "Nothing but m.u.d!"));
    ben.say(Client.writes("b1", 1, "It was warm."));
    host.await("phase", frame -> frame.at("/phase/cards").size() == 1);
    goOn(host, 2);
    ann.say(Client.typed("a2", 2, "Mud"));
    ben.say(Client.typed("b2", 2, "Rome"));
    JsonNode others = host.await("unaccepted");
    assertThat(others.at("/spellings/0/text").asText()).isEqualTo("Rome");
    assertThat(others.get("more").asInt()).isEqualTo(1);

    JsonNode welcome = connect(hostToken()).await("welcome");
    assertThat(welcome.has("settings")).isFalse();
    for (Client client : List.of(ann, ben, host)) {
      assertThat(client.frames()).noneMatch(frame -> frame.toString().contains("quaggy"));
    }
  }

  @Test
  void what_a_host_accepts_at_the_reveal_counts_for_all_at_once() {
    openRoom(question("Which city?", new TextTask(List.of("Paris"), Matching.LENIENT)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.typed("a", 0, "Lutetia"));
    ben.say(Client.typed("b", 0, "bollocks"));
    JsonNode others = host.await("unaccepted");
    assertThat(others.at("/spellings/0/text").asText()).isEqualTo("Lutetia");
    assertThat(others.get("spellings")).hasSize(1);
    assertThat(others.get("more").asInt()).isEqualTo(1);

    host.say(new ClientMessage.Accept("x", 0, "lutetia"));
    host.await("done", frame -> frame.get("id").asText().equals("x"));

    JsonNode revised = ben.await("revised", frame -> frame.at("/phase/wrong").asInt() == 1);
    assertThat(revised.at("/phase/byHost/0").asText()).isEqualTo("lutetia");
    JsonNode you = ann.await("you", frame -> frame.at("/you/score").asInt() > 0).get("you");
    assertThat(you.at("/outcome/byHost").asBoolean()).isTrue();
    host.await("unaccepted", frame -> frame.get("spellings").isEmpty());
    assertThat(ben.find("unaccepted", _ -> true)).isEmpty();
    Client again = connect(hostToken());
    assertThat(again.await("welcome").at("/phase/byHost/0").asText()).isEqualTo("lutetia");
    again.await("unaccepted", frame -> frame.get("more").asInt() == 1);

    host.say(new ClientMessage.Reject("y", 0, "Lutetia"));
    host.await("done", frame -> frame.get("id").asText().equals("y"));
    ben.await("revised", frame -> frame.at("/phase/wrong").asInt() == 2);
    host.say(new ClientMessage.Accept("z", 0, "Rome"));
    JsonNode refused = host.await("refused", frame -> frame.get("id").asText().equals("z"));
    assertThat(refused.at("/problem/type").asText()).isEqualTo("not-typed");
  }

  @Test
  void cards_wait_for_the_host_where_the_author_wants_it() {
    openRoom(question("Why?", new OpenTask(true)));
    Client ann = join("Ann");
    join("Ben");
    Client host = hostStarts();
    ann.say(Client.writes("a", 0, "It was  warm."));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);

    host.say(new ClientMessage.Show("s", 0, "It was warm."));
    JsonNode tally = host.await("tally", frame -> frame.get("cards").size() == 1);

    assertThat(tally.at("/cards/0/text").asText()).isEqualTo("It was warm.");
    assertThat(tally.get("hidden").asInt()).isZero();
  }

  @Test
  void nobody_can_say_who_said_what_to_an_anonymous_question() {
    List<String> one = storedOfAnonymousGame("sun", "the wide sea", "sky");
    List<String> other = storedOfAnonymousGame("sky", "sun", "the wide sea");

    assertThat(one).isEqualTo(other);
    List<String> telling = one.stream().filter(event -> event.contains("the wide sea")).toList();
    assertThat(telling).hasSize(2);
    assertThat(telling.getFirst()).contains("\"question-closed\"");
  }

  @Test
  void what_was_said_anonymously_outlives_the_room_s_owner() {
    openRoom(anonymous(new Poll(List.of("Yes", "No"))), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan").map(this::join).toList();
    Client host = hostStarts();
    players.get(0).say(Client.poll("a", 0, 1));
    players.get(0).await("accepted");
    players.get(1).say(Client.poll("a", 0, 1));
    players.get(1).await("accepted");
    journal.failNextPersisted(persistenceId());

    players.get(2).say(Client.poll("a", 0, 0));
    players.get(2).await("accepted");
    assertThat(opened().room().incarnation()).isEqualTo(2);
    players.get(0).say(Client.poll("a", 0, 1));
    host.say(new ClientMessage.Next("n", Optional.empty()));

    JsonNode reveal = host.awaitPhase("reveal");
    assertThat(reveal.at("/counts/0").asInt()).isEqualTo(1);
    assertThat(reveal.at("/counts/1").asInt()).isEqualTo(2);
  }

  @Test
  void what_the_host_hid_of_anonymous_words_stays_hidden_when_the_room_has_another_owner() {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan", "Eve").map(this::join).toList();
    Client host = hostStarts();
    for (Client player : players.subList(0, 3)) {
      player.say(Client.words("a", 0, "sun", "mud"));
    }
    host.await("tally", frame -> frame.get("words").size() == 2);
    host.say(new ClientMessage.Show("s", 0, "sun"));
    host.await("done", frame -> frame.get("id").asText().equals("s"));
    host.say(new ClientMessage.Hide("h", 0, "sun"));
    host.await("done", frame -> frame.get("id").asText().equals("h"));
    journal.failNextPersisted(persistenceId());

    players.get(3).say(Client.words("a", 0, "SUN"));
    players.get(3).await("accepted");
    assertThat(opened().room().incarnation()).isEqualTo(2);
    JsonNode tally = connect(hostToken()).await("tally");
    assertThat(tally.get("hidden").asInt()).isEqualTo(1);
    assertThat(tally.get("words")).hasSize(1);
    host.say(new ClientMessage.Next("n", Optional.empty()));

    JsonNode reveal = players.get(4).awaitPhase("reveal");
    assertThat(reveal.get("hidden").asInt()).isEqualTo(1);
    assertThat(reveal.at("/words/0/text").asText()).isEqualTo("mud");
    assertThat(connect(hostToken()).await("welcome").at("/phase/hidden").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_answers_nothing_is_told_or_kept() {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.words("a", 0, "sun"));
    ben.say(Client.words("b", 0, "ocean"));

    JsonNode reveal = host.awaitPhase("reveal");

    assertThat(reveal.get("words")).isEmpty();
    assertThat(reveal.get("answered").asInt()).isEqualTo(2);
    assertThat(journal.persistedInStorage(persistenceId()))
        .noneMatch(event -> masked(event).contains("ocean"));
  }

  private static void goOn(Client host, int question) {
    host.say(new ClientMessage.Next("s" + question, Optional.empty()));
    host.await("done", frame -> frame.get("id").asText().equals("s" + question));
    host.say(new ClientMessage.Next("q" + question, Optional.empty()));
    host.await("done", frame -> frame.get("id").asText().equals("q" + question));
  }

  /** What is in the journal of a game, but for ciphers, times and names of the room. */
  private List<String> storedOfAnonymousGame(String... words) {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan").map(this::join).toList();
    Client host = hostStarts();
    for (int i = 0; i < words.length; i++) {
      assertThat(host.find("tally", frame -> !frame.get("words").isEmpty())).isEmpty();
      players.get(i).say(Client.words("a", 0, words[i]));
      assertThat(players.get(i).await("accepted").has("response")).isFalse();
    }
    host.await("tally", frame -> frame.get("words").size() == words.length);
    host.say(new ClientMessage.Hide("h", 0, "the wide sea"));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    host.say(new ClientMessage.Next("n", Optional.empty()));
    assertThat(host.awaitPhase("reveal").get("hidden").asInt()).isEqualTo(1);

    JsonNode back = connect(playerToken("Ann")).await("welcome");
    assertThat(back.at("/you/answer/question").asInt(-1)).isZero();
    assertThat(back.at("/you/answer").has("response")).isFalse();
    assertThat(node.keys().left(session)).isEmpty();
    return journal.persistedInStorage(persistenceId()).stream().map(this::masked).toList();
  }

  private String masked(Object event) {
    RoomSerializer serializer =
        new RoomSerializer((ExtendedActorSystem) Adapter.toClassic(node.kit().system()));
    return new String(serializer.toBinary(event), StandardCharsets.UTF_8)
        .replaceAll("\"cipher\":\"([^\"]*)\"", "cipher")
        .replaceAll("PT[0-9.]+S", "time")
        .replaceAll("\"(id|openedAt|expiresAt|startedAt)\":\"[^\"]*\"", "$1")
        .replace(code.value(), "code");
  }

  private static Question anonymous(Task task) {
    return question("What do you think?", task).anonymously();
  }
}
