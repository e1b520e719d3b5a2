package quizhall.game.room;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Gathering;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Task;

/**
 * A question as the room plays it.
 *
 * @param limit how long answers are taken; empty: until the host moves on
 * @param explanation shown with the key, as is {@code source}
 * @param format how all its texts are written; empty: letter by letter
 * @param reading how long it is shown before it takes answers; empty: it takes them at once
 * @param hint for whoever wants one
 * @param notes for the host alone
 * @param anonymous true where nobody is to know who said what; empty as long as nobody asks for it
 * @param optionPictures of options that are pictures, alone or with their text
 * @param sound played in the hall
 */
public record Question(
    String text,
    Task task,
    Optional<Duration> limit,
    Weight weight,
    Optional<String> explanation,
    Optional<Media> media,
    Optional<Format> format,
    Optional<Duration> reading,
    Optional<String> hint,
    Optional<String> source,
    Optional<String> notes,
    Optional<Boolean> anonymous,
    Optional<List<OptionPicture>> optionPictures,
    Optional<Sound> sound) {

  public Question {
    Objects.requireNonNull(format);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(source);
    Objects.requireNonNull(notes);
    Objects.requireNonNull(anonymous);
    if (anonymous.orElse(false) && task.hasKey()) {
      throw new IllegalArgumentException("points go to somebody");
    }
    Objects.requireNonNull(sound);
    optionPictures = optionPictures.map(List::copyOf);
    if (optionPictures.isPresent() && !fit(optionPictures.get(), task)) {
      throw new IllegalArgumentException("a picture is of an option that is there");
    }
    if (reading.isPresent() && !reading.get().isPositive()) {
      throw new IllegalArgumentException("a time for reading is positive");
    }
    if (limit.isPresent() && !limit.get().isPositive()) {
      throw new IllegalArgumentException("a time limit is positive");
    }
    if (limit.isPresent() && !task.takesAnswers()) {
      throw new IllegalArgumentException("what takes no answers has no time limit");
    }
  }

  /** One of plain texts. */
  public Question(
      String text,
      Task task,
      Optional<Duration> limit,
      Weight weight,
      Optional<String> explanation,
      Optional<Media> media) {
    this(text, task, limit, weight, explanation, media, Optional.empty());
  }

  /** One that takes answers at once, and has nothing besides. */
  public Question(
      String text,
      Task task,
      Optional<Duration> limit,
      Weight weight,
      Optional<String> explanation,
      Optional<Media> media,
      Optional<Format> format) {
    this(
        text,
        task,
        limit,
        weight,
        explanation,
        media,
        format,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with another key. */
  Question with(Task corrected) {
    return with(corrected, anonymous, optionPictures, sound);
  }

  /** The same, of which nobody is to know who said what. */
  public Question anonymously() {
    return with(task, Optional.of(true), optionPictures, sound);
  }

  /** The same with options that are pictures. */
  public Question pictured(List<OptionPicture> pictures) {
    return with(task, anonymous, Optional.of(pictures), sound);
  }

  /** The same with a sound. */
  public Question sounding(Sound heard) {
    return with(task, anonymous, optionPictures, Optional.of(heard));
  }

  private Question with(
      Task changed,
      Optional<Boolean> namelessly,
      Optional<List<OptionPicture>> pictures,
      Optional<Sound> heard) {
    return new Question(
        text,
        changed,
        limit,
        weight,
        explanation,
        media,
        format,
        reading,
        hint,
        source,
        notes,
        namelessly,
        pictures,
        heard);
  }

  /** Whether nobody is to know who said what. */
  public boolean hasAnonymousAnswers() {
    return anonymous.orElse(false);
  }

  private static boolean fit(List<OptionPicture> pictures, Task task) {
    return task instanceof Choice choice
        && pictures.stream()
            .allMatch(each -> each.option() >= 0 && each.option() < choice.options().size());
  }

  /** All of it that is shown as {@link #format} says. */
  public Stream<String> texts() {
    return Stream.of(
            Stream.of(text),
            hint.stream(),
            explanation.stream(),
            source.stream(),
            task.texts().stream())
        .flatMap(part -> part);
  }

  /** Hint, source and notes are none: a room that does not know them plays as well without. */
  Set<Extra> extras() {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    if (format.isPresent()) {
      extras.add(Extra.FORMATTED_TEXT);
    }
    if (reading.isPresent() || weight.word().isEmpty() || task.hasSettings()) {
      extras.add(Extra.QUESTION_SETTINGS);
    }
    if (hasAnonymousAnswers()) {
      extras.add(Extra.ANONYMOUS_ANSWERS);
      if (task instanceof Gathering) {
        extras.add(Extra.SEALED_RULINGS);
      }
    }
    optionPictures.ifPresent(_ -> extras.add(Extra.OPTION_PICTURES));
    sound.ifPresent(_ -> extras.add(Extra.SOUND));
    if (task instanceof OpenTask open && open.hasThumbs()) {
      extras.add(Extra.HOST_THUMBS);
    }
    return extras;
  }

  /** How texts are written that are not plain. */
  public enum Format {
    MARKDOWN
  }

  /**
   * How much a right answer counts.
   *
   * @param full what one at once gives without a bonus, from 0
   */
  public record Weight(int full) {
    public static final Weight NONE = new Weight(0);
    public static final Weight NORMAL = new Weight(1_000);
    public static final Weight DOUBLE = new Weight(2_000);

    private static final Map<Weight, String> WORDS =
        Map.of(NONE, "none", NORMAL, "normal", DOUBLE, "double");

    public Weight {
      if (full < 0) {
        throw new IllegalArgumentException("a right answer takes no points away");
      }
    }

    /** {@code none}, {@code normal} or {@code double}; empty for points of its own. */
    public Optional<String> word() {
      return Optional.ofNullable(WORDS.get(this));
    }

    /** The weight of this word; empty where there is none. */
    public static Optional<Weight> of(String word) {
      return WORDS.entrySet().stream()
          .filter(each -> each.getValue().equals(word))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    /** So many points of a normal question, in a question of this weight. */
    int of(int normal) {
      return Math.toIntExact(Math.round((double) normal * full / NORMAL.full));
    }
  }

  /** An image, and what it shows in words. */
  public record Media(String image, String alt) {}

  /** Where a sound is, and what is heard in words. */
  public record Sound(String address, String transcript) {}

  /**
   * What an option looks like.
   *
   * @param option its index
   * @param alt what the image shows in words
   * @param alone whether it is all there is: then the option is called by {@code alt}
   */
  public record OptionPicture(int option, String image, String alt, boolean alone) {}
}
