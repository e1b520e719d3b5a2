package quizhall.game.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quizhall.game.room.Anonymity;
import quizhall.game.room.Question;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.Round;
import quizhall.game.room.Ruling;
import quizhall.game.room.Session;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.Response;
import quizhall.game.room.question.Said;
import quizhall.game.room.question.Sealed;

/**
 * What players said to the open question, where nobody is to know who said it, and what of it the
 * host hid or showed. Journal and snapshots hold it sealed. In clear it is here, in the memory of
 * the room's owner, until the event that closes the question tells it without the players. Then the
 * key is deleted.
 */
final class Confidences {
  private static final Logger LOG = LoggerFactory.getLogger(Confidences.class);

  private final ResponseKeys store;
  private final Map<Integer, byte[]> keys = new HashMap<>();
  private final Set<Integer> beingDeleted = new HashSet<>();
  private final List<Response> said = new ArrayList<>();
  private Optional<Session> session = Optional.empty();
  private final Map<Said, Boolean> ruled = new HashMap<>();
  private int told;

  Confidences(ResponseKeys store) {
    this.store = store;
  }

  /** Whether the session's room may say or take anything. */
  boolean isReadyFor(Session wanted) {
    return session.isPresent() || anonymous(wanted).isEmpty();
  }

  /** For a session whose room is yet to be opened. */
  CompletionStage<Map<Integer, byte[]>> keysFor(Session wanted) {
    return store.of(wanted, anonymous(wanted));
  }

  /** For a room that wakes; with those that should have been deleted before it fell asleep. */
  CompletionStage<Map<Integer, byte[]>> keysFor(Opened room) {
    Session own = room.room().session();
    return store.of(own, anonymous(own).stream().filter(index -> !isOver(room, index)).toList());
  }

  private static List<Integer> anonymous(Session session) {
    List<Question> questions = session.quiz().questions();
    return IntStream.range(0, questions.size())
        .filter(index -> questions.get(index).hasAnonymousAnswers())
        .boxed()
        .toList();
  }

  /** Whether nothing more is said to the question. */
  private static boolean isOver(Opened room, int question) {
    boolean isOpen = room instanceof QuestionOpen(_, var round) && round.question() == question;
    return room instanceof Finished || (room.course().wasOpened(question) && !isOpen);
  }

  void opens(Session opened, Map<Integer, byte[]> found) {
    session = Optional.of(opened);
    keys.putAll(found);
  }

  void wakes(Opened room, Map<Integer, byte[]> found) {
    opens(room.room().session(), found);
    if (isAskedAnonymously(room)) {
      Round round = room.lastRound().orElseThrow();
      ResponseCipher cipher = cipher(round.question());
      round.answers().forEach(answer -> open(cipher, answer).ifPresent(said::add));
      round.rulings().forEach(ruling -> open(cipher, ruling).ifPresent(this::rule));
      if (said.size() < round.answers().size()) {
        // Those who answered stay counted: to ask them again would tell two answers of one player.
        LOG.error(
            "The key of question {} of room {} is lost",
            round.question(),
            room.room().session().code().value());
      }
      told = Anonymity.mayBeTold(said.size()) ? said.size() : 0;
    }
  }

  private static Optional<Response> open(ResponseCipher cipher, RecordedAnswer answer) {
    return answer.response() instanceof Sealed sealed
        ? cipher.open(answer.player(), sealed)
        : Optional.empty();
  }

  private static Optional<Ruling> open(ResponseCipher cipher, Ruling ruling) {
    return ruling.said() instanceof Sealed sealed
        ? cipher.open(sealed).map(opened -> new Ruling(opened, ruling.shown()))
        : Optional.of(ruling);
  }

  private void rule(Ruling ruling) {
    ruled.put(ruling.said(), ruling.shown());
  }

  private static boolean isAskedAnonymously(Opened room) {
    return room instanceof QuestionOpen open && open.question().hasAnonymousAnswers();
  }

  private ResponseCipher cipher(int question) {
    byte[] key = keys.get(question);
    if (key == null) {
      throw new IllegalStateException("there is no key for question " + question);
    }
    return new ResponseCipher(key, size(question));
  }

  /** So many bytes hold every response to the question, so that none is told from its length. */
  private int size(int question) {
    return switch (session.orElseThrow().quiz().questions().get(question).task().kind()) {
      case OPEN -> 1_024;
      case WORD_CLOUD -> 512;
      case SINGLE, MULTIPLE, TRUE_FALSE, POLL, TEXT, NUMBER, ORDER, MATCH, PIN, SCALE, SLIDE -> 192;
    };
  }

  /** The room as it has to be known to carry out a command. */
  Opened knowing(Opened room, RoomCommand command) {
    return command instanceof RoomCommand.Moderate
        ? told(room)
        : isAskedAnonymously(room) ? with(room, round -> known(round, said)) : room;
  }

  /** The room as relays may know it. */
  Opened told(Opened room) {
    return isAskedAnonymously(room)
        ? with(room, round -> known(round, tellable(room)).withheld())
        : room;
  }

  private Round known(Round round, List<Response> heard) {
    List<Ruling> rulings =
        ruled.entrySet().stream().map(each -> new Ruling(each.getKey(), each.getValue())).toList();
    return round.overhearing(heard).ruled(rulings);
  }

  private static Opened with(Opened room, UnaryOperator<Round> change) {
    return new QuestionOpen(room.room(), change.apply(room.lastRound().orElseThrow()));
  }

  private List<Response> tellable(Opened room) {
    return isToldWhileOpen(room) ? Anonymity.apart(said) : List.of();
  }

  /** Not where a few may answer when all others are done: what comes last would be theirs. */
  private static boolean isToldWhileOpen(Opened room) {
    return room instanceof QuestionOpen open
        && open.question().task() instanceof Gathering
        && room.room().players().unhurried().isEmpty();
  }

  /**
   * Events as they are written.
   *
   * @param before the room to which they happen
   */
  List<RoomEvent> sealed(RoomState before, List<RoomEvent> events) {
    List<RoomEvent> answersSealed =
        answering(
            events,
            (question, answer) ->
                answer.saying(cipher(question).seal(answer.player(), answer.response())));
    boolean isClosed = events.stream().anyMatch(RoomEvent.QuestionClosed.class::isInstance);
    return before instanceof QuestionOpen open && isAskedAnonymously(open) && !isClosed
        ? answersSealed.stream().map(this::rulingSealed).toList()
        : answersSealed;
  }

  private RoomEvent rulingSealed(RoomEvent event) {
    return event instanceof RoomEvent.Moderated(var question, var ruling, var at)
        ? new RoomEvent.Moderated(
            question, new Ruling(cipher(question).seal(ruling.said()), ruling.shown()), at)
        : event;
  }

  /** Events as they are told. */
  List<RoomEvent> withheld(List<RoomEvent> events) {
    return answering(events, (_, answer) -> answer.withheld());
  }

  private interface Change {
    RecordedAnswer apply(int question, RecordedAnswer answer);
  }

  private List<RoomEvent> answering(List<RoomEvent> events, Change change) {
    return session.isEmpty()
        ? events
        : events.stream().map(event -> answering(event, change)).toList();
  }

  private RoomEvent answering(RoomEvent event, Change change) {
    return event instanceof RoomEvent.AnswersRecorded(var question, var answers, var at)
            && isAnonymous(question)
        ? new RoomEvent.AnswersRecorded(
            question, answers.stream().map(answer -> change.apply(question, answer)).toList(), at)
        : event;
  }

  private boolean isAnonymous(int question) {
    return session.orElseThrow().quiz().questions().get(question).hasAnonymousAnswers();
  }

  /**
   * Takes note of what was written.
   *
   * @param events in clear
   */
  void wrote(List<RoomEvent> events) {
    if (session.isPresent()) {
      events.forEach(this::wrote);
    }
  }

  private void wrote(RoomEvent event) {
    if (event instanceof RoomEvent.AnswersRecorded(var question, var answers, _)
        && isAnonymous(question)) {
      answers.forEach(answer -> said.add(answer.response()));
    } else if (event instanceof RoomEvent.Moderated(_, var ruling, _)) {
      rule(ruling);
    } else if (event instanceof RoomEvent.QuestionOpened) {
      ruled.clear();
    } else if (event instanceof RoomEvent.QuestionClosed
        || event instanceof RoomEvent.QuestionSkipped) {
      said.clear();
      told = 0;
    }
  }

  /** What may be told by now and was not, of a question whose answers are shown as they come. */
  List<Response> news(Opened room) {
    if (!isAskedAnonymously(room) || !isToldWhileOpen(room) || !Anonymity.mayBeTold(said.size())) {
      return List.of();
    }
    List<Response> news =
        said.subList(told, said.size()).stream()
            .sorted(Comparator.comparing(Response::toString))
            .toList();
    told = said.size();
    return news;
  }

  /** Questions whose keys are to be deleted, and are not being deleted just now. */
  List<Integer> due(Opened room) {
    return keys.keySet().stream()
        .filter(question -> isOver(room, question) && !beingDeleted.contains(question))
        .toList();
  }

  CompletionStage<Integer> delete(int question) {
    beingDeleted.add(question);
    return store.delete(session.orElseThrow(), question);
  }

  void deleted(int question, boolean done) {
    beingDeleted.remove(question);
    if (done) {
      Optional.ofNullable(keys.remove(question)).ifPresent(key -> Arrays.fill(key, (byte) 0));
    }
  }
}
