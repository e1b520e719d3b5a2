package quizhall.quiz.testing;

import java.util.Map;
import quizhall.core.testing.Answer;

/** How quizzes come to others. */
public final class Shares {

  private final QuizServer server;

  public Shares(QuizServer server) {
    this.server = server;
  }

  public Answer invite(Person owner, String quiz, String role) {
    return server.as(owner).post("/quizzes/" + quiz + "/invitations", Map.of("role", role));
  }

  /** What the address of a new invitation ends in. */
  public String secret(Person owner, String quiz, String role) {
    Answer made = invite(owner, quiz, role);
    if (made.status() != 201) {
      throw new AssertionError(made.body());
    }
    return made.text("secret");
  }

  public Answer look(Person reader, String secret) {
    return server.as(reader).post("/invitations/look", Map.of("secret", secret));
  }

  public Answer take(Person person, String secret) {
    return server.as(person).post("/invitations/take", Map.of("secret", secret));
  }

  public void give(Person owner, String quiz, Person person, String role) {
    Answer taken = take(person, secret(owner, quiz, role));
    if (taken.status() != 200) {
      throw new AssertionError(taken.body());
    }
  }

  public Answer takeOut(Person owner, String quiz, Person person) {
    return server.as(owner).delete("/quizzes/" + quiz + "/people/" + person.id());
  }
}
