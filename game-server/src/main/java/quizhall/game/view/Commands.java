package quizhall.game.view;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.room.Device;
import quizhall.game.room.DeviceId;
import quizhall.game.room.Door;
import quizhall.game.room.EndReason;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PlayerId;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Sign;
import quizhall.game.room.Standstill;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.Kind;
import quizhall.game.token.Role;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CorrectedKey;

/** What clients say, as commands to a room. */
public final class Commands {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Commands() {}

  public static RoomCommand.Answer answer(
      PlayerId player, ClientMessage.Answer said, Duration took, Duration allowance) {
    return new RoomCommand.Answer(
        player,
        said.id(),
        said.question(),
        said.playing().orElse(1),
        said.response().flatMap(response -> Kind.of(response.kind())),
        said.response()
            .map(QuestionViews::response)
            .orElseGet(() -> new Chosen(said.options().orElse(List.of()))),
        took,
        allowance);
  }

  public static RoomCommand.Order order(ClientMessage.Order said, Instant wallClock) {
    return switch (said) {
      case ClientMessage.Start _ -> new RoomCommand.Start(wallClock);
      case ClientMessage.Next(_, var seq) -> new RoomCommand.Next(seq, wallClock);
      case ClientMessage.Hide(_, var question, var what) ->
          new RoomCommand.Moderate(question, what, false);
      case ClientMessage.Show(_, var question, var what) ->
          new RoomCommand.Moderate(question, what, true);
      case ClientMessage.Accept(_, var question, var text) -> regrade(question, text, true);
      case ClientMessage.Reject(_, var question, var text) -> regrade(question, text, false);
      case ClientMessage.Pause(_, var answers) ->
          new RoomCommand.Pause(Standstill.Reason.HOST, answers.filter("take"::equals).isPresent());
      case ClientMessage.Resume _ ->
          new RoomCommand.Continue(EnumSet.allOf(Standstill.Reason.class));
      case ClientMessage.Extend(var id, var question, var seconds) ->
          new RoomCommand.Extend(id, question, seconds.map(Duration::ofSeconds));
      case ClientMessage.Skip(_, var question) -> new RoomCommand.Skip(question, wallClock);
      case ClientMessage.GiveSeat(_, var role, var name) ->
          new RoomCommand.SeatDevice(
              new Device(DeviceId.random(RANDOM), duty(role), name.map(Nickname::new)));
      case ClientMessage.Unseat(_, var seat) -> new RoomCommand.UnseatDevice(new DeviceId(seat));
      case ClientMessage.Invite(_, var role) ->
          new RoomCommand.Invite(PairingCode.random(RANDOM), duty(role), wallClock);
      case ClientMessage.Agree(_, var device) -> new RoomCommand.Agree(new DeviceId(device));
      case ClientMessage.Dismiss(_, var device) ->
          new RoomCommand.Dismiss(device.map(DeviceId::new));
      case ClientMessage.Lock _ -> new RoomCommand.ChangeDoor(Door.Change.locked(true));
      case ClientMessage.Unlock _ -> new RoomCommand.ChangeDoor(Door.Change.locked(false));
      case ClientMessage.ChangeDoor(_, var approve, var generated, var waiting) ->
          new RoomCommand.ChangeDoor(
              new Door.Change(Optional.empty(), approve, generated, waiting));
      case ClientMessage.Kick(_, var player, var mayReturn) ->
          new RoomCommand.Kick(new PlayerId(player), mayReturn.orElse(false));
      case ClientMessage.Rename(_, var player, var nickname) ->
          new RoomCommand.Rename(new PlayerId(player), new Nickname(nickname));
      case ClientMessage.Time(_, var player, var factor) ->
          new RoomCommand.GiveTime(new PlayerId(player), OwnTime.of(factor));
      case ClientMessage.Rejoin(_, var player) ->
          new RoomCommand.OfferRejoin(new PlayerId(player), PairingCode.random(RANDOM), wallClock);
      case ClientMessage.Admit(_, var players) -> new RoomCommand.Admit(ids(players));
      case ClientMessage.Approve(_, var players) -> new RoomCommand.ApproveNames(ids(players));
      case ClientMessage.RevealUnscored(_, var question) -> new RoomCommand.Reveal(question);
      case ClientMessage.RevealEarly(_, var question) -> new RoomCommand.RevealEarly(question);
      case ClientMessage.Discard _ -> new RoomCommand.End(EndReason.DISCARDED, wallClock);
      case ClientMessage.Replay(_, var question, var playing) ->
          new RoomCommand.Play(question, true, playing);
      case ClientMessage.Jump(_, var question) ->
          new RoomCommand.Play(question, false, Optional.of(1));
      case ClientMessage.Key(_, var question, CorrectedKey.Nothing _, var reason) ->
          new RoomCommand.VoidQuestion(question, reason);
      case ClientMessage.Key(_, var question, var key, var reason) ->
          new RoomCommand.Regrade(question, Keys.correction(key), reason);
      case ClientMessage.RankEvery(_, var every) -> new RoomCommand.ChooseStandings(every);
      case ClientMessage.Auto(_, var seconds) ->
          new RoomCommand.ChooseAuto(seconds.map(Duration::ofSeconds));
      case ClientMessage.Hold(_, var seq) -> new RoomCommand.Hold(seq);
      case ClientMessage.LetReact(_, var on) -> new RoomCommand.ChooseReactions(on);
      case ClientMessage.End(_, var results) ->
          results
              .<RoomCommand.Order>map(
                  shown ->
                      shown
                          ? new RoomCommand.Conclude(wallClock)
                          : new RoomCommand.End(EndReason.DISCARDED, wallClock))
              .orElseGet(() -> new RoomCommand.End(EndReason.ENDED_BY_HOST, wallClock));
    };
  }

  public static Sign sign(ClientMessage.Reaction said) {
    return Stream.of(Sign.values())
        .filter(sign -> sign.word().equals(said.sign()))
        .findFirst()
        .orElseThrow();
  }

  private static Device.Duty duty(String role) {
    return Stream.of(Device.Duty.values())
        .filter(duty -> Role.of(duty).word().equals(role))
        .findFirst()
        .orElseThrow();
  }

  private static List<PlayerId> ids(List<String> players) {
    return players.stream().map(PlayerId::new).toList();
  }

  private static RoomCommand.Regrade regrade(int question, String text, boolean accepted) {
    return new RoomCommand.Regrade(
        question, new Correction.Spelling(text, accepted), Optional.empty());
  }
}
