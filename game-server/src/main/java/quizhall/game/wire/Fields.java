package quizhall.game.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.core.problem.FieldError;
import quizhall.game.room.Nickname;
import quizhall.game.room.question.Kind;

/**
 * Reads the fields of one message, strictly, and gathers all that is wrong with them: what a method
 * gives is only good when there are no {@link #errors} in the end.
 */
final class Fields {
  static final int MAX_ID_LENGTH = 64;
  static final int MAX_INDEXES = 20;
  static final int MAX_PLAYERS = 300;

  /** More than floating point numbers are ever written with. */
  private static final int MAX_DIGITS = 40;

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  private final ObjectNode object;
  private final String prefix;
  private final List<FieldError> errors;

  Fields(ObjectNode object) {
    this(object, "", new ArrayList<>());
  }

  private Fields(ObjectNode object, String prefix, List<FieldError> errors) {
    this.object = object;
    this.prefix = prefix;
    this.errors = errors;
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  boolean has(String field) {
    return object.has(field);
  }

  /** The fields of an object in this one, whose errors are gathered here. */
  Fields within(String field) {
    if (object.path(field) instanceof ObjectNode inner) {
      return new Fields(inner, prefix + field + ".", errors);
    }
    wrong(field, "must be an object");
    // Nothing more can be wrong with what is not there.
    return new Fields(object.objectNode(), prefix + field + ".", new ArrayList<>());
  }

  Optional<Kind> kind(String field) {
    Optional<Kind> kind = Kind.of(object.path(field).asText());
    if (kind.isEmpty()) {
      wrong(field, "must be a kind of question");
    }
    return kind;
  }

  /** The client's name for its message. */
  String id(String field) {
    JsonNode value = object.path(field);
    String id = value.asText();
    if (!value.isTextual() || id.isEmpty() || id.length() > MAX_ID_LENGTH || !isPlain(id)) {
      wrong(field, "must be a text of 1 to " + MAX_ID_LENGTH + " characters");
    }
    return id;
  }

  /** Half a surrogate pair could not be sent back, a control character could not be stored. */
  private static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  int index(String field) {
    JsonNode value = object.path(field);
    if (!isIndex(value)) {
      wrong(field, "must be a whole number from 0");
    }
    return value.asInt();
  }

  Optional<Integer> optionalIndex(String field) {
    return object.has(field) ? Optional.of(index(field)) : Optional.empty();
  }

  Optional<Integer> optionalWhole(String field, int least, int most) {
    return object.has(field) ? Optional.of(whole(field, least, most)) : Optional.empty();
  }

  int whole(String field, int least, int most) {
    JsonNode value = object.path(field);
    if (!isIndex(value) || value.asInt() < least || value.asInt() > most) {
      wrong(field, "must be a whole number from " + least + " to " + most);
    }
    return value.asInt();
  }

  /** A whole number in these bounds, or null, which must be written. */
  Optional<Integer> wholeOrNull(String field, int least, int most) {
    JsonNode value = object.path(field);
    if (value.isNull()) {
      return Optional.empty();
    }
    boolean good = isIndex(value) && value.asInt() >= least && value.asInt() <= most;
    if (!good) {
      wrong(field, "must be a whole number from " + least + " to " + most + ", or null");
    }
    return Optional.of(value.asInt());
  }

  /** One of these numbers, or null, which must be written. */
  Optional<BigDecimal> oneOfOrNull(String field, List<BigDecimal> numbers) {
    JsonNode value = object.path(field);
    if (value.isNull()) {
      return Optional.empty();
    }
    Optional<BigDecimal> found =
        numbers.stream()
            .filter(number -> value.isNumber() && value.decimalValue().compareTo(number) == 0)
            .findFirst();
    if (found.isEmpty()) {
      wrong(
          field,
          "must be one of: "
              + numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))
              + ", null");
    }
    return found;
  }

  Optional<String> optionalWord(String field, String... words) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!List.of(words).contains(value.asText())) {
      wrong(field, "must be one of: " + String.join(", ", words));
    }
    return Optional.of(value.asText());
  }

  String word(String field, String... words) {
    if (!has(field)) {
      wrong(field, "is missing");
    }
    return optionalWord(field, words).orElse("");
  }

  Optional<Boolean> optionalFlag(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      wrong(field, "must be true or false, or left out");
    }
    return Optional.of(value.asBoolean());
  }

  /** A player's id, of a player who may not be there. */
  String player(String field) {
    JsonNode value = object.path(field);
    if (!isPlayer(value)) {
      wrong(field, "must be a player's id");
    }
    return value.asText();
  }

  /** One player's id or more. */
  List<String> players(String field) {
    JsonNode values = object.path(field);
    boolean good =
        values.isArray()
            && !values.isEmpty()
            && values.size() <= MAX_PLAYERS
            && values.valueStream().allMatch(Fields::isPlayer);
    if (!good) {
      wrong(field, "must be a list of 1 to " + MAX_PLAYERS + " ids of players");
      return List.of();
    }
    return values.valueStream().map(JsonNode::asText).toList();
  }

  private static boolean isPlayer(JsonNode value) {
    return isText(value, MAX_ID_LENGTH) && !value.asText().isEmpty();
  }

  /** What a player or a device may be called. */
  String nickname(String field) {
    JsonNode value = object.path(field);
    Optional<Nickname> nickname =
        value.isTextual() ? Nickname.parse(value.asText()) : Optional.empty();
    if (nickname.isEmpty()) {
      wrong(field, Nickname.RULE);
    }
    return nickname.map(Nickname::value).orElse("");
  }

  Optional<Long> optionalLong(String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode()) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      wrong(field, "must be a whole number, or left out");
    }
    return Optional.of(value.asLong());
  }

  List<Integer> indexes(String field) {
    JsonNode values = object.path(field);
    Set<Integer> seen = new HashSet<>();
    boolean good = values.isArray() && values.size() <= MAX_INDEXES;
    for (int i = 0; good && i < values.size(); i++) {
      good = isIndex(values.get(i)) && seen.add(values.get(i).asInt());
    }
    if (!good) {
      wrong(field, "must be a list of at most " + MAX_INDEXES + " different whole numbers from 0");
      return List.of();
    }
    return values.valueStream().map(JsonNode::asInt).toList();
  }

  /** Lists of two indexes each. */
  List<List<Integer>> pairs(String field) {
    JsonNode values = object.path(field);
    boolean good =
        values.isArray()
            && values.size() <= MAX_INDEXES
            && values.valueStream().allMatch(Fields::isPair);
    if (!good) {
      wrong(field, "must be a list of at most " + MAX_INDEXES + " pairs of whole numbers from 0");
      return List.of();
    }
    return values
        .valueStream()
        .map(pair -> pair.valueStream().map(JsonNode::asInt).toList())
        .toList();
  }

  private static boolean isPair(JsonNode value) {
    return value.isArray() && value.size() == 2 && value.valueStream().allMatch(Fields::isIndex);
  }

  /** Such as steps on a scale, of which several may be the same. */
  List<Integer> wholes(String field) {
    JsonNode values = object.path(field);
    boolean good =
        values.isArray()
            && values.size() <= MAX_INDEXES
            && values.valueStream().allMatch(Fields::isIndex);
    if (!good) {
      wrong(field, "must be a list of at most " + MAX_INDEXES + " whole numbers from 0");
      return List.of();
    }
    return values.valueStream().map(JsonNode::asInt).toList();
  }

  /** A text that can be stored and sent back. */
  String text(String field, int longest) {
    JsonNode value = object.path(field);
    if (!isText(value, longest)) {
      wrong(field, "must be a text of at most " + longest + " characters on one line");
    }
    return value.asText();
  }

  /** One text or more, as {@link #text} takes them. */
  List<String> texts(String field, int most, int longest) {
    JsonNode values = object.path(field);
    boolean good = values.isArray() && !values.isEmpty() && values.size() <= most;
    for (int i = 0; good && i < values.size(); i++) {
      good = isText(values.get(i), longest);
    }
    if (!good) {
      wrong(
          field,
          "must be a list of 1 to " + most + " texts of at most " + longest + " characters each");
      return List.of();
    }
    return values.valueStream().map(JsonNode::asText).toList();
  }

  /** A number, or a text that may be one; which one is for others to tell. */
  String number(String field, int longest) {
    JsonNode value = object.path(field);
    if (!value.isNumber()) {
      return text(field, longest);
    }
    BigDecimal number = value.decimalValue();
    // Nothing is written out whose digits could fill the memory.
    boolean isLong = Math.abs((long) number.scale()) > longest || number.precision() > longest;
    if (isLong) {
      wrong(field, "must be a number of at most " + longest + " digits");
      return "";
    }
    // A zero more, so that nobody takes 1.125 for a thousand and more: here it cannot be that.
    return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
  }

  /**
   * Objects in a list, whose errors are gathered here.
   *
   * @param most how many there may be; one is there at least
   */
  List<Fields> objects(String field, int most) {
    JsonNode values = object.path(field);
    boolean good =
        values.isArray()
            && !values.isEmpty()
            && values.size() <= most
            && values.valueStream().allMatch(JsonNode::isObject);
    if (!good) {
      wrong(field, "must be a list of 1 to " + most + " objects");
      return List.of();
    }
    return IntStream.range(0, values.size())
        .mapToObj(
            i -> new Fields((ObjectNode) values.get(i), prefix + field + "[" + i + "].", errors))
        .toList();
  }

  boolean flag(String field) {
    JsonNode value = object.path(field);
    if (!value.isBoolean()) {
      wrong(field, "must be true or false");
    }
    return value.asBoolean();
  }

  /** Where only one of the two says something. */
  boolean truth(String field) {
    if (!object.path(field).isBoolean() || !object.path(field).asBoolean()) {
      wrong(field, "must be true, or left out");
    }
    return true;
  }

  /** A text as in {@link #text}, or empty where the field is left out. */
  Optional<String> optionalText(String field, int longest) {
    return object.has(field) ? Optional.of(text(field, longest)) : Optional.empty();
  }

  /** A number with a sign and a point, as JSON writes it; a text that is one is taken too. */
  String plainNumber(String field) {
    JsonNode value = object.path(field);
    BigDecimal number = BigDecimal.ZERO;
    boolean good = value.isNumber() || PLAIN_NUMBER.matcher(value.asText()).matches();
    if (good) {
      number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
      // Nothing is written out whose digits could fill the memory.
      good = Math.abs((long) number.scale()) <= MAX_DIGITS && number.precision() <= MAX_DIGITS;
    }
    if (!good) {
      wrong(field, "must be a number of at most " + MAX_DIGITS + " digits");
      return "0";
    }
    return number.toPlainString();
  }

  /** A number from 0 to 1. */
  BigDecimal share(String field) {
    JsonNode value = object.path(field);
    if (value.isNumber()) {
      BigDecimal share = value.decimalValue();
      // Nothing is reckoned with whose digits could fill the memory.
      boolean isLong =
          Math.abs((long) share.scale()) > MAX_DIGITS || share.precision() > MAX_DIGITS;
      if (!isLong && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
        return share;
      }
    }
    wrong(field, "must be a number from 0 to 1");
    return BigDecimal.ZERO;
  }

  private static boolean isText(JsonNode value, int longest) {
    return value.isTextual() && value.asText().length() <= longest && isPlain(value.asText());
  }

  private static boolean isIndex(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= 0;
  }

  void wrong(String field, String message) {
    errors.add(new FieldError(prefix + field, message));
  }
}
