package quizhall.quiz.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;
import quizhall.quiz.testing.Shares;

/**
 * Tries each way to a quiz as everybody, and holds what comes of it against the table in {@code
 * docs/library.md}. With {@code -Dquizhall.generate} the table is written anew.
 */
@ExtendWith(Stores.class)
class LibraryRightsIT {

  private static final Path DOCUMENT = Path.of("../docs/library.md");
  private static final String BEGIN = "<!-- made by LibraryRightsIT -->\n";
  private static final String END = "<!-- end -->\n";

  private static QuizServer server;
  private static Shares shares;

  private final Person ann = Person.named("Ann");
  private final Person another = Person.named("Another");

  /** From the least right to the most, so that what one does leaves something for the next. */
  private enum Who {
    NOBODY("not signed in"),
    SOMEBODY("somebody"),
    VIEW("viewing"),
    PLAY("playing"),
    EDIT("editing"),
    OWNER("owner");

    private final String word;

    Who(String word) {
      this.word = word;
    }
  }

  /**
   * Somebody and a quiz that they do something with.
   *
   * @param person empty where nobody is signed in
   */
  private record Attempt(Optional<Person> person, String quiz) {
    ApiClient client() {
      return person.map(server::as).orElseGet(server::anonymous);
    }

    Answer get(String path) {
      return client().get(path.replace("{id}", quiz));
    }

    Answer send(String method, String path, String body) {
      return client().send(method, path.replace("{id}", quiz), body);
    }

    Answer delete(String path) {
      return client().delete(path.replace("{id}", quiz));
    }

    String chosen() {
      return "{\"quizzes\": [\"%s\"]}".formatted(quiz);
    }

    boolean lists(String path) {
      Answer answer = get(path);
      return answer.status() == 200 && answer.body().contains(quiz);
    }
  }

  private interface Trial {
    boolean isAllowed(Attempt attempt);
  }

  /**
   * Something that somebody may want to do.
   *
   * @param isFinal whether it leaves the quiz as others cannot try it any more
   */
  private record Act(String words, boolean isFinal, Trial trial) {
    Act(String words, Trial trial) {
      this(words, false, trial);
    }
  }

  /** A quiz, and everybody as they were given it. */
  private record Scene(String quiz, Map<Who, Optional<Person>> people) {}

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.writes-per-minute", 100_000,
                "quizhall.quiz.drafts.writes-per-minute", 100_000));
    shares = new Shares(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void the_table_is_what_really_happens() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    String generated = document.substring(0, begin) + table() + document.substring(end);

    if (System.getProperty("quizhall.generate") != null) {
      Files.writeString(DOCUMENT, generated);
    }

    assertThat(DOCUMENT).hasContent(generated);
  }

  private String table() {
    List<Who> columns = Stream.of(Who.values()).toList().reversed();
    Scene ofPrivate = scene(aQuiz());
    Scene ofPublic = scene(aQuiz().published());
    return "\n| | %s |\n|---|%s\n"
            .formatted(
                columns.stream().map(who -> who.word).collect(joining(" | ")),
                "---|".repeat(columns.size()))
        + acts().stream()
            .map(
                act ->
                    act.isFinal()
                        ? row(act, scene(aQuiz()), scene(aQuiz().published()), columns)
                        : row(act, ofPrivate, ofPublic, columns))
            .collect(joining())
        + "\n";
  }

  private static String row(Act act, Scene ofPrivate, Scene ofPublic, List<Who> columns) {
    Map<Who, Boolean> inPrivate = tried(act, ofPrivate);
    Map<Who, Boolean> inPublic = tried(act, ofPublic);
    return "| %s | %s |\n"
        .formatted(
            act.words(),
            columns.stream()
                .map(who -> cell(inPrivate.get(who), inPublic.get(who)))
                .collect(joining(" | ")));
  }

  private static String cell(boolean inPrivate, boolean inPublic) {
    if (inPrivate) {
      assertThat(inPublic).as("more is open of a public quiz, never less").isTrue();
      return "yes";
    }
    return inPublic ? "public" : "";
  }

  private static Map<Who, Boolean> tried(Act act, Scene scene) {
    Map<Who, Boolean> found = new EnumMap<>(Who.class);
    scene
        .people()
        .forEach(
            (who, person) ->
                found.put(who, act.trial().isAllowed(new Attempt(person, scene.quiz()))));
    return found;
  }

  private Scene scene(DraftJson draft) {
    String quiz = server.created(ann, draft.titled("Fjords"));
    Map<Who, Optional<Person>> people = new EnumMap<>(Who.class);
    for (Who who : Who.values()) {
      people.put(who, person(who, quiz));
    }
    shares.give(ann, quiz, another, "view");
    return new Scene(quiz, people);
  }

  private Optional<Person> person(Who who, String quiz) {
    return switch (who) {
      case NOBODY -> Optional.empty();
      case SOMEBODY -> Optional.of(Person.named("Somebody"));
      case OWNER -> Optional.of(ann);
      case VIEW, PLAY, EDIT -> {
        Person person = Person.named(who.word);
        shares.give(ann, quiz, person, who.name().toLowerCase(Locale.ROOT));
        yield Optional.of(person);
      }
    };
  }

  private List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    acts.add(new Act("read it", it -> it.get("/quizzes/{id}").status() == 200));
    acts.add(
        new Act(
            "see its keys and notes",
            it -> it.get("/quizzes/{id}").body().contains("\"correct\":true")));
    acts.add(new Act("open a room with it", LibraryRightsIT::plays));
    acts.add(new Act("find it by searching", it -> it.lists("/quizzes/search?q=fjords&limit=100")));
    acts.add(new Act("find its questions in the bank", it -> it.lists("/questions?limit=100")));
    acts.add(new Act("find it among what was shared with them", it -> it.lists("/shelves/shared")));
    acts.add(
        new Act(
            "keep it among the favourites",
            it -> isDone(it.send("POST", "/shelves/favourites", it.chosen()))));
    acts.add(
        new Act(
            "export it without its keys",
            it -> it.get("/quizzes/{id}/export?format=json").status() == 200));
    acts.add(
        new Act(
            "export it with its keys",
            it -> it.get("/quizzes/{id}/export?format=gift").status() == 200));
    acts.add(new Act("change it", this::changes));
    acts.add(
        new Act("see what it was before", it -> it.get("/quizzes/{id}/versions").status() == 200));
    acts.add(new Act("bring back what it was", this::restores));
    acts.add(
        new Act(
            "keep a draft of a change",
            it ->
                it.send(
                            "PUT",
                            "/drafts/{id}",
                            """
                            {"revision": 0, "writer": "page", "basedOn": 1,
                              "form": {"title": "x", "language": "en", "questions": []}}
                            """)
                        .status()
                    == 200));
    acts.add(new Act("copy it", it -> it.send("POST", "/quizzes/{id}/copy", "{}").status() == 201));
    acts.add(new Act("say who finds it", true, this::hides));
    acts.add(
        new Act(
            "give it another link",
            // Told in words that there is none, where it is not refused.
            it -> it.send("POST", "/quizzes/{id}/link/renew", "{}").status() == 409));
    acts.add(
        new Act(
            "see whom it is shared with", it -> it.get("/quizzes/{id}/people").status() == 200));
    acts.add(
        new Act(
            "invite somebody to it",
            it ->
                it.send("POST", "/quizzes/{id}/invitations", "{\"role\": \"view\"}").status()
                    == 201));
    acts.add(
        new Act(
            "give others another role",
            it ->
                isDone(
                    it.send(
                        "PUT", "/quizzes/{id}/people/" + another.id(), "{\"role\": \"play\"}"))));
    acts.add(
        new Act(
            "offer it to somebody",
            // Told in words that they may not edit it, where it is not refused.
            it -> it.send("PUT", "/quizzes/{id}/handover", offerTo(another)).status() == 409));
    acts.add(new Act("have it when it is offered to them", true, this::becomesTheirs));
    acts.add(
        new Act(
            "take others out",
            true,
            it -> isDone(it.delete("/quizzes/{id}/people/" + another.id()))));
    acts.add(
        new Act(
            "leave it",
            true,
            it ->
                it.person().isPresent()
                    && isDone(it.delete("/quizzes/{id}/people/" + it.person().get().id()))));
    acts.add(new Act("archive it", it -> isDone(it.send("POST", "/shelves/archive", it.chosen()))));
    acts.add(new Act("put it into a folder of theirs", LibraryRightsIT::files));
    acts.add(new Act("put it into the bin", true, it -> isDone(it.delete("/quizzes/{id}"))));
    acts.add(
        new Act(
            "delete it for good",
            true,
            it -> {
              if (it.person().equals(Optional.of(ann))) {
                it.delete("/quizzes/{id}");
              }
              return isDone(it.delete("/shelves/bin/{id}"));
            }));
    return acts;
  }

  private static boolean isDone(Answer answer) {
    return answer.status() == 204;
  }

  private static boolean plays(Attempt it) {
    Answer answer =
        it.client()
            .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
            .get("/internal/quizzes/" + it.quiz());
    assertThat(answer.status()).isIn(200, 401, 404);
    return answer.status() == 200;
  }

  private int version(String quiz) {
    return server.as(ann).get("/quizzes/" + quiz).json().path("version").asInt();
  }

  private boolean changes(Attempt it) {
    JsonNode present = server.as(ann).get("/quizzes/" + it.quiz()).json();
    DraftJson changed =
        aQuiz()
            .titled("Fjords")
            .with("/visibility", present.path("visibility").toString())
            .basedOn(present.path("version").asInt());
    return it.send("PUT", "/quizzes/{id}", changed.toString()).status() == 200;
  }

  private boolean restores(Attempt it) {
    String body = "{\"version\": %d}".formatted(version(it.quiz()));
    return it.send("POST", "/quizzes/{id}/versions/1/restore", body).status() == 200;
  }

  private boolean hides(Attempt it) {
    DraftJson hidden = aQuiz().titled("Fjords").with("/visibility", "\"link\"");
    return it.send("PUT", "/quizzes/{id}", hidden.basedOn(version(it.quiz())).toString()).status()
        == 200;
  }

  private static String offerTo(Person person) {
    return "{\"person\": \"%s\"}".formatted(person.id());
  }

  private boolean becomesTheirs(Attempt it) {
    it.person()
        .ifPresent(
            person ->
                server.as(ann).send("PUT", "/quizzes/" + it.quiz() + "/handover", offerTo(person)));
    return it.send("POST", "/quizzes/{id}/handover/accept", "").status() == 200;
  }

  private static boolean files(Attempt it) {
    Answer folder = it.send("POST", "/folders", "{\"name\": \"%s\"}".formatted(it.quiz()));
    return folder.status() == 201
        && isDone(it.send("POST", "/folders/" + folder.text("id") + "/quizzes", it.chosen()));
  }
}
