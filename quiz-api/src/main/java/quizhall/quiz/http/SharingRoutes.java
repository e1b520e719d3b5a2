package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.server.PathMatcher1;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.InvitationSecret;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.content.QuizId;
import quizhall.quiz.content.Role;
import quizhall.quiz.library.Invitations;
import quizhall.quiz.library.Outcome;
import quizhall.quiz.library.Sharing;

/**
 * {@code /quizzes/{id}/people}, {@code …/groups}, {@code …/invitations}, and {@code /invitations}:
 * quizzes that are given to others.
 */
final class SharingRoutes {

  private final Sharing sharing;
  private final Invitations invitations;
  private final Callers callers;

  SharingRoutes(Sharing sharing, Invitations invitations, Callers callers) {
    this.sharing = sharing;
    this.invitations = invitations;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Given(Optional<String> role) {}

  /**
   * As it is sent, where no log keeps it.
   *
   * @param secret what the address of an invitation ends in
   */
  private record Shown(Optional<String> secret) {
    Optional<InvitationSecret> known() {
      return secret.flatMap(InvitationSecret::of);
    }
  }

  Route routes() {
    PathMatcher1<UUID> people = PathMatchers.uuidSegment().slash("people");
    PathMatcher1<UUID> open = PathMatchers.uuidSegment().slash("invitations");
    Route ofQuiz =
        concat(
            path(people, id -> get(() -> find(new QuizId(id)))),
            path(
                people.slash(PathMatchers.uuidSegment()),
                (id, person) -> ofPerson(new QuizId(id), new OwnerId(person))),
            path(
                PathMatchers.uuidSegment().slash("groups").slash(PathMatchers.uuidSegment()),
                (id, group) -> ofGroup(new QuizId(id), new GroupId(group))),
            path(open, id -> post(() -> invite(new QuizId(id)))),
            path(
                open.slash(PathMatchers.uuidSegment()),
                (id, invitation) ->
                    delete(
                        () ->
                            changed(
                                caller ->
                                    sharing.withdraw(
                                        new QuizId(id), caller, new InvitationId(invitation))))));
    Route ofAll =
        concat(path("look", () -> post(this::look)), path("take", () -> post(this::take)));
    return concat(pathPrefix("quizzes", () -> ofQuiz), pathPrefix("invitations", () -> ofAll));
  }

  private Route ofPerson(QuizId id, OwnerId person) {
    return concat(
        put(() -> given((caller, role) -> sharing.change(id, caller, person, role))),
        delete(() -> changed(caller -> sharing.remove(id, caller, person))));
  }

  private Route ofGroup(QuizId id, GroupId group) {
    return concat(
        put(() -> given((caller, role) -> sharing.give(id, caller, group, role))),
        delete(() -> changed(caller -> sharing.take(id, caller, group))));
  }

  /** A change of which nothing is told but that it is made. */
  private <T> Route changed(Function<OwnerId, CompletionStage<Outcome<T>>> change) {
    return callers.writer(
        caller -> Answers.complete(change.apply(caller.id()), done -> HttpApi.noContent()));
  }

  /** The same to a role that is sent. */
  private Route given(
      BiFunction<OwnerId, Optional<String>, CompletionStage<Outcome<Role>>> change) {
    return callers.writer(
        caller ->
            HttpApi.body(
                Given.class,
                given ->
                    Answers.complete(
                        change.apply(caller.id(), given.role()), role -> HttpApi.noContent())));
  }

  private Route find(QuizId id) {
    return callers.user(
        caller ->
            Answers.complete(
                sharing.find(id, caller.id()), document -> HttpApi.json(200, document)));
  }

  private Route invite(QuizId id) {
    return callers.writer(
        caller ->
            HttpApi.body(
                Given.class,
                given ->
                    Answers.complete(
                        sharing.invite(id, caller.id(), given.role()),
                        made -> HttpApi.json(201, made))));
  }

  private Route look() {
    return callers.reader(
        reader ->
            HttpApi.body(
                Shown.class,
                shown ->
                    Answers.complete(
                        invitations.look(shown.known(), reader),
                        invitation -> HttpApi.json(200, invitation))));
  }

  private Route take() {
    return callers.writer(
        caller ->
            HttpApi.body(
                Shown.class,
                shown ->
                    Answers.complete(
                        invitations.take(shown.known(), caller),
                        invitation -> HttpApi.json(200, invitation))));
  }
}
