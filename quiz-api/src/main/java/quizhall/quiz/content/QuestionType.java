package quizhall.quiz.content;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types of questions there are, and what each of them is made of. */
public enum QuestionType {
  SINGLE(SingleTask.Draft.class),
  MULTIPLE(MultipleTask.Draft.class),
  TRUE_FALSE(TrueFalseTask.Draft.class),
  POLL(PollTask.Draft.class),
  TEXT(TextTask.Draft.class),
  NUMBER(NumberTask.Draft.class),
  ORDER(OrderTask.Draft.class),
  MATCH(MatchTask.Draft.class),
  WORD_CLOUD(WordCloudTask.Draft.class),
  OPEN(OpenTask.Draft.class),
  PIN(PinTask.Draft.class),
  SCALE(ScaleTask.Draft.class),
  SLIDE(SlideTask.Draft.class);

  private static final Map<String, QuestionType> BY_CODE =
      Stream.of(values()).collect(toUnmodifiableMap(QuestionType::code, type -> type));

  private static final Map<QuestionType, Set<String>> FOREIGN =
      Stream.of(values()).collect(toUnmodifiableMap(type -> type, QuestionType::namesOfOthers));

  private final Class<? extends TaskDraft> draft;
  private final String code;

  QuestionType(Class<? extends TaskDraft> draft) {
    this.draft = draft;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String code() {
    return code;
  }

  public static Optional<QuestionType> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** As what the parts of this type are read. */
  public Class<? extends TaskDraft> draft() {
    return draft;
  }

  /** The names of parts that questions of other types have, and those of this one have not. */
  Set<String> foreignNames() {
    return FOREIGN.get(this);
  }

  /** All codes for a reader, such as {@code single, order or poll}. */
  static String choice() {
    List<String> codes = Stream.of(values()).map(QuestionType::code).toList();
    return String.join(", ", codes.subList(0, codes.size() - 1)) + " or " + codes.getLast();
  }

  private Set<String> namesOfOthers() {
    Set<String> own = names().collect(toSet());
    return Stream.of(values())
        .flatMap(QuestionType::names)
        .filter(name -> !own.contains(name))
        .collect(toUnmodifiableSet());
  }

  private Stream<String> names() {
    return Stream.of(draft.getRecordComponents()).map(RecordComponent::getName);
  }
}
