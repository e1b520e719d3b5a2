package quizhall.game.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;
import quizhall.game.wire.MatchMessages.JoinedPairs;
import quizhall.game.wire.NumberMessages.TypedNumber;
import quizhall.game.wire.OpenMessages.WrittenText;
import quizhall.game.wire.OrderMessages.ArrangedItems;
import quizhall.game.wire.PinMessages.PlacedPin;
import quizhall.game.wire.ScaleMessages.ChosenSteps;
import quizhall.game.wire.ServerMessage.Accepted;
import quizhall.game.wire.ServerMessage.AnswerView;
import quizhall.game.wire.ServerMessage.OutcomeView;
import quizhall.game.wire.ServerMessage.PlayerView;
import quizhall.game.wire.ServerMessage.You;
import quizhall.game.wire.TextMessages.TypedText;
import quizhall.game.wire.WordCloudMessages.SaidWords;

/**
 * Writes the two messages that each player of a room gets for oneself, byte for byte as Jackson
 * does. A message with a text that may need an escape is left to Jackson.
 */
final class PlainJson {
  private static final int USUAL_BYTES = 320;

  /** As a byte, and so below zero, as are all that are not ASCII. */
  private static final byte FIRST_OF_FOUR = (byte) 0xF0;

  private static final byte[] ACCEPTED = ascii("{\"type\":\"accepted\",\"id\":");
  private static final byte[] YOU = ascii("{\"type\":\"you\",\"you\":{\"playerId\":");
  private static final byte[] NICKNAME = ascii(",\"nickname\":");
  private static final byte[] SCORE = ascii(",\"score\":");
  private static final byte[] RANK = ascii(",\"rank\":");
  private static final byte[] STREAK = ascii(",\"streak\":");
  private static final byte[] ANSWER = ascii(",\"answer\":{\"question\":");
  private static final byte[] OUTCOME = ascii(",\"outcome\":{\"question\":");
  private static final byte[] VERDICT = ascii(",\"verdict\":");
  private static final byte[] POINTS = ascii(",\"points\":");
  private static final byte[] BONUS = ascii(",\"bonus\":");
  private static final byte[] BY_HOST = ascii(",\"byHost\":");
  private static final byte[] WAITING = ascii(",\"waiting\":");
  private static final byte[] UNNAMED = ascii(",\"unnamed\":");
  private static final byte[] GAINED = ascii(",\"gained\":");
  private static final byte[] QUESTION = ascii(",\"question\":");
  private static final byte[] RESPONSE = ascii(",\"response\":{\"kind\":");
  private static final byte[] OPTIONS = ascii(",\"options\":");
  private static final byte[] TEXT = ascii(",\"text\":");
  private static final byte[] VALUE = ascii(",\"value\":");
  private static final byte[] VALUES = ascii(",\"values\":");
  private static final byte[] ITEMS = ascii(",\"items\":");
  private static final byte[] PAIRS = ascii(",\"pairs\":");
  private static final byte[] WORDS = ascii(",\"words\":");
  private static final byte[] X = ascii(",\"x\":");
  private static final byte[] Y = ascii(",\"y\":");
  private static final byte[] END = ascii("}");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  private byte[] bytes = new byte[USUAL_BYTES];
  private int size;
  private boolean isPlain = true;

  private PlainJson() {}

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  /** Empty where it is for Jackson. */
  static Optional<byte[]> write(ServerMessage message) {
    return switch (message) {
      case Accepted accepted -> written(json -> json.accepted(accepted));
      case You you -> written(json -> json.you(you));
      default -> Optional.empty();
    };
  }

  private static Optional<byte[]> written(Consumer<PlainJson> parts) {
    PlainJson json = new PlainJson();
    parts.accept(json);
    return json.isPlain ? Optional.of(Arrays.copyOf(json.bytes, json.size)) : Optional.empty();
  }

  private void accepted(Accepted accepted) {
    add(ACCEPTED);
    text(accepted.id());
    add(QUESTION);
    number(accepted.question());
    said(accepted.response(), accepted.options());
    add(END);
  }

  private void you(You message) {
    PlayerView you = message.you();
    add(YOU);
    text(you.playerId());
    add(NICKNAME);
    text(you.nickname());
    add(SCORE);
    number(you.score());
    you.rank().ifPresent(rank -> number(RANK, rank));
    number(STREAK, you.streak());
    you.answer().ifPresent(this::answer);
    you.outcome().ifPresent(this::outcome);
    you.waiting().ifPresent(waiting -> flag(WAITING, waiting));
    you.unnamed().ifPresent(unnamed -> flag(UNNAMED, unnamed));
    add(END);
    message.gained().ifPresent(gained -> number(GAINED, gained));
    add(END);
  }

  private void answer(AnswerView answer) {
    number(ANSWER, answer.question());
    said(answer.response(), answer.options());
    add(END);
  }

  private void outcome(OutcomeView outcome) {
    number(OUTCOME, outcome.question());
    add(VERDICT);
    text(outcome.verdict());
    number(POINTS, outcome.points());
    number(BONUS, outcome.bonus());
    outcome.byHost().ifPresent(byHost -> flag(BY_HOST, byHost));
    add(END);
  }

  private void said(Optional<Response> response, Optional<List<Integer>> options) {
    response.ifPresent(this::response);
    options.ifPresent(chosen -> numbers(OPTIONS, chosen));
  }

  private void response(Response response) {
    add(RESPONSE);
    text(response.kind());
    switch (response) {
      case ChosenOptions(_, var options) -> numbers(OPTIONS, options);
      case ArrangedItems(_, var items) -> numbers(ITEMS, items);
      case ChosenSteps(_, var values) -> numbers(VALUES, values);
      case JoinedPairs(_, var pairs) -> list(PAIRS, pairs, this::numbers);
      case SaidWords(_, var words) -> list(WORDS, words, this::text);
      case TypedText(_, var text) -> text(TEXT, text);
      case WrittenText(_, var text) -> text(TEXT, text);
      case TypedNumber(_, var value) -> text(VALUE, value);
      case PlacedPin(_, var x, var y) -> {
        add(X);
        raw(x.toString());
        add(Y);
        raw(y.toString());
      }
    }
    add(END);
  }

  private void flag(byte[] field, boolean value) {
    add(field);
    add(value ? TRUE : FALSE);
  }

  private void number(byte[] field, int value) {
    add(field);
    number(value);
  }

  private void text(byte[] field, String value) {
    add(field);
    text(value);
  }

  private void numbers(byte[] field, List<Integer> values) {
    list(field, values, this::number);
  }

  private void numbers(List<Integer> values) {
    list(values, this::number);
  }

  private <T> void list(byte[] field, List<T> values, Consumer<T> write) {
    add(field);
    list(values, write);
  }

  private <T> void list(List<T> values, Consumer<T> write) {
    add('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        add(',');
      }
      write.accept(values.get(i));
    }
    add(']');
  }

  private void number(int value) {
    raw(Integer.toString(value));
  }

  private void raw(String ascii) {
    makeRoom(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[size++] = (byte) ascii.charAt(i);
    }
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    for (byte letter : utf8) {
      // Jackson escapes pairs of surrogates; half a pair, which it refuses, is a question mark
      // here.
      isPlain &=
          letter < FIRST_OF_FOUR
              || (letter >= ' ' && letter != '"' && letter != '\\' && letter != '?');
    }
    add('"');
    add(utf8);
    add('"');
  }

  private void add(char letter) {
    makeRoom(1);
    bytes[size++] = (byte) letter;
  }

  private void add(byte[] more) {
    makeRoom(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void makeRoom(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
