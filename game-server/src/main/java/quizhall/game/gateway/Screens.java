package quizhall.game.gateway;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quizhall.core.problem.Problem;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Door;
import quizhall.game.room.Nickname;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Players;
import quizhall.game.room.Reactions;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Refusal;
import quizhall.game.room.Room;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.Round;
import quizhall.game.room.Seats;
import quizhall.game.room.SessionId;
import quizhall.game.room.Successor;
import quizhall.game.token.Right;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.view.Answers;
import quizhall.game.view.Moment;
import quizhall.game.view.Views;
import quizhall.game.wire.CloseCode;
import quizhall.game.wire.RoomProblem;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.ServerMessage.Accepted;
import quizhall.game.wire.ServerMessage.PhaseView;

/** What a relay's sockets are shown: each frame is made once for all who see the same. */
final class Screens {
  /** In place of an epoch: nobody goes on from where only the door was seen. */
  private static final String WAITING = "waiting";

  private final Sockets sockets;
  private final SessionTokens tokens;
  private final BooleanSupplier areReactionsKnown;

  /** As all who are connected were told. */
  private boolean wereReactionsKnown;

  private final PhaseHistory history = new PhaseHistory();
  private Optional<Shown> shown = Optional.empty();

  private Optional<Seats> waitedFor = Optional.empty();

  /** The last phase that shows something else than when it was told. */
  private long changed;

  /**
   * What a phase looks like.
   *
   * @param stamp of the room's state that was looked at
   */
  private record Shown(SessionId session, long phase, long stamp, PhaseView view) {
    boolean isOf(Room room, long now) {
      return session.equals(room.session().id()) && phase == room.phase() && stamp == now;
    }
  }

  /**
   * @param areReactionsKnown whether every node can take and hand on reactions
   */
  Screens(Sockets sockets, SessionTokens tokens, BooleanSupplier areReactionsKnown) {
    this.sockets = sockets;
    this.tokens = tokens;
    this.areReactionsKnown = areReactionsKnown;
    this.wereReactionsKnown = areReactionsKnown.getAsBoolean();
  }

  /** The room is in contact (again); whoever is connected learns what changed meanwhile. */
  void inContact(Opened room, boolean samePhase, Moment now, int connected) {
    if (samePhase) {
      clock(room, now);
      doorToWatching(room);
      paceToWatching(room);
      reacting(room);
      namesChanged(room, now);
      if (room.lastRound().isPresent() && !(room instanceof QuestionOpen)) {
        revised(room, now, Optional.empty());
        unacceptedToJudges(room);
      }
      if (room.lastRound().isPresent()) {
        personal(room);
      }
    } else {
      history.reset(room.room().phase());
      // Who comes back to it may have seen the question in place of the key.
      changed = room instanceof Reveal ? room.room().phase() : changed;
      sockets.present().forEach(each -> sendWelcome(each, room, now, connected));
    }
    saving(false);
    if (room instanceof Finished finished && finished.closed()) {
      finished.successor().ifPresent(successor -> moveOn(room, successor));
    }
  }

  /** To a player who waits to be let in: nothing of the game. */
  void welcomeWaiting(Connection connection, Opened room) {
    sendWelcome(connection, room, WAITING, new PhaseView.Lobby(), Views.players(room, 0, false));
  }

  /** Who gets in, to those who show or say it. */
  void doorToWatching(Opened room) {
    Frame frame = Frame.of(Views.door(room.room()));
    sockets.tellWatching(Slot.DOOR, frame);
  }

  /** How the game goes on, to those who lead it or show it. */
  void paceToWatching(Opened room) {
    Frame frame = Frame.of(Views.pace(room.room()));
    sockets.tellWatching(Slot.PACE, frame);
  }

  /** Whether players may react. */
  void reacting(Opened room) {
    sockets.tellPresent(Slot.REACTING, Frame.of(Views.reacting(takesReactions(room))));
  }

  /** Not in the middle of an upgrade, when they would be refused. */
  private boolean takesReactions(Opened room) {
    return room.room().session().game().takesReactions() && wereReactionsKnown;
  }

  /** An upgrade may be over, or have begun. */
  void nodesMayHaveChanged(Opened room) {
    boolean areKnown = areReactionsKnown.getAsBoolean();
    if (areKnown != wereReactionsKnown) {
      wereReactionsKnown = areKnown;
      reacting(room);
    }
  }

  /**
   * How players have reacted, to those who show it. Not to the players: in a room of thousands that
   * would be as many frames twice a second, for what they see on the projector.
   */
  void reacted(Reactions shown) {
    sockets.tellWatching(Slot.REACTIONS, Frame.of(Views.reactions(shown)));
  }

  /** Players are called otherwise, or some have gone. */
  void namesChanged(Opened room, Moment now) {
    Views.standings(room)
        .map(Frame::of)
        .ifPresent(
            frame -> {
              remake(room, now);
              sockets.tellPresent(Slot.STANDINGS, frame);
            });
  }

  /** A player's own state, wherever he is connected. */
  void personal(Opened room, PlayerId player) {
    sockets
        .anywhere(player)
        .ifPresent(
            each ->
                Views.player(room, player).ifPresent(you -> each.send(new ServerMessage.You(you))));
  }

  void welcome(Connection connection, Opened room, Moment now, int connected) {
    Optional<List<Frame>> missed =
        connection
            .resume()
            .filter(
                point -> point.epoch().equals(epoch(room)) && !mayHaveAnswered(connection, room))
            .flatMap(point -> history.after(point.seq()));
    missed.ifPresentOrElse(
        frames -> resume(connection, room, frames, now, connected),
        () -> sendWelcome(connection, room, now, connected));
    if (now.saving()) {
      connection.send(new ServerMessage.Saving(true));
    }
    if (room instanceof Finished finished && finished.closed()) {
      finished.successor().ifPresent(successor -> moveOn(connection, room, successor));
      connection.close(CloseCode.SESSION_ENDED);
    }
  }

  /** Whether a player may have seen the question, or may see it yet, while others see its key. */
  private static boolean mayHaveAnswered(Connection connection, Opened room) {
    return room instanceof Reveal
        && connection
            .player()
            .filter(player -> room.isStillAnswering(player) || hasOwnTime(room, player))
            .isPresent();
  }

  private static boolean hasOwnTime(Opened room, PlayerId player) {
    return room.room().players().find(player).flatMap(Player::own).isPresent();
  }

  private void resume(
      Connection connection, Opened room, List<Frame> missed, Moment now, int connected) {
    connection.send(
        new ServerMessage.Resumed(epoch(room), connection.resume().orElseThrow().seq()));
    missed.forEach(connection::send);
    sendYou(connection, room);
    boolean named = connection.player().isEmpty();
    connection.send(Views.players(room, connected, named));
    if (named) {
      connection.send(Views.door(room.room()));
      connection.send(Views.pace(room.room()));
    }
    connection.send(Views.reacting(takesReactions(room)));
    if (changed == room.room().phase()) {
      connection.send(new ServerMessage.Revised(changed, view(room, now), Optional.empty()));
    }
    sendStillAnswering(connection, room);
    sendUnaccepted(connection, room);
    Views.clock(room, now, connection.player()).ifPresent(connection::send);
    if (named && room instanceof QuestionOpen open) {
      sendSoFar(connection, open);
    }
  }

  private void sendWelcome(Connection connection, Opened room, Moment now, int connected) {
    boolean named = connection.player().isEmpty();
    PhaseView seen =
        isUnhurried(connection, room)
            ? Views.phase(room, now, connection.player())
            : view(room, now);
    sendWelcome(connection, room, epoch(room), seen, Views.players(room, connected, named));
    if (named && room instanceof QuestionOpen open) {
      sendSoFar(connection, open);
    }
    sendStillAnswering(connection, room);
    sendUnaccepted(connection, room);
  }

  /** To those who lead the game or show it. */
  private void sendStillAnswering(Connection connection, Opened room) {
    if (connection.player().isEmpty() && room instanceof Reveal && room.takesAnswers()) {
      connection.send(answersOf(room, room.lastRound().orElseThrow()));
    }
  }

  private void sendWelcome(
      Connection connection,
      Opened room,
      String epoch,
      PhaseView shown,
      ServerMessage.Players players) {
    SessionToken token = connection.token();
    connection.send(
        new ServerMessage.Welcome(
            epoch,
            room.room().phase(),
            token.role().word(),
            token.session().toString(),
            token.code().value(),
            room.room().session().quiz().title(),
            room.room().session().quiz().language(),
            room.room().session().quiz().questions().size(),
            Views.kinds(room.room().session().quiz()),
            Views.texts(room.room().session().quiz()),
            Views.settings(room.room().session()),
            token.may(Right.SEE_NOTES)
                ? Views.notes(room.room().session().quiz())
                : Optional.empty(),
            shown,
            token.player().flatMap(player -> Views.player(room, player)),
            players,
            token.player().map(_ -> connection.since()),
            Optional.of(Views.door(room.room()))
                .filter(_ -> token.player().isEmpty() && !room.room().door().equals(Door.OPEN)),
            Views.unusualPace(room.room()).filter(_ -> token.player().isEmpty()),
            Optional.of(takesReactions(room)).filter(on -> on && !epoch.equals(WAITING)),
            Views.drawn(room.room().session().quiz()).filter(_ -> token.player().isEmpty())));
  }

  /**
   * Made once as long as nothing happens: it looks through all answers or players, and thousands
   * may come back to it. Who joins changes nothing of a reveal.
   */
  private PhaseView view(Opened room, Moment now) {
    if (room instanceof QuestionOpen) {
      return Views.phase(room, now);
    }
    Room known = room.room();
    long stamp = room instanceof Reveal ? 0 : known.version();
    if (shown.filter(last -> last.isOf(known, stamp)).isEmpty()) {
      shown =
          Optional.of(
              new Shown(known.session().id(), known.phase(), stamp, Views.phase(room, now)));
    }
    return Views.timed(shown.orElseThrow().view(), room, now);
  }

  void phaseChanged(Opened room, Moment now) {
    long phase = room.room().phase();
    Frame frame = phaseFrame(room, now);
    history.add(phase, frame);
    List<Connection> others =
        room.room().players().unhurried().isEmpty()
            ? List.of()
            : sockets.players().stream().filter(each -> isUnhurried(each, room)).toList();
    sockets.tellPresent(frame, others);
    for (Connection each : others) {
      each.send(new ServerMessage.Phase(phase, phase - 1, Views.phase(room, now, each.player())));
    }
  }

  /**
   * Whether somebody sees another time than everybody else, or the question in place of its key.
   */
  private static boolean isUnhurried(Connection connection, Opened room) {
    return connection
        .player()
        .filter(
            player ->
                room.isStillAnswering(player)
                    || (room.openTo(player).isPresent() && hasOwnTime(room, player)))
        .isPresent();
  }

  private Frame phaseFrame(Opened room, Moment now) {
    long phase = room.room().phase();
    return Frame.of(new ServerMessage.Phase(phase, phase - 1, view(room, now)));
  }

  /** Each player's own score and rank, after a reveal. */
  void personal(Opened room) {
    sockets.players().forEach(each -> sendYou(each, room));
  }

  private static void sendYou(Connection connection, Opened room) {
    connection
        .player()
        .flatMap(player -> Views.player(room, player))
        .ifPresent(you -> connection.send(new ServerMessage.You(you)));
  }

  /** What was counted is mended: everybody sees it, and each player what it is for them. */
  void mended(Opened before, Opened after, ServerMessage.MendView mend, Moment now) {
    revised(after, now, Optional.of(mend));
    for (Connection each : sockets.players()) {
      each.player()
          .filter(player -> !after.isStillAnswering(player))
          .flatMap(player -> Views.mended(before, after, player))
          .ifPresent(each::send);
    }
  }

  /** Another phase comes next than was told. */
  void followsAnother(Opened room, Moment now) {
    if (room instanceof Reveal) {
      revised(room, now, Optional.empty());
    }
  }

  /** What the phase shows is another now, also for those who come back to it. */
  private void revised(Opened room, Moment now, Optional<ServerMessage.MendView> mend) {
    remake(room, now);
    Frame frame = Frame.of(new ServerMessage.Revised(changed, view(room, now), mend));
    sockets.tellPresent(frame, stillAnswering(room));
    ownClocks(room, now);
  }

  private void remake(Opened room, Moment now) {
    shown = Optional.empty();
    changed = room.room().phase();
    history.replace(phaseFrame(room, now));
  }

  void playersToWatching(Opened room, int connected) {
    Frame named = Frame.of(Views.players(room, connected, true));
    sockets.tellWatching(Slot.PLAYERS, named);
  }

  void playersToPlayers(Opened room, int connected) {
    Frame counted = Frame.of(Views.players(room, connected, false));
    sockets.tellPlayers(Slot.PLAYERS, counted);
  }

  void answers(Opened room) {
    if (room instanceof QuestionOpen || room.takesAnswers()) {
      answers(room, room.lastRound().orElseThrow());
    }
  }

  private void answers(Opened room, Round round) {
    if (!sockets.watching().isEmpty()) {
      Frame frame = Frame.of(answersOf(room, round));
      sockets.tellWatching(Slot.ANSWERS, frame);
    }
  }

  private void sendSoFar(Connection connection, QuestionOpen open) {
    connection.send(answersOf(open, open.round()));
    Views.tally(open).ifPresent(connection::send);
  }

  /** What was said so far, to those who show it to the hall. */
  void tally(Opened room) {
    if (room instanceof QuestionOpen open && !sockets.watching().isEmpty()) {
      Views.tally(open).map(Frame::of).ifPresent(frame -> sockets.tellWatching(Slot.TALLY, frame));
    }
  }

  /** What is revealed is another now, also for those who come back to it. */
  void revealChanged(Opened room, Moment now) {
    if (room instanceof Reveal) {
      remake(room, now);
      revealed(room, now)
          .map(Frame::of)
          .ifPresent(frame -> sockets.tellPresent(Slot.TALLY, frame, stillAnswering(room)));
    }
  }

  /** Those who still answer what the others see the key of. */
  private List<Connection> stillAnswering(Opened room) {
    return sockets.players().stream()
        .filter(each -> each.player().filter(room::isStillAnswering).isPresent())
        .toList();
  }

  /**
   * For these the question is over as well, which they saw in place of its key. What all of them
   * said is shown to the others once nobody answers any more: not one by one.
   */
  void answeringOver(Opened room, List<PlayerId> players, Moment now) {
    if (!room.takesAnswers()) {
      revised(room, now, Optional.empty());
      personal(room);
      unacceptedToJudges(room);
      answers(room, room.lastRound().orElseThrow());
      return;
    }
    changed = room.room().phase();
    ServerMessage.Revised revised =
        new ServerMessage.Revised(changed, view(room, now), Optional.empty());
    for (PlayerId player : players) {
      sockets
          .of(player)
          .ifPresent(
              each -> {
                each.send(revised);
                sendYou(each, room);
              });
    }
  }

  /** What else was typed: not everybody may read it. */
  void unacceptedToJudges(Opened room) {
    List<Connection> judges =
        sockets.watching().stream().filter(each -> each.token().may(Right.JUDGE)).toList();
    if (!judges.isEmpty()) {
      unaccepted(room)
          .map(Frame::of)
          .ifPresent(frame -> judges.forEach(each -> each.sendLatest(Slot.UNACCEPTED, frame)));
    }
  }

  /** To those who give and take seats. */
  void seats(Opened room, Set<DeviceId> connected) {
    sockets.watching().stream()
        .filter(each -> each.token().may(Right.GIVE_SEATS))
        .forEach(
            each ->
                each.sendLatest(
                    Slot.SEATS, Frame.of(Views.seats(room.room(), connected, Instant.now()))));
  }

  /** Made only for those who get it: it looks through all answers. */
  private static void sendUnaccepted(Connection connection, Opened room) {
    if (connection.token().may(Right.JUDGE)) {
      unaccepted(room).ifPresent(connection::send);
    }
  }

  private static Optional<ServerMessage.Unaccepted> unaccepted(Opened room) {
    return room instanceof Reveal reveal ? Views.unaccepted(reveal) : Optional.empty();
  }

  private Optional<ServerMessage.Tally> revealed(Opened room, Moment now) {
    return view(room, now) instanceof PhaseView.Reveal shown
        ? Optional.of(new ServerMessage.Tally(shown.question().index(), shown.revealed()))
        : Optional.empty();
  }

  private ServerMessage.Answers answersOf(Opened room, Round round) {
    return new ServerMessage.Answers(
        round.question(),
        Views.answered(room.room(), round),
        room.room().players().playing(),
        room.room().question(round.question()).hasAnonymousAnswers()
            ? Optional.empty()
            : Optional.of(unhurried(room, round)).filter(some -> some > 0));
  }

  /** How many have more time than others, and are waited for. */
  private int unhurried(Opened room, Round round) {
    Stream<PlayerId> all =
        room instanceof QuestionOpen open
            ? open.unhurried().map(Player::id)
            : round.answering().stream();
    return (int) all.filter(player -> isWaitedFor(room.room().players(), player)).count();
  }

  private boolean isWaitedFor(Players players, PlayerId player) {
    return waitedFor.map(seats -> seats.has(players.number(player))).orElse(true);
  }

  /**
   * Those with more time than others for whom a question is left open, as the room says.
   *
   * @return whether it says something else than before
   */
  boolean waitsFor(Optional<Seats> unhurried) {
    boolean isNews = !waitedFor.equals(unhurried);
    waitedFor = unhurried;
    return isNews;
  }

  /**
   * Tells pages of answers that their players gave elsewhere, in another tab as a rule.
   *
   * @param awaited whether the reply goes to a connection of this relay anyhow
   */
  void recorded(
      Opened room, RoomEvent.AnswersRecorded recorded, Predicate<RecordedAnswer> awaited) {
    for (RecordedAnswer answer : recorded.answers()) {
      sockets
          .of(answer.player())
          .filter(_ -> !awaited.test(answer))
          .ifPresent(page -> page.send(Answers.accepted(room.room(), recorded.question(), answer)));
    }
  }

  void clock(Opened room, Moment now) {
    Views.clock(room, now, Optional.empty())
        .map(Frame::of)
        .ifPresent(frame -> sockets.tellPresent(Slot.CLOCK, frame));
    ownClocks(room, now);
  }

  /** In place of everybody's: only the latest in a slot is sent. */
  private void ownClocks(Opened room, Moment now) {
    Set<PlayerId> players = new LinkedHashSet<>();
    room.room().players().unhurried().forEach(player -> players.add(player.id()));
    if (room instanceof Reveal(_, var round)) {
      // The host may have taken their time back since.
      players.addAll(round.answering());
    }
    players.forEach(player -> clock(room, now, player));
  }

  /** A player's own. */
  void clock(Opened room, Moment now, PlayerId player) {
    sockets
        .of(player)
        .ifPresent(
            each ->
                Views.clock(room, now, Optional.of(player))
                    .map(Frame::of)
                    .ifPresent(frame -> each.sendLatest(Slot.CLOCK, frame)));
  }

  void saving(boolean saving) {
    Frame frame = Frame.of(new ServerMessage.Saving(saving));
    sockets.tellAll(Slot.SAVING, frame);
  }

  void alive(Connection connection, Optional<Opened> room, Moment now) {
    connection.alive(room.flatMap(state -> Views.remainingMs(state, now, connection.player())));
  }

  void moveOn(Opened room, Successor successor) {
    sockets.present().forEach(each -> moveOn(each, room, successor));
  }

  private void moveOn(Connection connection, Opened room, Successor successor) {
    SessionToken old = connection.token();
    if (old.player().isPresent() && !successor.withPlayers()) {
      return;
    }
    SessionToken fresh =
        old.player()
            .flatMap(player -> nickname(room, player))
            .map(old::called)
            .orElse(old)
            .in(successor.code(), successor.session(), successor.expiresAt());
    connection.send(
        new ServerMessage.Moved(
            successor.code().value(), successor.session().toString(), tokens.issue(fresh)));
  }

  private static Optional<Nickname> nickname(Opened room, PlayerId player) {
    return room.room().players().find(player).map(Player::nickname);
  }

  void closeAll() {
    sockets.all().forEach(each -> each.close(CloseCode.SESSION_ENDED));
  }

  static void answered(Connection connection, String id, Reply<Accepted> reply) {
    replied(connection, id, reply, accepted -> accepted);
  }

  void ordered(Connection connection, String id, RoomCommand.Order order, Reply<Sight> reply) {
    replied(
        connection,
        id,
        reply,
        sight ->
            switch (order) {
              case RoomCommand.SeatDevice(var device) ->
                  new ServerMessage.Done(
                      id,
                      Optional.of(Views.seat(sight.state().room().session(), device, tokens)),
                      Optional.empty(),
                      Optional.empty());
              case RoomCommand.Invite _ ->
                  new ServerMessage.Done(
                      id,
                      Optional.empty(),
                      Views.invitation(sight.state().room(), Instant.now()),
                      Optional.empty());
              case RoomCommand.OfferRejoin offered ->
                  new ServerMessage.Done(
                      id,
                      Optional.empty(),
                      Optional.empty(),
                      Views.rejoin(sight.state().room(), offered.player(), Instant.now()));
              default -> new ServerMessage.Done(id);
            });
  }

  /** What is right, to whoever may know it before the others. */
  static void key(Connection connection, Opened room, String id) {
    if (!connection.token().may(Right.SEE_KEY)) {
      refused(connection, id, RoomProblem.notAllowed(Set.of(Right.SEE_KEY)));
      return;
    }
    Views.key(room, id)
        .ifPresentOrElse(
            connection::send, () -> refused(connection, id, RoomProblem.of(Refusal.NOT_NOW)));
  }

  private static <T> void replied(
      Connection connection, String id, Reply<T> reply, Function<T, ServerMessage> good) {
    switch (reply) {
      case Reply.Got<T>(var value) -> connection.send(good.apply(value));
      case Reply.Refused<T>(var reason) -> refused(connection, id, RoomProblem.of(reason));
      case Reply.NoRoom<T>() -> refused(connection, id, RoomProblem.noSuchRoom());
      case Reply.Unavailable<T>() -> refused(connection, id, RoomProblem.unavailable());
    }
  }

  static void refused(Connection connection, String id, Problem problem) {
    connection.send(new ServerMessage.Refused(id, problem));
  }

  /** Names a session's history of phases; another one cannot be resumed into. */
  private static String epoch(Opened room) {
    return room.room().session().id().toString();
  }
}
