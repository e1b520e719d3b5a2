package quizhall.game.entity;

import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import quizhall.game.room.Decision;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Correction;
import quizhall.game.room.question.MatchResponse;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberResponse;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.OpenResponse;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderResponse;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinResponse;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.ScaleResponse;
import quizhall.game.room.question.ScaleTask;
import quizhall.game.room.question.Sealed;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.Withheld;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.room.question.WordsResponse;

/**
 * What types are called in journals, snapshots and between nodes. A name once written is never
 * given to another type.
 */
final class LogicalNames {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(RoomEvent.RoomOpened.class, "room-opened"),
          Map.entry(RoomEvent.RoomResumed.class, "room-resumed"),
          Map.entry(RoomEvent.PlayersJoined.class, "players-joined"),
          Map.entry(RoomEvent.GameStarted.class, "game-started"),
          Map.entry(RoomEvent.QuestionOpened.class, "question-opened"),
          Map.entry(RoomEvent.AnswersRecorded.class, "answers-recorded"),
          Map.entry(RoomEvent.QuestionClosed.class, "question-closed"),
          Map.entry(RoomEvent.AnsweringEnded.class, "answering-ended"),
          Map.entry(RoomEvent.Moderated.class, "moderated"),
          Map.entry(RoomEvent.AnswersRegraded.class, "answers-regraded"),
          Map.entry(RoomEvent.QuestionVoided.class, "question-voided"),
          Map.entry(RoomEvent.StandingsChosen.class, "standings-chosen"),
          Map.entry(RoomEvent.AutoChosen.class, "auto-chosen"),
          Map.entry(RoomEvent.ReactionsChosen.class, "reactions-chosen"),
          Map.entry(RoomEvent.GoingOnHeld.class, "going-on-held"),
          Map.entry(RoomEvent.Paused.class, "paused"),
          Map.entry(RoomEvent.Continued.class, "continued"),
          Map.entry(RoomEvent.LimitChanged.class, "limit-changed"),
          Map.entry(RoomEvent.QuestionSkipped.class, "question-skipped"),
          Map.entry(RoomEvent.DeviceSeated.class, "device-seated"),
          Map.entry(RoomEvent.DeviceUnseated.class, "device-unseated"),
          Map.entry(RoomEvent.DeviceInvited.class, "device-invited"),
          Map.entry(RoomEvent.PairingMissed.class, "pairing-missed"),
          Map.entry(RoomEvent.InvitationEnded.class, "invitation-ended"),
          Map.entry(RoomEvent.DeviceKnocked.class, "device-knocked"),
          Map.entry(RoomEvent.DeviceDismissed.class, "device-dismissed"),
          Map.entry(RoomEvent.DoorChanged.class, "door-changed"),
          Map.entry(RoomEvent.PlayerKicked.class, "player-kicked"),
          Map.entry(RoomEvent.PlayerRenamed.class, "player-renamed"),
          Map.entry(RoomEvent.TimeGiven.class, "time-given"),
          Map.entry(RoomEvent.PlayersAdmitted.class, "players-admitted"),
          Map.entry(RoomEvent.NamesApproved.class, "names-approved"),
          Map.entry(RoomEvent.RejoinOffered.class, "rejoin-offered"),
          Map.entry(RoomEvent.RejoinMissed.class, "rejoin-missed"),
          Map.entry(RoomEvent.PlayerMoved.class, "player-moved"),
          Map.entry(RoomEvent.StandingsShown.class, "standings-shown"),
          Map.entry(RoomEvent.SessionEnded.class, "session-ended"),
          Map.entry(RoomEvent.MovedOn.class, "moved-on"),
          Map.entry(RoomEvent.RoomClosed.class, "room-closed"),
          Map.entry(RoomState.Unopened.class, "unopened"),
          Map.entry(RoomState.Lobby.class, "lobby"),
          Map.entry(RoomState.QuestionOpen.class, "question-open"),
          Map.entry(RoomState.Reveal.class, "reveal"),
          Map.entry(RoomState.Standings.class, "standings"),
          Map.entry(RoomState.Finished.class, "finished"),
          Map.entry(Single.class, "single"),
          Map.entry(Multiple.class, "multiple"),
          Map.entry(TrueFalse.class, "true-false"),
          Map.entry(Poll.class, "poll"),
          Map.entry(TextTask.class, "text"),
          Map.entry(NumberTask.class, "number"),
          Map.entry(NumberTask.Closeness.Within.class, "within"),
          Map.entry(NumberTask.Closeness.WithinPercent.class, "within-percent"),
          Map.entry(NumberTask.Closeness.Nearest.class, "nearest"),
          Map.entry(OrderTask.class, "order"),
          Map.entry(MatchTask.class, "match"),
          Map.entry(PinTask.class, "pin"),
          Map.entry(PinTarget.Regions.class, "regions"),
          Map.entry(PinTarget.Spot.class, "spot"),
          Map.entry(PinTarget.Rectangle.class, "rectangle"),
          Map.entry(PinTarget.Circle.class, "circle"),
          Map.entry(WordCloudTask.class, "word-cloud"),
          Map.entry(Said.Word.class, "word"),
          Map.entry(OpenTask.class, "open"),
          Map.entry(Said.Card.class, "card"),
          Map.entry(ScaleTask.class, "scale"),
          Map.entry(SlideTask.class, "slide"),
          Map.entry(Chosen.class, "chosen"),
          Map.entry(TextResponse.class, "typed-text"),
          Map.entry(NumberResponse.class, "typed-number"),
          Map.entry(OrderResponse.class, "arranged"),
          Map.entry(MatchResponse.class, "joined"),
          Map.entry(PinResponse.class, "pinned"),
          Map.entry(WordsResponse.class, "said-words"),
          Map.entry(OpenResponse.class, "written"),
          Map.entry(ScaleResponse.class, "rated"),
          Map.entry(Sealed.class, "sealed"),
          Map.entry(Withheld.class, "withheld"),
          Map.entry(RoomCommand.Start.class, "start"),
          Map.entry(RoomCommand.Next.class, "next"),
          Map.entry(RoomCommand.End.class, "end"),
          Map.entry(RoomCommand.MoveOn.class, "move-on"),
          Map.entry(RoomCommand.Moderate.class, "moderate"),
          Map.entry(RoomCommand.Regrade.class, "regrade"),
          Map.entry(RoomCommand.Pause.class, "pause"),
          Map.entry(RoomCommand.Continue.class, "continue"),
          Map.entry(RoomCommand.Extend.class, "extend"),
          Map.entry(RoomCommand.Skip.class, "skip"),
          Map.entry(RoomCommand.SeatDevice.class, "seat-device"),
          Map.entry(RoomCommand.UnseatDevice.class, "unseat-device"),
          Map.entry(RoomCommand.Invite.class, "invite"),
          Map.entry(RoomCommand.Knock.class, "knock"),
          Map.entry(RoomCommand.Agree.class, "agree"),
          Map.entry(RoomCommand.Dismiss.class, "dismiss"),
          Map.entry(RoomCommand.ChangeDoor.class, "change-door"),
          Map.entry(RoomCommand.Kick.class, "kick"),
          Map.entry(RoomCommand.OfferRejoin.class, "offer-rejoin"),
          Map.entry(RoomCommand.Rejoin.class, "rejoin"),
          Map.entry(RoomCommand.Rename.class, "rename"),
          Map.entry(RoomCommand.GiveTime.class, "give-time"),
          Map.entry(RoomCommand.Admit.class, "admit"),
          Map.entry(RoomCommand.ApproveNames.class, "approve-names"),
          Map.entry(RoomCommand.Conclude.class, "conclude"),
          Map.entry(RoomCommand.VoidQuestion.class, "void-question"),
          Map.entry(RoomCommand.Reveal.class, "reveal-unscored"),
          Map.entry(RoomCommand.RevealEarly.class, "reveal-early"),
          Map.entry(RoomCommand.Play.class, "play"),
          Map.entry(RoomCommand.ChooseAuto.class, "choose-auto"),
          Map.entry(RoomCommand.ChooseReactions.class, "choose-reactions"),
          Map.entry(RoomCommand.Hold.class, "hold"),
          Map.entry(RoomCommand.ChooseStandings.class, "choose-standings"),
          Map.entry(Correction.Spelling.class, "spelling"),
          Map.entry(Correction.Key.Options.class, "right-options"),
          Map.entry(Correction.Key.Spellings.class, "right-spellings"),
          Map.entry(Correction.Key.Value.class, "right-value"),
          Map.entry(Correction.Key.Sequence.class, "right-sequence"),
          Map.entry(Correction.Key.Pairs.class, "right-pairs"),
          Map.entry(Correction.Key.Place.class, "right-place"),
          Map.entry(Decision.Done.class, "done"),
          Map.entry(Decision.Refused.class, "refused"),
          Map.entry(Decision.Settled.class, "settled"),
          Map.entry(Decision.SeatOutcome.Seated.class, "seated"),
          Map.entry(Decision.SeatOutcome.NotSeated.class, "not-seated"),
          Map.entry(Decision.AnswerOutcome.Recorded.class, "recorded"),
          Map.entry(Decision.AnswerOutcome.AlreadyAnswered.class, "already-answered"),
          Map.entry(Decision.AnswerOutcome.NotRecorded.class, "not-recorded"),
          Map.entry(RoomMessage.OpenRoom.class, "open-room"),
          Map.entry(RoomMessage.Subscribe.class, "subscribe"),
          Map.entry(RoomMessage.Unsubscribe.class, "unsubscribe"),
          Map.entry(RoomMessage.SubmitBatch.class, "submit-batch"),
          Map.entry(RoomMessage.GiveOrder.class, "perform"),
          Map.entry(RoomMessage.Presence.class, "presence"),
          Map.entry(RoomMessage.AskWhereabouts.class, "ask-whereabouts"),
          Map.entry(RoomMessage.React.class, "react"),
          Map.entry(RoomMessage.Flushed.class, "flushed"),
          Map.entry(RoomSignal.OpenReply.class, "open-reply"),
          Map.entry(RoomSignal.NoRoom.class, "no-room"),
          Map.entry(RoomSignal.Subscribed.class, "subscribed"),
          Map.entry(RoomSignal.Happened.class, "happened"),
          Map.entry(RoomSignal.Overheard.class, "overheard"),
          Map.entry(RoomSignal.BatchSettled.class, "batch-settled"),
          Map.entry(RoomSignal.OrderSettled.class, "performed"),
          Map.entry(RoomSignal.Closing.class, "closing"),
          Map.entry(RoomSignal.Pulse.class, "pulse"),
          Map.entry(RoomSignal.Doubled.class, "doubled"),
          Map.entry(RoomSignal.Whereabouts.class, "whereabouts"),
          Map.entry(RoomSignal.Reacted.class, "reacted"),
          Map.entry(RoomSignal.Claims.class, "claims"),
          Map.entry(RoomSignal.Part.class, "part"));
  private static final Map<String, Class<?>> TYPES =
      NAMES.keySet().stream().collect(Collectors.toMap(NAMES::get, Function.identity()));

  private LogicalNames() {}

  static String of(Class<?> type) {
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalArgumentException("has no logical name: " + type);
    }
    return name;
  }

  static Optional<Class<?>> find(String name) {
    return Optional.ofNullable(TYPES.get(name));
  }

  /** For families whose members stand inside of others. */
  static NamedType[] subtypes() {
    return NAMES.entrySet().stream()
        .map(entry -> new NamedType(entry.getKey(), entry.getValue()))
        .toArray(NamedType[]::new);
  }
}
