package quizhall.game.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.room.question.Kind;
import quizhall.game.wire.ChoiceMessages.ChosenOptions;

/**
 * Reads an answer that chooses options, in the very form in which pages write it: fields in this
 * order, no blanks, no escapes. Thousands of these come at once. It takes nothing that {@link
 * Wire#read} would refuse or read otherwise; all that it does not take is left to that.
 */
final class AnswerScanner {
  private static final byte[] ID = ascii("{\"type\":\"answer\",\"id\":\"");
  private static final byte[] QUESTION = ascii("\",\"question\":");
  private static final byte[] PLAYING = ascii(",\"playing\":");
  private static final byte[] KIND = ascii(",\"response\":{\"kind\":\"");
  private static final byte[] OPTIONS = ascii("\",\"options\":[");

  /** Once more, for servers of before; nobody reads them. */
  private static final byte[] OPTIONS_AGAIN = ascii(",\"options\":[");

  private static final Map<String, String> KINDS =
      Stream.of(Kind.SINGLE, Kind.MULTIPLE, Kind.TRUE_FALSE, Kind.POLL)
          .map(Kind::word)
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

  /** Of any number of so many digits it is sure that it is none too large. */
  private static final int MOST_DIGITS = 9;

  private static final int NONE = -1;

  private final byte[] frame;
  private int at;

  private AnswerScanner(byte[] frame) {
    this.frame = frame;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }

  /** Empty where it has any other form. */
  static Optional<ClientMessage.Answer> read(byte[] utf8) {
    return new AnswerScanner(utf8).answer();
  }

  private Optional<ClientMessage.Answer> answer() {
    if (!skip(ID)) {
      return Optional.empty();
    }
    String id = text();
    if (id.isEmpty() || id.length() > Fields.MAX_ID_LENGTH || !skip(QUESTION)) {
      return Optional.empty();
    }
    int question = whole();
    boolean isAgain = skip(PLAYING);
    int playing = isAgain ? whole() : 1;
    if (question == NONE || playing == NONE || !skip(KIND)) {
      return Optional.empty();
    }
    Optional<String> kind = Optional.ofNullable(KINDS.get(text()));
    if (kind.isEmpty() || !skip(OPTIONS)) {
      return Optional.empty();
    }
    Optional<List<Integer>> options = wholes();
    if (options.isEmpty() || !skip('}')) {
      return Optional.empty();
    }
    if (skip(OPTIONS_AGAIN) && wholes().isEmpty()) {
      return Optional.empty();
    }
    if (!skip('}') || at < frame.length) {
      return Optional.empty();
    }
    return Optional.of(
        new ClientMessage.Answer(
            id,
            question,
            isAgain ? Optional.of(playing) : Optional.empty(),
            Optional.of(new ChosenOptions(kind.get(), options.get())),
            Optional.empty()));
  }

  private boolean skip(byte[] expected) {
    int end = at + expected.length;
    if (end > frame.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (frame[at + i] != expected[i]) {
        return false;
      }
    }
    at = end;
    return true;
  }

  private boolean skip(char expected) {
    boolean isThere = at < frame.length && frame[at] == expected;
    at += isThere ? 1 : 0;
    return isThere;
  }

  /** Up to what is no plain letter of ASCII. */
  private String text() {
    int begin = at;
    while (at < frame.length && isPlain(frame[at])) {
      at++;
    }
    return new String(frame, begin, at - begin, US_ASCII);
  }

  private static boolean isPlain(byte letter) {
    return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
  }

  private int whole() {
    int begin = at;
    int number = 0;
    while (at < frame.length && isDigit(frame[at]) && at - begin < MOST_DIGITS) {
      number = number * 10 + frame[at] - '0';
      at++;
    }
    boolean isWritten = at > begin && (frame[begin] != '0' || at == begin + 1);
    return isWritten ? number : NONE;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Different ones, up to the end of their list. */
  private Optional<List<Integer>> wholes() {
    List<Integer> all = new ArrayList<>(4);
    if (skip(']')) {
      return Optional.of(all);
    }
    do {
      int next = whole();
      if (next == NONE || all.size() == Fields.MAX_INDEXES || all.contains(next)) {
        return Optional.empty();
      }
      all.add(next);
    } while (skip(','));
    return skip(']') ? Optional.of(all) : Optional.empty();
  }
}
