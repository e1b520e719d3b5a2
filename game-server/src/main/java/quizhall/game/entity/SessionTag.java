package quizhall.game.entity;

import java.util.Set;
import quizhall.game.room.RoomEvent;

/** Marks the events that projections must hear of; all others are read by room. */
public final class SessionTag {
  public static final String NAME = "session";

  private SessionTag() {}

  static Set<String> of(RoomEvent event) {
    return switch (event) {
      case RoomEvent.RoomOpened _,
          RoomEvent.GameStarted _,
          RoomEvent.SessionEnded _,
          RoomEvent.AnswersRegraded _,
          RoomEvent.QuestionVoided _ ->
          Set.of(NAME);
      case RoomEvent.RoomResumed _,
          RoomEvent.PlayersJoined _,
          RoomEvent.QuestionOpened _,
          RoomEvent.AnswersRecorded _,
          RoomEvent.QuestionClosed _,
          RoomEvent.AnsweringEnded _,
          RoomEvent.Moderated _,
          RoomEvent.StandingsChosen _,
          RoomEvent.AutoChosen _,
          RoomEvent.ReactionsChosen _,
          RoomEvent.GoingOnHeld _,
          RoomEvent.Paused _,
          RoomEvent.Continued _,
          RoomEvent.LimitChanged _,
          RoomEvent.QuestionSkipped _,
          RoomEvent.DeviceSeated _,
          RoomEvent.DeviceUnseated _,
          RoomEvent.DeviceInvited _,
          RoomEvent.PairingMissed _,
          RoomEvent.RejoinOffered _,
          RoomEvent.RejoinMissed _,
          RoomEvent.PlayerMoved _,
          RoomEvent.InvitationEnded _,
          RoomEvent.DeviceKnocked _,
          RoomEvent.DeviceDismissed _,
          RoomEvent.DoorChanged _,
          RoomEvent.PlayerKicked _,
          RoomEvent.PlayerRenamed _,
          RoomEvent.TimeGiven _,
          RoomEvent.PlayersAdmitted _,
          RoomEvent.NamesApproved _,
          RoomEvent.StandingsShown _,
          RoomEvent.MovedOn _,
          RoomEvent.RoomClosed _ ->
          Set.of();
    };
  }
}
