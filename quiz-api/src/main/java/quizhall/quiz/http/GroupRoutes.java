package quizhall.quiz.http;

import static akka.http.javadsl.server.Directives.concat;
import static akka.http.javadsl.server.Directives.delete;
import static akka.http.javadsl.server.Directives.get;
import static akka.http.javadsl.server.Directives.path;
import static akka.http.javadsl.server.Directives.pathEnd;
import static akka.http.javadsl.server.Directives.pathPrefix;
import static akka.http.javadsl.server.Directives.post;
import static akka.http.javadsl.server.Directives.put;

import akka.http.javadsl.model.headers.Location;
import akka.http.javadsl.server.PathMatchers;
import akka.http.javadsl.server.Route;
import java.util.Optional;
import quizhall.core.http.HttpApi;
import quizhall.quiz.content.GroupId;
import quizhall.quiz.content.InvitationId;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.library.Groups;

/** {@code /groups}: people to whom quizzes are given together. */
final class GroupRoutes {

  private final Groups groups;
  private final Callers callers;

  GroupRoutes(Groups groups, Callers callers) {
    this.groups = groups;
    this.callers = callers;
  }

  /** As it is sent. */
  private record Named(Optional<String> name) {}

  Route routes() {
    Route lists = concat(get(this::list), post(this::create));
    Route all =
        concat(
            pathEnd(() -> lists),
            path(
                PathMatchers.uuidSegment(),
                id ->
                    concat(
                        get(() -> find(new GroupId(id))),
                        put(() -> rename(new GroupId(id))),
                        delete(() -> remove(new GroupId(id))))),
            path(
                PathMatchers.uuidSegment().slash("people").slash(PathMatchers.uuidSegment()),
                (id, person) -> delete(() -> takeOut(new GroupId(id), new OwnerId(person)))),
            path(
                PathMatchers.uuidSegment().slash("invitations"),
                id -> post(() -> invite(new GroupId(id)))),
            path(
                PathMatchers.uuidSegment().slash("invitations").slash(PathMatchers.uuidSegment()),
                (id, invitation) ->
                    delete(() -> withdraw(new GroupId(id), new InvitationId(invitation)))));
    return pathPrefix("groups", () -> all);
  }

  private Route list() {
    return callers.user(
        caller ->
            HttpApi.complete(groups.all(caller.id()).thenApply(all -> HttpApi.json(200, all))));
  }

  private Route create() {
    return callers.writer(
        owner ->
            HttpApi.body(
                Named.class,
                body ->
                    Answers.complete(
                        groups.create(owner, body.name()),
                        group ->
                            HttpApi.json(201, group)
                                .addHeader(Location.create("/api/quiz/groups/" + group.id())))));
  }

  private Route find(GroupId id) {
    return callers.user(
        owner -> Answers.complete(groups.find(id, owner.id()), group -> HttpApi.json(200, group)));
  }

  private Route rename(GroupId id) {
    return callers.writer(
        owner ->
            HttpApi.body(
                Named.class,
                body ->
                    Answers.complete(
                        groups.rename(id, owner, body.name()), name -> HttpApi.noContent())));
  }

  private Route remove(GroupId id) {
    return callers.writer(
        owner -> Answers.complete(groups.delete(id, owner.id()), done -> HttpApi.noContent()));
  }

  private Route takeOut(GroupId id, OwnerId person) {
    return callers.writer(
        caller ->
            Answers.complete(
                groups.remove(id, caller.id(), person), removed -> HttpApi.noContent()));
  }

  private Route invite(GroupId id) {
    return callers.writer(
        owner -> Answers.complete(groups.invite(id, owner.id()), made -> HttpApi.json(201, made)));
  }

  private Route withdraw(GroupId id, InvitationId invitation) {
    return callers.writer(
        owner ->
            Answers.complete(
                groups.withdraw(id, owner.id(), invitation), done -> HttpApi.noContent()));
  }
}
